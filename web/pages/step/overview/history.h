#pragma once
// What happened in a case, newest first, in plain words with who and when.

#include "web/page.h"

namespace draaiboek::web {

/// GET /zaken/{case}/geschiedenis; of a wave only for who sees all of it.
Response history_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
