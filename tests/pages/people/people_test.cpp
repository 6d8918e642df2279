#include "web/pages/people/people.h"

#include <gmock/gmock.h>

#include "tests/pages/organisation/register_world.h"
#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(PeopleList, FindsPeopleByTheirName) {
  support::World world;
  const auto page = world.get("admin", "/mensen?zoek=mar");
  EXPECT_THAT(page.body(), HasSubstr("marie@proef.example"));
  EXPECT_THAT(page.body(), Not(HasSubstr("zita@proef.example")));
  EXPECT_THAT(world.get("admin", "/mensen?zoek=niemand").body(), HasSubstr("Niemand gevonden"));
}

TEST(PeopleList, ShowsOnePageAtATime) {
  support::World world;
  for (std::uint64_t i = 0; i < 30; ++i) {
    world.store().people().save(
        world.viewer("admin"),
        {engine::PersonId::of(5000 + i), "Zus " + std::to_string(i),
         "zus" + std::to_string(i) + "@proef.example", "nl", world.organisation("Vo-CRT")});
  }
  const auto second = world.get("admin", "/mensen?zoek=zus&pagina=2");
  EXPECT_THAT(second.body(), HasSubstr("30 personen"));
  EXPECT_THAT(second.body(), HasSubstr("Zus 9"));
  EXPECT_THAT(second.body(), Not(HasSubstr("Zus 0<")));
  EXPECT_THAT(world.get("admin", "/mensen?zoek=zus&pagina=99").body(), HasSubstr("Zus 9"));
}

TEST(PeopleList, FindsWhoAsksForANewPassword) {
  support::World world;
  world.post("", "/wachtwoord-vergeten", {{"email", "mo@proef.example"}});
  const auto page = world.get("admin", "/mensen?vraagt=1");
  EXPECT_THAT(page.body(), HasSubstr("mo@proef.example"));
  EXPECT_THAT(page.body(), Not(HasSubstr("marie@proef.example")));
}

TEST(PeopleList, TellsEveryAdministratorWhichRightsWereGivenAndByWhom) {
  support::World world;
  EXPECT_THAT(world.get("admin", "/mensen").body(), Not(HasSubstr("laatste 30 dagen")));
  const std::string mo = "/mensen/" + world.person("mo").text();
  world.post("admin", mo + "/rechten", {{"role", "administrator"}, {"over", "everything "}});
  const auto page = world.get("mo", "/mensen").body();
  EXPECT_THAT(page, HasSubstr("laatste 30 dagen"));
  EXPECT_THAT(page, HasSubstr("<a class=\"govuk-link\" href=\"" + mo +
                              "\">mo</a>: Recht gegeven, beheerder – Alles"));
  EXPECT_THAT(page, HasSubstr(", admin</span>"));
  world.go_to("2027-03-22");
  EXPECT_THAT(world.get("mo", "/mensen").body(), Not(HasSubstr("laatste 30 dagen")));
}

TEST(ANewPerson, IsMadeByAnAdministratorOnce) {
  support::World world;
  const Fields form{{"name", "Lien Lams"},
                    {"email", "Lien@Proef.example"},
                    {"phone", ""},
                    {"organisation", world.organisation("Melle").text()},
                    {"command", engine::CommandId::of(77).text()}};
  const auto first = world.post("admin", "/mensen/nieuw", form);
  EXPECT_EQ(first.status(), 303);
  EXPECT_EQ(world.post("admin", "/mensen/nieuw", form).header("Location"),
            first.header("Location"));
  EXPECT_THAT(world.get("admin", first.header("Location")).body(), HasSubstr("lien@proef.example"));
}

TEST(ANewPerson, WorksForAnOrganisationThatStillIsAndIsToldFromOthersOfItsName) {
  support::RegisterWorld place;
  db::Viewer system;
  system.is_system = true;
  db::Organisations& organisations = place.world.store().organisations();
  organisations.save(
      system, web::plan_import("nis,name\n72999,Pelt\n", organisations.organisations(system, ""), 0)
                  .to_save());
  const std::string page = place.world.get("admin", "/mensen/nieuw").body();
  EXPECT_THAT(page, HasSubstr(">Hasselt</option>"));
  EXPECT_THAT(page, Not(HasSubstr("Kortessem")));
  EXPECT_THAT(page, HasSubstr(">Pelt (gemeente, 72043)</option>"));
  EXPECT_THAT(page, HasSubstr(">Pelt (gemeente, 72999)</option>"));
}

TEST(ANewPerson, NeedsAnAddressThatNobodyHasAndAnOrganisation) {
  support::World world;
  const auto page =
      world.post("admin", "/mensen/nieuw",
                 {{"name", "Lien"}, {"email", "mo@proef.example"}, {"organisation", ""}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("href=\"#organisation\""));
  EXPECT_THAT(page.body(), HasSubstr("value=\"Lien\""));
  const auto taken = world.post("admin", "/mensen/nieuw",
                                {{"name", "Lien"},
                                 {"email", "mo@proef.example"},
                                 {"organisation", world.organisation("Melle").text()}});
  EXPECT_THAT(taken.body(), HasSubstr("href=\"#email\""));
}

}  // namespace
}  // namespace draaiboek::web
