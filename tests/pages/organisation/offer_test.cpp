#include "web/pages/organisation/offer.h"

#include <gmock/gmock.h>

#include "tests/pages/organisation/register_world.h"

namespace draaiboek::web {
namespace {

using support::RegisterWorld;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TEST(OfferedOrganisations, AreTheSuccessorsOfThoseThatMerged) {
  RegisterWorld at;
  const auto offered = offered_organisations(at.world.desk(), at.world.viewer("carla"), "Kortes");
  ASSERT_EQ(offered.size(), 1U);
  EXPECT_EQ(offered[0].organisation.name, "Hasselt");
  EXPECT_THAT(offered[0].merged, ElementsAre("Kortessem (73040)"));
}

TEST(OfferedOrganisations, ComeOnceEach) {
  RegisterWorld at;
  const auto offered = offered_organisations(at.world.desk(), at.world.viewer("carla"), "");
  const auto count = [&](const std::string& name) {
    return std::count_if(offered.begin(), offered.end(),
                         [&](const Offered& one) { return one.organisation.name == name; });
  };
  EXPECT_EQ(count("Hasselt"), 1);
  EXPECT_EQ(count("Kortessem"), 0);
  EXPECT_EQ(count("Pelt"), 1);
}

TEST(Recruits, OfferTheSuccessorOfAMergedOrganisationAndRefuseItself) {
  RegisterWorld at;
  const std::string place = "/golven/" + at.world.wave().text() + "/deelnemers/toevoegen";
  const auto page = at.world.get("carla", place + "?zoek=Kortessem");
  EXPECT_THAT(page.body(), HasSubstr("hierin opgegaan: Kortessem (73040)"));
  EXPECT_THAT(page.body(), HasSubstr(RegisterWorld::id("71072").text()));
  EXPECT_THAT(page.body(), Not(HasSubstr(RegisterWorld::id("73040").text())));
  const auto refused =
      at.world.post("carla", place, {{"organisations", RegisterWorld::id("73040").text()}});
  EXPECT_EQ(refused.status(), 422);
  EXPECT_THAT(refused.body(), HasSubstr("Kies haar opvolger"));
  EXPECT_EQ(at.world.post("carla", place, {{"organisations", RegisterWorld::id("71072").text()}})
                .status(),
            303);
}

}  // namespace
}  // namespace draaiboek::web
