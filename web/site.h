#pragma once
// The one way in for pages: from a Request to a Response, whatever happens. Knows who asks, who
// may, in which language, and turns every failure into a page with a number. Thread-safe.

#include <functional>
#include <span>
#include <string>

#include "web/routes.h"

namespace draaiboek::web {

/// Gets one line for each request, without its line end. Called from any thread.
using WriteLog = std::function<void(const std::string&)>;

/// Never throws, except BodyFailure, which the server answers itself.
Response answer(Desk& desk, std::span<const Route> table, const Request& request,
                const WriteLog& log);

/// The page for a request that never became one: `reason` is a key of texts, as
/// "gate.body-too-large".
Response refused_page(Desk& desk, int status, const std::string& reason,
                      const std::string& accept_language);

}  // namespace draaiboek::web
