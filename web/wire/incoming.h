#pragma once
// From a judged head to the value that pages get.

#include <string>
#include <variant>

#include "web/request.h"
#include "web/wire/gate.h"

namespace draaiboek::web {

struct IncomingRules {
  /// The public address is https: only secure cookies count.
  bool https = false;
  /// The one address of which X-Forwarded-For is believed; "" for none.
  std::string proxy{};
};

/// The request without its body. `peer` is the address at the other end of the connection.
/// Refused when the target can't be decoded.
std::variant<Request, Refused> request_of(const Head& head, const std::string& peer,
                                          const IncomingRules& rules);

/// True when the body is a simple form, which the server reads before a page is asked.
bool has_simple_form(const Request& request);

}  // namespace draaiboek::web
