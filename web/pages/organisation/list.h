#pragma once
// The register of organisations, to search and filter. Page; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /organisaties; `zoek` is part of a name, NIS code or KBO number, `provincie` and `soort`
/// narrow, `pagina` counts from 1.
Response organisations_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
