#include "web/origin.h"

#include <string>

#include "web/wire/ascii.h"

namespace draaiboek::web {

bool from_own_page(const Request& request, std::string_view public_origin) {
  if (request.method != Method::post)
    return true;
  const auto& site = request.sec_fetch_site;
  if (!site.empty() && site != "same-origin" && site != "none")
    return false;
  const auto ours = public_origin.empty() ? "http://" + request.host : std::string(public_origin);
  return !request.origin.empty() && lower(request.origin) == lower(ours);
}

}  // namespace draaiboek::web
