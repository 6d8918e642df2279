#include "web/pages/workshop/move.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/pages/workshop/place.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

Fields to(const char* day, const char* month, const char* action) {
  return {{"workshop-1-day", day},
          {"workshop-1-month", month},
          {"workshop-1-year", "2027"},
          {"workshop-1-from", "9.00"},
          {"workshop-1-until", "12.00"},
          {"workshop-1-room", "Zaal A"},
          {"reason", "Spreker <verhinderd>"},
          {"action", action}};
}

TEST(Move, ShowsWhatChangesAndWhatItRunsInto) {
  World world;
  const auto page =
      world.post("carla", "/golven/" + world.wave().text() + "/verplaatsing/workshop-1",
                 to("10", "4", "check"));
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("2 organisaties"));
  EXPECT_THAT(page.body(), HasSubstr("valt in het weekend"));
  EXPECT_THAT(page.body(), HasSubstr("paasvakantie"));
  EXPECT_THAT(page.body(), HasSubstr("Spreker &lt;verhinderd&gt;"));
  EXPECT_EQ(world.snapshot().tree->wave().anchors.at("workshop-1").moves, 0);
}

TEST(Move, IsDoneOnlyWhenConfirmedAndOffersTheWayBack) {
  World world;
  const auto done =
      world.post("carla", "/golven/" + world.wave().text() + "/verplaatsing/workshop-1",
                 to("29", "3", "move"));
  EXPECT_EQ(done.status(), 303);
  ASSERT_FALSE(done.cookies().empty());
  Request after = world.request("carla", done.header("Location"));
  after.cookies.add(done.cookies().front().name, done.cookies().front().value);
  const auto banner = world.answer(after);
  EXPECT_THAT(banner.body(), HasSubstr("Ongedaan maken"));
  EXPECT_THAT(banner.body(), HasSubstr("verplaatsing/workshop-1?datum=2027-03-22&amp;van=09%3A00"));
  EXPECT_EQ(world.snapshot().tree->wave().anchors.at("workshop-1").moves, 1);
  const auto back =
      world.get("carla", "/golven/" + world.wave().text() + "/verplaatsing/workshop-1" +
                             "?datum=2027-03-22&van=09%3A00");
  EXPECT_THAT(back.body(), HasSubstr("value=\"22\""));
}

TEST(Move, KeepsWhatWasTypedWhenTheDayDoesNotExist) {
  World world;
  const auto page =
      world.post("carla", "/golven/" + world.wave().text() + "/verplaatsing/workshop-1",
                 to("31", "4", "check"));
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("Spreker &lt;verhinderd&gt;"));
  EXPECT_THAT(page.body(), HasSubstr("href=\"#workshop-1\""));
}

TEST(Move, RefusesTheDateThatItHasAlready) {
  World world;
  EXPECT_EQ(world
                .post("carla", "/golven/" + world.wave().text() + "/verplaatsing/workshop-1",
                      to("22", "3", "check"))
                .status(),
            422);
}

TEST(Move, OfACancelledWorkshopSaysThatItHasNoDateAndIsUndoneByCancelling) {
  World world;
  const std::string wave = "/golven/" + world.wave().text();
  world.act("carla", world.wave(),
            engine::StepWish{"workshop-1", engine::wish::CancelSession{
                                               {engine::TextId::of(7001), "De spreker is ziek"}}});
  const auto check = world.post("carla", wave + "/verplaatsing/workshop-1", to("29", "3", "check"));
  EXPECT_THAT(check.body(), HasSubstr("Geannuleerd: er is nu geen datum"));
  EXPECT_THAT(check.body(), Not(HasSubstr("maandag 22 maart 2027")));
  const auto seen = world.desk().see(world.viewer("carla"), world.wave());
  const Request request = world.request("carla", wave + "/verplaatsing/workshop-1");
  Asked asked{.request = request, .number = "1"};
  asked.seen = *seen;
  asked.path.add("anchor", "workshop-1");
  EXPECT_EQ(place_to_move_back(asked, *workshop_at(asked)),
            wave + "/workshops/workshop-1/annulering");
}

TEST(Move, HasAShortTitleUnderTheNameOfTheWorkshop) {
  World world;
  const auto page =
      world.get("carla", "/golven/" + world.wave().text() + "/verplaatsing/workshop-1");
  EXPECT_THAT(page.body(), HasSubstr(">Workshop verplaatsen</h1>"));
  EXPECT_THAT(page.body(), HasSubstr("caption-l\">Workshop 1<"));
}

TEST(Move, IsForTheCoordinatorOnly) {
  World world;
  EXPECT_EQ(world
                .post("ann", "/golven/" + world.wave().text() + "/verplaatsing/workshop-1",
                      to("29", "3", "move"))
                .status(),
            403);
  EXPECT_EQ(world
                .post("nele", "/golven/" + world.wave().text() + "/verplaatsing/workshop-1",
                      to("29", "3", "move"))
                .status(),
            404);
}

TEST(MovedDeadlines, AreGroupedByStepAndDates) {
  const auto day = [](const char* text) { return engine::date_from_text(text); };
  const engine::Change one{.target = engine::CaseId::of(1),
                           .step = 4,
                           .due_before = day("2027-03-01"),
                           .due_after = day("2027-03-08")};
  engine::Change other = one;
  other.target = engine::CaseId::of(2);
  engine::Change status_only = one;
  status_only.due_after = one.due_before;
  const auto moved =
      moved_deadlines({one, other, status_only}, [](engine::StepIndex) { return "Vragen"; });
  ASSERT_EQ(moved.size(), 1U);
  EXPECT_EQ(moved.front().targets.size(), 2U);
}

TEST(MovedDeadlines, StandInOrderOfTheNewDateThenOfTheName) {
  const auto change = [](engine::StepIndex step, const char* after) {
    return engine::Change{.target = engine::CaseId::of(1),
                          .step = step,
                          .due_before = engine::date_from_text("2027-03-01"),
                          .due_after = engine::date_from_text(after)};
  };
  const std::vector<std::string> names = {"Verslag", "Bevraging", "Aftrap", "Zonder datum"};
  const auto moved = moved_deadlines(
      {change(3, ""), change(0, "2027-05-03"), change(1, "2027-04-05"), change(2, "2027-04-05")},
      [&](engine::StepIndex step) { return names.at(step); });
  std::vector<engine::StepIndex> steps;
  for (const MovedDeadline& one : moved)
    steps.push_back(one.step);
  EXPECT_EQ(steps, (std::vector<engine::StepIndex>{2, 1, 0, 3}));
}

TEST(Move, AsksForTheDateWhenThereIsNone) {
  World world;
  const auto page = world.post(
      "carla", "/golven/" + world.wave().text() + "/verplaatsing/workshop-1", to("", "", "check"));
  EXPECT_EQ(page.status(), 422);
  const Fields empty = {{"workshop-1-from", "9.00"}, {"reason", "Ziek"}, {"action", "check"}};
  EXPECT_THAT(
      world.post("carla", "/golven/" + world.wave().text() + "/verplaatsing/workshop-1", empty)
          .body(),
      HasSubstr("href=\"#workshop-1\">Vul een datum in bij"));
}

}  // namespace
}  // namespace draaiboek::web
