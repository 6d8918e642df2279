#include "web/pages/step/kinds.h"

#include <algorithm>

#include "web/pages/review/approval.h"
#include "web/pages/review/review.h"
#include "web/pages/step/file/document.h"
#include "web/pages/step/form/form.h"
#include "web/pages/step/plain.h"
#include "web/pages/step/task.h"

namespace draaiboek::web {
namespace {

constexpr KindPage rows[] = {
    {"form", form_page, form_page},
    {"document", document_page},
    {"task", task_page, task_page},
    {"session", session_step_page, session_step_page},
    {"review", review_page, review_page},
    {"approval", approval_page},
    {"report", report_page},
};

bool works_on(const Seen& seen, const engine::Step& step) {
  return seen.sees_whole_wave() || seen.is_any(step.by) || seen.is_any(step.approved_by);
}

}  // namespace

std::span<const KindPage> kind_pages() {
  return rows;
}

Response step_page(Desk& desk, const Asked& asked) {
  const engine::Step& step = asked.step();
  const auto row = std::find_if(std::begin(rows), std::end(rows),
                                [&](const KindPage& one) { return one.kind == step.kind_name; });
  if (row == std::end(rows))
    return plain_step_page(desk, asked);
  if (works_on(asked.at(), step))
    return row->page(desk, asked);
  return row->onlookers == nullptr ? plain_step_page(desk, asked) : row->onlookers(desk, asked);
}

}  // namespace draaiboek::web
