#include "web/pages/recruiting/call_rows.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::ElementsAre;

struct CallRows : testing::Test {
  db::Call call(engine::CaseId with, const std::string& next, const char* by) const {
    return {.participant = with,
            .by = world.person("carla"),
            .next = next,
            .next_by = engine::date_from_text(by)};
  }
  std::vector<engine::CaseId> order(const std::vector<db::Call>& calls, const CallFilter& filter) {
    const auto seen = world.desk().see(world.viewer("carla"), world.wave());
    std::vector<engine::CaseId> ids;
    for (const CallRow& row : call_rows(*seen, calls, filter,
                                        {{world.organisation("Melle"), "Melle"},
                                         {world.organisation("Oosterzele"), "Oosterzele"},
                                         {world.organisation("Zingem"), "Zingem"}}))
      ids.push_back(row.participant->id);
    return ids;
  }
  World world;
};

TEST_F(CallRows, StandByDayAndThenByName) {
  const std::vector<db::Call> calls = {call(world.zingem(), "Bellen", "2027-01-20"),
                                       call(world.oosterzele(), "Mailen", "2027-01-18")};
  EXPECT_THAT(order(calls, {}), ElementsAre(world.oosterzele(), world.zingem(), world.melle()));
  EXPECT_THAT(order({}, {}), ElementsAre(world.melle(), world.oosterzele(), world.zingem()));
}

TEST_F(CallRows, ForgetADayOnWhichNothingMustHappen) {
  EXPECT_THAT(order({call(world.zingem(), "", "2027-01-20")}, {}),
              ElementsAre(world.melle(), world.oosterzele(), world.zingem()));
}

TEST_F(CallRows, KeepOnlyThoseThatFitTheFilter) {
  const std::vector<db::Call> calls = {call(world.zingem(), "Bellen", "2027-01-20")};
  EXPECT_THAT(order(calls, {world.person("carla"), {}}), ElementsAre(world.zingem()));
  EXPECT_THAT(order(calls, {world.person("ann"), {}}), ElementsAre());
  EXPECT_THAT(order(calls, {{}, engine::EnrolmentStatus::enrolled}),
              ElementsAre(world.melle(), world.oosterzele()));
}

TEST_F(CallRows, CountWhoSteppedOutUnderNoStatus) {
  world.act("carla", world.melle(),
            engine::wish::CloseCase{engine::Outcome::left, {engine::TextId::of(7001), "Te druk"}});
  EXPECT_THAT(order({}, {{}, engine::EnrolmentStatus::enrolled}), ElementsAre(world.oosterzele()));
  EXPECT_THAT(order({}, {{}, {}, true}), ElementsAre(world.melle()));
  EXPECT_THAT(order({}, {}), ElementsAre(world.melle(), world.oosterzele(), world.zingem()));
}

TEST_F(CallRows, AreLateFromTheDayAfter) {
  const CallRow row{nullptr, call(world.zingem(), "Bellen", "2027-01-20")};
  EXPECT_FALSE(row.is_late(*engine::date_from_text("2027-01-20")));
  EXPECT_TRUE(row.is_late(*engine::date_from_text("2027-01-21")));
}

}  // namespace
}  // namespace draaiboek::web
