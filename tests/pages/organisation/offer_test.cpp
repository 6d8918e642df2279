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

TEST(OfferedOrganisations, StandInForThoseThatMergedSinceTheyWereChosen) {
  RegisterWorld at;
  const auto chosen = at.world.store().organisations().organisations(
      at.world.viewer("carla"),
      {RegisterWorld::id("73040"), RegisterWorld::id("71072"), RegisterWorld::id("72043")});
  ASSERT_EQ(chosen.size(), 3U);
  std::vector<std::string> names;
  for (const auto& one : with_successors(at.world.desk(), at.world.viewer("carla"), chosen))
    names.push_back(one.name);
  EXPECT_THAT(names, ElementsAre("Hasselt", "Pelt"));
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

TEST(OfferedOrganisations, AreLocalAuthoritiesAndNotWhoWorksOnTheWave) {
  RegisterWorld at;
  at.world.store().organisations().save(
      at.world.viewer("admin"),
      {{.id = engine::OrganisationId::of(8101), .name = "Zzz-Adviesbureau", .type = "firm"},
       {.id = engine::OrganisationId::of(8102), .name = "Zzz-gemeente"}});
  const auto offered = offered_organisations(at.world.desk(), at.world.viewer("carla"), "Zzz-");
  ASSERT_EQ(offered.size(), 1U);
  EXPECT_EQ(offered[0].organisation.name, "Zzz-gemeente");
}

}  // namespace
}  // namespace draaiboek::web
