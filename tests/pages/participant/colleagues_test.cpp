#include "web/pages/participant/colleagues.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(Colleagues, AreAddedAsNewPeople) {
  World world;
  const Fields form{{"person", "new"},
                    {"name", "Lies <Maes>"},
                    {"email", " Lies@Melle.example "},
                    {"role", "member"}};
  EXPECT_EQ(
      world.post("carla", "/zaken/" + world.melle().text() + "/mensen" + "/nieuw", form).status(),
      303);
  const auto page = world.get("carla", "/zaken/" + world.melle().text() + "/mensen");
  EXPECT_THAT(page.body(), HasSubstr("Lies &lt;Maes&gt;"));
  EXPECT_THAT(page.body(), HasSubstr("lies@melle.example"));
}

TEST(Colleagues, AreOnlyReadOnceTheWaveIsOver) {
  World world;
  const std::string place = "/zaken/" + world.melle().text() + "/mensen";
  const std::string mo = "member:" + world.person("mo").text();
  EXPECT_EQ(world
                .post("carla", "/golven/" + world.wave().text() + "/annulering",
                      {{"reason", "Te weinig besturen"}, {"confirm", "yes"}})
                .status(),
            303);
  const std::string page = world.get("carla", place).body();
  EXPECT_THAT(page, HasSubstr("Deze golf is geannuleerd."));
  EXPECT_THAT(page, HasSubstr(world.person("mo").text()));
  EXPECT_THAT(page, Not(HasSubstr("/nieuw")));
  EXPECT_THAT(page, Not(HasSubstr("/weghaling")));
  const std::string forms[] = {place + "/nieuw?vervangt=", place + "/weghaling?wie="};
  for (const std::string& form : forms)
    EXPECT_EQ(world.get("carla", form + mo).header("Location"), place);
}

TEST(Colleagues, WorkAlongUnlessTheyAreTheFirst) {
  World world;
  const std::string page =
      world.get("carla", "/zaken/" + world.melle().text() + "/mensen/nieuw").body();
  EXPECT_THAT(page, testing::ContainsRegex("value=\"member\"[^>]* checked"));
  EXPECT_THAT(page, Not(testing::ContainsRegex("value=\"contact\"[^>]* checked")));
}

TEST(Colleagues, AreReplacedInOneGo) {
  World world;
  const std::string old = "contact:" + world.person("marie").text();
  EXPECT_THAT(
      world.get("carla", "/zaken/" + world.melle().text() + "/mensen" + "/nieuw?vervangt=" + old)
          .body(),
      HasSubstr("marie"));
  const Fields form{{"person", "new"},
                    {"name", "Lies"},
                    {"email", "lies@melle.example"},
                    {"role", "contact"},
                    {"replaces", old}};
  EXPECT_EQ(
      world.post("carla", "/zaken/" + world.melle().text() + "/mensen" + "/nieuw", form).status(),
      303);
  const auto& melle = world.snapshot().tree->at(world.melle());
  EXPECT_FALSE(melle.has_staff("contact", world.person("marie")));
  EXPECT_EQ(melle.staff.size(), 2U);
}

TEST(Colleagues, AreInvitedByTheirContactWithALinkOnTheirPage) {
  World world;
  const std::string place = "/zaken/" + world.melle().text() + "/mensen";
  const auto added = world.post(
      "marie", place + "/nieuw",
      {{"person", "new"}, {"name", "Lies"}, {"email", "lies@melle.example"}, {"role", "member"}});
  ASSERT_EQ(added.status(), 303);
  const auto page = world.get("marie", added.header("Location"));
  EXPECT_THAT(page.body(), HasSubstr("Activeringslink maken"));
  EXPECT_THAT(page.body(), HasSubstr("Nog niet uitgenodigd"));
}

TEST(Colleagues, KeepWhatWasTypedWhenTheAddressIsWrong) {
  World world;
  const Fields form{{"person", "new"}, {"name", "Lies"}, {"email", "lies"}, {"role", "member"}};
  const auto page =
      world.post("carla", "/zaken/" + world.melle().text() + "/mensen" + "/nieuw", form);
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("value=\"Lies\""));
}

TEST(Colleagues, AreNotReplacedByThemselves) {
  World world;
  const std::string place = "/zaken/" + world.melle().text() + "/mensen";
  EXPECT_THAT(world.get("marie", place).body(), HasSubstr("Dit bent u zelf."));
  const auto page = world.post("marie", place + "/nieuw",
                               {{"person", "new"},
                                {"name", "Lies"},
                                {"email", "lies@melle.example"},
                                {"role", "contact"},
                                {"replaces", "contact:" + world.person("marie").text()}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_TRUE(world.snapshot().tree->at(world.melle()).has_staff("contact", world.person("marie")));
}

TEST(Colleagues, AreManagedByTheCoordinatorAndTheirContact) {
  World world;
  EXPECT_EQ(world.get("marie", "/zaken/" + world.melle().text() + "/mensen").status(), 200);
  EXPECT_EQ(world.get("mo", "/zaken/" + world.melle().text() + "/mensen").status(), 403);
  EXPECT_EQ(world.get("omar", "/zaken/" + world.melle().text() + "/mensen").status(), 404);
}

}  // namespace
}  // namespace draaiboek::web
