#pragma once
// Where a body ends, and for whom the request is: the headers that decide what the next bytes on
// a connection mean. Two readings of these are what request smuggling lives on.

#include <optional>

#include "web/wire/gate.h"

namespace draaiboek::web {

/// Sets the framing of `head` (length, chunked, keep-alive, expectation) from its headers, or
/// says why they are in doubt. Needs method and version set already.
std::optional<Refused> judge_framing(Head& head, const GateLimits& limits);

/// Exactly one Host: a name, an IPv4 address or an IPv6 address in brackets, with or without
/// port.
bool good_host(std::string_view host);

}  // namespace draaiboek::web
