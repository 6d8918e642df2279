#include "web/pages/parts/link.h"

#include "web/routes.h"
#include "web/way/judge.h"

namespace draaiboek::web {

std::string link_to(const Desk& desk, const Asked& asked, std::string place,
                    std::string otherwise) {
  return may_open(desk, routes(), asked, place) ? std::move(place) : std::move(otherwise);
}

}  // namespace draaiboek::web
