#pragma once
// What was shown at a workshop, or helps to prepare it: files and links for everyone who may see
// the workshop. A file goes through the same door as those of a hand-in; what lies there may be
// taken away until the workshop is held. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /golven/{case}/workshops/{anchor}/materiaal: a title and a link.
Response material_page(Desk& desk, const Asked& asked);
Response add_material(Desk& desk, const Asked& asked);

/// POST /golven/{case}/workshops/{anchor}/bestanden: reads the body itself; `file-title` is the
/// title, that of the file when it is empty. The script gets JSON (see step/file/arrival.h).
Response upload_material(Desk& desk, const Asked& asked);

/// POST /golven/{case}/workshops/{anchor}/materiaal/verwijdering: `material` is its name.
Response remove_material(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
