#include "web/pages/parts/link.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

TEST(ALink, LeadsOnlyWhereTheVisitorMayGo) {
  support::World world;
  const Request request;
  const auto leads = [&](const char* who, const std::string& place) {
    Asked asked{.request = request, .number = ""};
    asked.viewer = world.viewer(who);
    return link_to(world.desk(), asked, place);
  };
  const std::string enrolment = "/zaken/" + world.melle().text() + "/inschrijving";
  EXPECT_EQ(leads("carla", enrolment), enrolment);
  EXPECT_EQ(leads("ann", enrolment), "");
  EXPECT_EQ(leads("sam", "/toolkit"), "");
  EXPECT_EQ(leads("ed", "/toolkit"), "/toolkit");
}

}  // namespace
}  // namespace draaiboek::web
