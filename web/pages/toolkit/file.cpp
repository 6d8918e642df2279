#include "web/pages/toolkit/file.h"

#include <algorithm>
#include <array>

#include "web/file_type.h"
#include "web/pages/parts/say.h"
#include "web/pages/step/file/arrival.h"
#include "web/pages/step/file/files.h"
#include "web/pages/toolkit/item.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

constexpr const char* done = "done.item-file";

const std::vector<engine::Slot>& slots() {
  static const std::vector<engine::Slot> one{
      {.id = "file", .title = {}, .accept = {"pdf", "docx", "xlsx", "pptx"}}};
  return one;
}

/// Whether the step is one that this visitor sees in the wave, on whatever level it lives.
bool sees_step(const Seen& seen, const std::string& id) {
  const engine::Step* step = seen.workflow().find_step(id);
  const auto& all = seen.tree().all();
  return step != nullptr && std::any_of(all.begin(), all.end(), [&](const auto& state) {
           return state->level == step->level && seen.sees_step(*state, *step);
         });
}

bool is_offered(const Seen& seen, const db::ToolkitRow& row) {
  return std::any_of(row.places.begin(), row.places.end(), [&](const db::ToolkitPlace& place) {
    return place.programme == seen.workflow().id && sees_step(seen, place.step);
  });
}

}  // namespace

std::string toolkit_file_place(engine::DocumentId file) {
  return "/toolkit/bestanden/" + file.text();
}

bool may_have(Desk& desk, const db::Viewer& viewer, const db::ToolkitRow& row) {
  constexpr std::array staff = {"coordinator", "analyst", "validator", "expert",
                                "application-owner"};
  if (std::any_of(staff.begin(), staff.end(),
                  [&](const char* role) { return viewer.has_role(role); }))
    return true;
  const bool takes_part = viewer.has_role(engine::contact_role) || viewer.has_role("member");
  if (row.item.is_withdrawn() || !takes_part)
    return false;
  const auto waves = desk.store.waves(viewer);
  return std::any_of(waves.begin(), waves.end(), [&](const db::WaveRow& wave) {
    const auto seen = desk.see(viewer, wave);
    return seen && is_offered(*seen, row);
  });
}

void set_upload(View& body, Desk& desk, const Asked& asked, const std::vector<Refusal>& errors) {
  const auto found = std::find_if(errors.begin(), errors.end(),
                                  [](const Refusal& one) { return one.field == "file"; });
  body.set("slot_error", found == errors.end() ? "" : desk.say(found->message, asked.language));
  body.set("accept", formats_words(desk, asked, slots().front()));
  body.set("progress", Say(desk, asked)("file.progress", {{"percent", "{percent}"}}));
}

Response upload_item_file(Desk& desk, const Asked& asked) {
  const auto row = item_at(desk, asked);
  if (!row)
    return not_found(desk, asked);
  const auto begin = [&](const db::Document& document) {
    return desk.store.toolkit().begin(asked.viewer, row->item.id, document);
  };
  const Arrived arrived =
      receive_files(desk, asked, {{}, "toolkit", slots(), /*replaces=*/false, begin});
  const bool good = arrived.errors.empty() && arrived.documents.size() == 1;
  if (good) {
    desk.store.toolkit().set_file(asked.viewer, row->item.id, arrived.documents.front().id,
                                  asked.now.instant);
  }
  auto errors = arrived.errors;
  if (!good && errors.empty())
    errors = {{{"upload.too-many-files"}, "file"}};
  if (!asked.request.requested_with.empty())
    return upload_answer(desk, asked, item_place(row->item.id), {done}, errors);
  if (!good)
    return show_item(desk, asked, *row, std::move(errors));
  return go_on(asked, item_place(row->item.id), engine::Message{done});
}

Response item_file_page(Desk& desk, const Asked& asked) {
  const auto id = asked.id<engine::DocumentId>("document");
  db::Toolkit& toolkit = desk.store.toolkit();
  const auto row = toolkit.item_of(asked.viewer, id);
  if (!row || !may_have(desk, asked.viewer, *row))
    return not_found(desk, asked);
  const auto documents = toolkit.files(asked.viewer, {id});
  if (documents.empty())
    return not_found(desk, asked);
  Download file;
  file.file_name = documents.front().name;
  file.content_type = content_type_of(documents.front().format);
  file.length = documents.front().size;
  file.producer = toolkit.read(asked.viewer, id);
  return Response::download(std::move(file));
}

}  // namespace draaiboek::web
