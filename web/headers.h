#pragma once
// The headers that every answer carries, whoever made it: pages, files, refusals and failures.

#include <string>
#include <utility>
#include <vector>

#include "web/response.h"

namespace draaiboek::web {

/// Which of them depends on `response` only (page or download, how long it may be kept) and on
/// whether the public address is https. Cookies aren't among them.
std::vector<Response::Header> security_headers(const Response& response, bool https);

}  // namespace draaiboek::web
