#include "web/pages/wave/board_table.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

BoardTable table_of(World& world, const BoardFilter& filter) {
  const auto seen = world.desk().see(world.viewer("carla"), world.wave());
  return board_of(*seen, engine::Level::participant, filter, world.desk().now().date);
}

TEST(BoardTable, HasARowForEachEnrolledParticipantAndAColumnForEachStep) {
  World world;
  const auto table = table_of(world, {});
  EXPECT_EQ(table.rows.size(), 2U);
  EXPECT_EQ(table.columns.size(), 4U) << "the milestone has no column";
  EXPECT_EQ(table.columns.front().workshop, "") << "the survey waits for no workshop";
  EXPECT_EQ(table.columns.back().workshop, "workshop-1");
}

TEST(BoardTable, PutsTheLatestFirst) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "vragen");
  world.go_to("2027-04-01");
  auto table = table_of(world, {});
  ASSERT_EQ(table.rows.size(), 2U);
  put_in_order(table.rows, [](const BoardRow&) { return ""; });
  EXPECT_EQ(table.rows.front().target, world.oosterzele());
  EXPECT_EQ(table.rows.front().late, 1);
  EXPECT_EQ(table.counts.at("late"), 1);
}

TEST(BoardTable, PutsThoseWhoAreAsLateByName) {
  World world;
  auto table = table_of(world, {});
  put_in_order(table.rows, [&](const BoardRow& row) {
    return row.target == world.melle() ? "Zulte" : "Aalst";
  });
  EXPECT_EQ(table.rows.front().target, world.oosterzele());
}

TEST(BoardTable, CountsAllWhenTheFilterHidesSome) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "vragen");
  world.go_to("2027-04-01");
  const auto table = table_of(world, {.status = "late"});
  EXPECT_EQ(table.rows.size(), 1U);
  EXPECT_EQ(table.all_rows, 2);
}

TEST(BoardTable, KeepsTheStepsOfOneWorkshop) {
  World world;
  EXPECT_EQ(table_of(world, {.workshop = "workshop-1"}).columns.size(), 3U);
  EXPECT_TRUE(table_of(world, {.workshop = "workshop-2"}).columns.empty());
}

}  // namespace
}  // namespace draaiboek::web
