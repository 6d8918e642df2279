#pragma once
// Instead of a form on something that is over: that it is, and the way back. Any thread.

#include "web/pages/parts/say.h"

namespace draaiboek::web {

/// The case of the route, or its wave, has ended: nothing can be changed any more.
bool is_closed(const Seen& seen);

/// Why: the wave was cancelled, the organisation stepped out, or it came to its end.
std::string closed_words(const Say& say, const Seen& seen);

/// `title` is that of the page that would have the form; `back` leads to what can be read.
Response closed_page(Desk& desk, const Asked& asked, const std::string& title,
                     const std::string& back);

}  // namespace draaiboek::web
