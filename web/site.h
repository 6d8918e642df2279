#pragma once
// The one way in for pages: from a Request to a Response, whatever happens. Knows who asks, who
// may, in which language, and turns every failure into a page with a number. Thread-safe.

#include <functional>
#include <span>
#include <string>

#include "web/routes.h"

namespace draaiboek::web {

class Site {
 public:
  /// Gets one line for each request, without its line end. Called from any thread.
  using Log = std::function<void(const std::string&)>;

  Site(Desk& desk, std::span<const Route> table, Log log);

  /// Never throws, except BodyFailure, which the server answers itself.
  Response answer(const Request& request);

 private:
  Response find(Asked& asked);
  Response ask(const Route& route, Asked& asked);
  Response failed(const Asked& asked, int status);
  Response health(const Request& request);

  Desk& desk_;
  std::span<const Route> table_;
  Log log_;
};

}  // namespace draaiboek::web
