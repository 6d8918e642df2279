#include "web/pages/step/file/upload.h"

#include <algorithm>

#include "web/pages/step/file/arrival.h"
#include "web/pages/step/file/document.h"
#include "web/pages/step/head.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

engine::Message uploaded() {
  return {"done.file-uploaded"};
}

Refusal not_editable(const StepPage& page) {
  const bool locked = page.state.current() != nullptr;
  return {{locked ? "refusal.already-handed-in" : "refusal.not-open"}, "", Refusal::Kind::conflict};
}

}  // namespace

Response upload_files(Desk& desk, const Asked& asked) {
  const StepPage page = step_page_of(desk, asked);
  if (page.step.slots.empty())
    return not_found(desk, asked);
  if (!page.is_worker)
    return error_page(desk, asked, 403);
  const std::vector<Refusal> errors =
      page.is_editable()
          ? receive_files(desk, asked, {page.at.id, page.step.id, page.step.slots}).errors
          : std::vector<Refusal>{not_editable(page)};
  if (!asked.request.requested_with.empty())
    return upload_answer(desk, asked, page.place(), uploaded(), errors);
  if (!errors.empty())
    return show_document(desk, asked, errors);
  return go_on(asked, page.place(), uploaded());
}

Response remove_file(Desk& desk, const Asked& asked) {
  const StepPage page = step_page_of(desk, asked);
  if (!page.is_worker)
    return error_page(desk, asked, 403);
  if (!page.is_editable())
    return show_document(desk, asked, {not_editable(page)});
  db::Documents& documents = desk.store.documents();
  const auto id = asked.id<engine::DocumentId>("document");
  const auto all = documents.documents(asked.viewer, page.at.id, page.step.id);
  const bool ours =
      std::any_of(all.begin(), all.end(), [&](const db::Document& one) { return one.id == id; });
  if (!ours)
    return not_found(desk, asked);
  documents.remove(asked.viewer, id);
  return go_on(asked, page.place(), engine::Message{"done.file-removed"});
}

}  // namespace draaiboek::web
