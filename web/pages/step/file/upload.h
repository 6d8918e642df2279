#pragma once
// Uploading to the slots of a document step, and taking a file away again. The name of a file
// field is the slot. A file that isn't what it should be leaves nothing behind and touches no
// other slot.

#include "web/page.h"

namespace draaiboek::web {

/// POST bestanden: reads the body itself. web/assets/js/upload.js gets JSON with `place`, or with
/// `error`.
Response upload_files(Desk& desk, const Asked& asked);
/// POST bestanden/{document}/verwijdering.
Response remove_file(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
