#include "web/pages/toolkit/register.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

Fields new_item(const std::string& title) {
  return {{"title-nl", title}, {"kind", "guideline"},   {"source", "VVSG"},
          {"licence", "?"},    {"status", "collected"}, {"link", "https://vvsg.example/r"}};
}

TEST(TheToolkitPages, KeepANewItemOnce) {
  World world;
  EXPECT_THAT(world.get("carla", "/toolkit").body(), HasSubstr("nog leeg"));
  Fields form = new_item("Richtlijn <BCM>");
  form.add("command", engine::CommandId::of(3).text());
  const auto first = world.post("carla", "/toolkit/nieuw", form);
  EXPECT_EQ(first.status(), 303);
  EXPECT_EQ(world.post("carla", "/toolkit/nieuw", form).header("Location"),
            first.header("Location"));
  EXPECT_THAT(world.get("vic", "/toolkit").body(), HasSubstr("Richtlijn &lt;BCM&gt;"));
}

TEST(TheToolkitPages, SayWhatIsMissing) {
  World world;
  const auto page = world.post("carla", "/toolkit/nieuw", {{"title-nl", "Titel"}});
  EXPECT_EQ(page.status(), 422);
  for (const char* field : {"kind", "source", "licence", "status"})
    EXPECT_THAT(page.body(), HasSubstr(std::string("href=\"#") + field + "\""));
  EXPECT_THAT(page.body(), HasSubstr("value=\"Titel\""));
}

TEST(TheToolkitPages, ShowOneKindOrStatus) {
  World world;
  world.post("carla", "/toolkit/nieuw", new_item("Richtlijn"));
  EXPECT_THAT(world.get("carla", "/toolkit?soort=guideline").body(), HasSubstr("Richtlijn</a>"));
  EXPECT_THAT(world.get("carla", "/toolkit?soort=template").body(),
              Not(HasSubstr("Richtlijn</a>")));
  EXPECT_THAT(world.get("carla", "/toolkit?status=withdrawn").body(),
              Not(HasSubstr("Richtlijn</a>")));
}

TEST(TheToolkitPages, ShowAKindAndAStatusTogether) {
  World world;
  world.post("carla", "/toolkit/nieuw", new_item("Richtlijn"));
  const auto page = world.get("carla", "/toolkit?soort=guideline").body();
  EXPECT_THAT(page, HasSubstr("href=\"/toolkit?soort=guideline&amp;status=collected\""));
  EXPECT_THAT(page, HasSubstr("<strong aria-current=\"true\">richtlijn</strong>"));
  EXPECT_THAT(page, Not(HasSubstr("0 stappen")));
  EXPECT_THAT(world.get("carla", "/toolkit?soort=guideline&status=collected").body(),
              HasSubstr("Richtlijn</a>"));
  EXPECT_THAT(world.get("carla", "/toolkit?soort=guideline&status=withdrawn").body(),
              Not(HasSubstr("Richtlijn</a>")));
}

TEST(TheToolkitPages, AreForTheStaffOfWaves) {
  World world;
  for (const char* who : {"marie", "olga", "admin"})
    EXPECT_EQ(world.get(who, "/toolkit").status(), 403) << who;
  EXPECT_EQ(world.post("ann", "/toolkit/nieuw", new_item("x")).status(), 403);
}

TEST(EmptyToolkit, SaysSoOnlyWhenNothingWasChosen) {
  support::World world;
  const std::string empty = world.get("carla", "/toolkit").body();
  EXPECT_THAT(empty, testing::HasSubstr("De toolkit is nog leeg."));
  EXPECT_THAT(empty, testing::Not(testing::HasSubstr("?soort=")));
  EXPECT_THAT(world.get("carla", "/toolkit?soort=template").body(),
              testing::HasSubstr("Er is geen materiaal dat bij deze keuze past."));
}

}  // namespace
}  // namespace draaiboek::web
