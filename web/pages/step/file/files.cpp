#include "web/pages/step/file/files.h"

#include <algorithm>

#include "web/show/words.h"

namespace draaiboek::web {

Files read_files(Desk& desk, const Asked& asked, const std::vector<engine::DocumentId>& ids) {
  Files files;
  if (ids.empty())
    return files;
  for (db::Document& document : desk.store.documents().documents(asked.viewer, ids))
    files.emplace(document.id, std::move(document));
  return files;
}

View file_view(const Asked& asked, const db::Document& document) {
  std::string format = document.format;
  std::transform(format.begin(), format.end(), format.begin(),
                 [](char letter) { return static_cast<char>(letter - 'a' + 'A'); });
  View view;
  view.set("place", document_place(document.id)).set("name", document.name);
  view.set("format", format).set("size", file_size(document.size, asked.language));
  return view;
}

View handed_in_files(Desk& desk, const Asked& asked, const engine::Step& step,
                     const engine::HandIn& hand_in) {
  std::vector<engine::DocumentId> ids;
  for (const engine::FileRef& file : hand_in.files)
    ids.push_back(file.document);
  const Files files = read_files(desk, asked, ids);
  View::List rows;
  for (const engine::FileRef& ref : hand_in.files) {
    const engine::Slot* slot = find_slot(step, ref.slot);
    const auto file = files.find(ref.document);
    View row;
    row.set("slot", slot == nullptr ? ref.slot : word(slot->title, asked.language));
    row.set("file", file == files.end() ? View(false) : file_view(asked, file->second));
    rows.push_back(std::move(row));
  }
  return rows;
}

const db::Document* file_in(const std::vector<db::Document>& documents, std::string_view slot) {
  const auto found = std::find_if(documents.rbegin(), documents.rend(),
                                  [&](const db::Document& one) { return one.slot == slot; });
  return found == documents.rend() ? nullptr : &*found;
}

engine::DocumentId template_of(const Seen& seen, const engine::CaseState& at,
                               const engine::Slot& slot) {
  const engine::Step* from = seen.workflow().find_step(slot.template_step);
  const engine::CaseState* owner =
      from == nullptr ? nullptr : seen.tree().ancestor(at, from->level);
  if (owner == nullptr)
    return {};
  const auto index = seen.workflow().positions.find(slot.template_step)->second;
  const engine::HandIn* current = owner->steps.at(index).current();
  if (current == nullptr)
    return {};
  for (const engine::FileRef& file : current->files) {
    if (file.slot == slot.template_slot)
      return file.document;
  }
  return {};
}

std::string formats_words(Desk& desk, const Asked& asked, const engine::Slot& slot) {
  const std::string last = " " + desk.say({"step.or"}, asked.language) + " ";
  std::string words;
  for (std::size_t i = 0; i < slot.accept.size(); ++i) {
    if (i > 0)
      words += i + 1 == slot.accept.size() ? last : ", ";
    const bool is_last = i + 1 == slot.accept.size();
    words += is_last ? slot.accept[i]
                     : desk.say({"step.one-format", {{"format", slot.accept[i]}}}, asked.language);
  }
  return words;
}

std::string document_place(engine::DocumentId id) {
  return "/documenten/" + id.text();
}

}  // namespace draaiboek::web
