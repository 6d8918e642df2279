#include "web/pages/step/file/document.h"

#include <algorithm>

#include "web/pages/step/file/files.h"
#include "web/pages/step/head.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

constexpr std::size_t short_hash = 12;

std::string error_at(Desk& desk, const Asked& asked, const std::string& slot,
                     const std::vector<Refusal>& errors) {
  const auto found = std::find_if(errors.begin(), errors.end(),
                                  [&](const Refusal& error) { return error.field == slot; });
  return found == errors.end() ? "" : desk.say(found->message, asked.language);
}

View slot_file(Desk& desk, const Asked& asked, const StepPage& page, const db::Document& file) {
  View view = file_view(asked, file);
  view.set("removal", page.place() + "/bestanden/" + file.id.text() + "/verwijdering");
  view.set("uploaded", desk.say({"file.uploaded",
                                 {{"person", page.names.person(file.by)},
                                  {"moment", moment(file.at, asked.language)}}},
                                asked.language));
  return view;
}

View slots_view(Desk& desk, const Asked& asked, const StepPage& page,
                const std::vector<db::Document>& documents, const std::vector<Refusal>& errors) {
  View::List list;
  for (const engine::Slot& slot : page.step.slots) {
    const db::Document* file = file_in(documents, slot.id);
    const engine::DocumentId example = template_of(page.seen, page.at, slot);
    View item;
    item.set("id", slot.id).set("slot", word(slot.title, asked.language));
    item.set("required", slot.required).set("accept", formats_words(desk, asked, slot));
    std::string suffixes;
    for (const std::string& format : slot.accept)
      suffixes += (suffixes.empty() ? "." : ",.") + format;
    item.set("suffixes", suffixes);
    item.set("template_place", example ? document_place(example) : "");
    item.set("slot_error", error_at(desk, asked, slot.id, errors));
    item.set("file", file == nullptr ? View(false) : slot_file(desk, asked, page, *file));
    list.push_back(std::move(item));
  }
  return list;
}

std::string short_hash_of(const engine::HandIn& hand_in) {
  return hand_in.content_hash.substr(0, short_hash);
}

// Newest first.
View versions_view(Desk& desk, const Asked& asked, const StepPage& page) {
  View::List list;
  const auto& all = page.state.hand_ins;
  for (auto hand_in = all.rbegin(); hand_in != all.rend(); ++hand_in) {
    View item;
    item.set("number", hand_in->version).set("person", page.names.person(hand_in->by));
    item.set("moment", moment(hand_in->at, asked.language)).set("hash", short_hash_of(*hand_in));
    item.set("withdrawn", hand_in->withdrawn);
    item.set("receipt", hand_in->receipt);
    item.set("receipt_place",
             page.place() + "/inzending?versie=" + std::to_string(hand_in->version));
    item.set("files", handed_in_files(desk, asked, page.step, *hand_in));
    list.push_back(std::move(item));
  }
  return list;
}

std::set<engine::PersonId> uploaders(const std::vector<db::Document>& documents) {
  std::set<engine::PersonId> people;
  for (const db::Document& document : documents)
    people.insert(document.by);
  return people;
}

}  // namespace

Response show_document(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const auto documents =
      desk.store.documents().documents(asked.viewer, asked.at().self().id, asked.step().id);
  StepPage page = step_page_of(desk, asked, uploaders(documents));
  const bool editable = page.is_worker && page.is_editable();
  page.begun = editable && !documents.empty();
  const engine::HandIn* current = page.state.current();
  View body = step_head(desk, asked, page);
  body.set("editable", editable).set("has_documents", editable && !documents.empty());
  body.set("slots",
           editable ? slots_view(desk, asked, page, documents, errors) : View(View::List{}));
  body.set("handed_in", current == nullptr
                            ? ""
                            : desk.say({"step.handed-in",
                                        {{"person", page.names.person(current->by)},
                                         {"moment", moment(current->at, asked.language)},
                                         {"receipt", current->receipt}}},
                                       asked.language));
  body.set("receipt_place", page.place() + "/inzending");
  body.set("versions", versions_view(desk, asked, page));
  body.set("progress", desk.say({"file.progress", {{"percent", "{percent}"}}}, asked.language));
  body.set("has_versions", !page.state.hand_ins.empty());
  return show(desk, asked, "file/document",
              {.title = word(page.step.title, asked.language),
               .crumbs = step_crumbs(desk, asked, page),
               .errors = std::move(errors),
               .scripts = {"upload.js"}},
              std::move(body));
}

Response document_page(Desk& desk, const Asked& asked) {
  return show_document(desk, asked, {});
}

}  // namespace draaiboek::web
