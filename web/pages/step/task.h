#pragma once
// A task: something done outside Draaiboek, noted as done with a remark.

#include "web/page.h"

namespace draaiboek::web {

/// GET of the step.
Response task_page(Desk& desk, const Asked& asked);
/// POST afwerking.
Response complete_task(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
