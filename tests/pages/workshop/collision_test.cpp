#include "web/pages/workshop/collision.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;

using Clash = engine::Collision::Kind;

std::string say_it(World& world, const engine::Collision& collision) {
  const Request request = world.request("carla", "/golven");
  const Asked asked{.request = request, .number = "1"};
  const auto snapshot = world.snapshot();
  const Accounts accounts{.workflow = *snapshot.workflow,
                          .person = [](engine::PersonId) { return "Ann"; },
                          .target = [](engine::CaseId) { return "Melle"; }};
  return sentence_of(Say(world.desk(), asked), collision, accounts);
}

TEST(Collision, IsASentenceForEachKind) {
  World world;
  const auto day = engine::date_from_text("2027-03-27");
  engine::Booking booking;
  booking.wave_title = "Golf 9";
  booking.session = {"Workshop 5", "Workshop 5"};
  booking.room = "Zaal A";
  EXPECT_EQ(say_it(world, {.kind = Clash::weekend, .date = day}),
            "zaterdag 27 maart 2027 valt in het weekend.");
  EXPECT_THAT(say_it(world, {.kind = Clash::holiday, .what = "holiday.paasmaandag", .date = day}),
              HasSubstr("paasmaandag"));
  EXPECT_THAT(say_it(world, {.kind = Clash::school_holiday, .what = "school.paas", .date = day}),
              HasSubstr("paasvakantie"));
  EXPECT_THAT(say_it(world, {.kind = Clash::room, .booking = booking, .date = day}),
              HasSubstr("Zaal A is op zaterdag 27 maart 2027 al bezet door Workshop 5 (Golf 9)"));
  EXPECT_THAT(say_it(world, {.kind = Clash::staff, .booking = booking, .date = day}),
              HasSubstr("Ann is op"));
  EXPECT_THAT(
      say_it(
          world,
          {.kind = Clash::preparation, .what = "workshop-1", .date = day, .anchor = "workshop-2"}),
      HasSubstr("Tussen Workshop 1 en Workshop 2"));
  EXPECT_THAT(say_it(world, {.kind = Clash::order, .what = "workshop-2", .date = day}),
              HasSubstr("volgorde"));
  EXPECT_THAT(say_it(world, {.kind = Clash::extension, .step = 4, .date = day}),
              HasSubstr("Het uitstel van Melle voor 'BIA indienen'"));
  EXPECT_THAT(say_it(world, {.kind = Clash::past_deadline, .step = 4, .date = day}),
              HasSubstr("De deadline van Melle"));
  EXPECT_THAT(say_it(world, {.kind = Clash::past_deadline, .what = "workshop-1", .date = day}),
              HasSubstr("ligt in het verleden"));
}

TEST(Collisions, StandTogetherByWorkshopAndCountOrganisations) {
  World world;
  const Request request = world.request("carla", "/golven");
  const Asked asked{.request = request, .number = "1"};
  const auto snapshot = world.snapshot();
  const Accounts accounts{.workflow = *snapshot.workflow,
                          .person = [](engine::PersonId) { return "Ann"; },
                          .target = [](engine::CaseId) { return "Melle"; }};
  const auto day = engine::date_from_text("2027-03-27");
  const engine::Collision late{.kind = Clash::past_deadline, .step = 4, .date = day};
  const View groups =
      collisions_view(Say(world.desk(), asked),
                      {{.kind = Clash::weekend, .date = day, .anchor = "workshop-1"},
                       {.kind = Clash::preparation, .what = "workshop-2", .anchor = "workshop-1"},
                       {.kind = Clash::weekend, .date = day, .anchor = "workshop-2"},
                       late,
                       late,
                       late},
                      accounts);
  const auto& list = std::get<View::List>(groups.held());
  ASSERT_EQ(list.size(), 3U);
  EXPECT_EQ(list[0].text("about"), "Workshop 1");
  EXPECT_EQ(list[1].text("about"), "Workshop 2");
  EXPECT_EQ(list[2].text("about"), "Deadlines");
  const View& line = std::get<View::List>(list[2].find("lines")->held()).front();
  EXPECT_THAT(std::get<std::string>(line.held()), HasSubstr("De deadline van 3 organisaties"));
}

}  // namespace
}  // namespace draaiboek::web
