#include "web/pages/recruiting/call_form.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;

Fields small_call(World& world, const std::string& said) {
  return {{"participant", world.zingem().text()},
          {"way", "e-mail"},
          {"call-date-day", "11"},
          {"call-date-month", "1"},
          {"call-date-year", "2027"},
          {"said", said}};
}

TEST(CallForm, SentTwiceIsOneCall) {
  World world;
  const std::string place = "/golven/" + world.wave().text() + "/contacten";
  Fields form = small_call(world, "ja");
  form.add("command", engine::CommandId::of(88).text());
  EXPECT_EQ(world.post("carla", place, form).status(), 303);
  EXPECT_EQ(world.post("carla", place, form).status(), 303);
  Fields other = small_call(world, "nee");
  other.add("command", engine::CommandId::of(88).text());
  EXPECT_EQ(world.post("carla", place, other).status(), 409);
  EXPECT_EQ(world.store().calls().calls(world.viewer("carla"), {world.zingem()}).size(), 1U);
}

TEST(CallForm, AsksWhatMustHappenOnADayThatIsGiven) {
  World world;
  Fields form = small_call(world, "ja");
  for (const char* part : {"next-by-day", "next-by-month"})
    form.add(part, "2");
  form.add("next-by-year", "2027");
  const auto page = world.post("carla", "/golven/" + world.wave().text() + "/contacten", form);
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("href=\"#next\""));
}

TEST(CallForm, IsForAnOrganisationOfTheWave) {
  World world;
  Fields form = small_call(world, "ja");
  const std::string place = "/golven/" + world.other_wave().text() + "/contacten";
  const auto page = world.post("nele", place, form);
  EXPECT_EQ(page.status(), 422);
}

}  // namespace
}  // namespace draaiboek::web
