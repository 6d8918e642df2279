#pragma once
// A stored file for who may see the step it belongs to. What isn't handed in yet is for those who
// do the step only; a template is also for those whose step offers it.

#include "web/page.h"

namespace draaiboek::web {

/// Whether this viewer, who sees the case, may have the file. Pure.
bool may_download(const Seen& seen, const db::Document& document);

/// GET /documenten/{document}.
Response download_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
