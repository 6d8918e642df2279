#include "engine/run/preview.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

Command move_second_to(std::string_view date) {
  return {CommandId::of(500), golf, coordinator(),
          wish::SetAnchor{{"workshop-2", day(date), "", "", ""}, {TextId::of(1), "zaal bezet"}}};
}

TEST(Preview, ListsEveryDeadlineThatMoves) {
  const Played wave = wave_after_workshop();
  const auto seen = preview(wave.workflow, wave.tree, move_second_to("2026-05-19"), wave.now, {});
  ASSERT_TRUE(seen.ok());
  ASSERT_EQ(seen->changes.size(), 2U);
  EXPECT_EQ(seen->changes[0].target, melle);
  EXPECT_EQ(seen->changes[0].due_before, day("2026-05-05"));
  EXPECT_EQ(seen->changes[0].due_after, day("2026-05-11"));
  EXPECT_TRUE(seen->collisions.empty());
}

TEST(Preview, SavesNothing) {
  const Played wave = wave_after_workshop();
  const auto version = wave.tree.wave().version;
  ASSERT_TRUE(preview(wave.workflow, wave.tree, move_second_to("2026-05-19"), wave.now, {}).ok());
  EXPECT_EQ(wave.tree.wave().version, version);
}

TEST(Preview, EqualsWhatTheCommandThenDoes) {
  Played wave = wave_after_workshop();
  const Command command = move_second_to("2026-05-19");
  const auto seen = preview(wave.workflow, wave.tree, command, wave.now, {});
  ASSERT_TRUE(wave.wish(command.target, command.actor, command.wish).ok());
  for (const Change& change : seen->changes) {
    const auto& id = wave.workflow.steps[change.step].id;
    EXPECT_EQ(wave.stands(change.target, id).due, change.due_after);
    EXPECT_EQ(wave.stands(change.target, id).status, change.status_after);
  }
}

TEST(Preview, IsRefusedWhereTheCommandWouldBe) {
  const Played wave = wave_after_workshop();
  Command command = move_second_to("2026-05-19");
  command.actor = analyst();
  EXPECT_EQ(preview(wave.workflow, wave.tree, command, wave.now, {}).refusal().kind,
            Refusal::Kind::forbidden);
}

TEST(Bookings, AreThePlannedSessionsThatWereNotHeldYet) {
  const Played wave = wave_after_workshop();
  const auto bookings = bookings_of(wave.workflow, wave.tree);
  ASSERT_EQ(bookings.size(), 1U);
  EXPECT_EQ(bookings[0].date, day("2026-05-12"));
  EXPECT_EQ(bookings[0].staff, (std::vector<PersonId>{carla, ann}));
}

}  // namespace
}  // namespace draaiboek::test
