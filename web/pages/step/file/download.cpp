#include "web/pages/step/file/download.h"

#include <algorithm>

#include "web/file_type.h"

namespace draaiboek::web {
namespace {

bool is_handed_in(const engine::StepState& state, engine::DocumentId id) {
  return std::any_of(state.hand_ins.begin(), state.hand_ins.end(), [&](const auto& hand_in) {
    return std::any_of(hand_in.files.begin(), hand_in.files.end(),
                       [&](const engine::FileRef& file) { return file.document == id; });
  });
}

bool is_material(const engine::StepState& state, engine::DocumentId id) {
  return std::any_of(state.materials.begin(), state.materials.end(),
                     [&](const engine::Material& one) { return one.document == id; });
}

// Some step that this viewer does offers it to begin with.
bool is_offered(const Seen& seen, const db::Document& document) {
  for (const engine::Step& step : seen.workflow().steps) {
    for (const engine::Slot& slot : step.slots) {
      if (slot.template_step == document.step && slot.template_slot == document.slot)
        return true;
    }
  }
  return false;
}

}  // namespace

bool may_download(const Seen& seen, const db::Document& document) {
  const engine::CaseState& at = seen.self();
  const engine::Step* step = seen.workflow().find_step(document.step);
  if (step == nullptr || step->level != at.level)
    return false;
  const auto& state = at.steps.at(seen.workflow().positions.find(document.step)->second);
  if (seen.sees_step(at, *step) && seen.is_any(step->by))
    return true;
  if (is_material(state, document.id))
    return seen.sees_step(at, *step);
  if (!is_handed_in(state, document.id))
    return false;
  return seen.sees_step(at, *step) || is_offered(seen, document);
}

Response download_page(Desk& desk, const Asked& asked) {
  db::Documents& documents = desk.store.documents();
  const auto id = asked.id<engine::DocumentId>("document");
  const auto found = documents.documents(asked.viewer, std::vector{id});
  if (found.empty())
    return not_found(desk, asked);
  const db::Document& document = found.front();
  const auto seen = desk.see(asked.viewer, document.target);
  if (!seen || !may_download(*seen, document))
    return not_found(desk, asked);
  Download file;
  file.file_name = document.name;
  file.content_type = content_type_of(document.format);
  file.length = document.size;
  file.producer = documents.read(asked.viewer, id);
  return Response::download(std::move(file));
}

}  // namespace draaiboek::web
