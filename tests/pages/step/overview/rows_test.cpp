#include "web/pages/step/overview/rows.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::web {
namespace {

db::Viewer viewer_of(const engine::Role& role, db::Scope scope, engine::CaseId at) {
  db::Viewer viewer;
  viewer.person = engine::PersonId::of(5);
  viewer.grants = {{role, scope, at.text()}};
  return viewer;
}

Seen seen_by(const test::Played& wave, const db::Viewer& viewer) {
  const engine::Snapshot snapshot{std::make_shared<engine::Workflow>(wave.workflow),
                                  std::make_shared<engine::Tree>(wave.tree)};
  const Reaches reaches = {{"contact", false, true},
                           {"coordinator", true, true},
                           {"analyst", true, true},
                           {"validator", true, false}};
  return *see(viewer, snapshot, test::golf, reaches);
}

Seen contact_of_melle(const test::Played& wave) {
  return seen_by(wave, viewer_of("contact", db::Scope::participant, test::melle));
}

TEST(TaskRows, AreGroupedByWorkshop) {
  const auto wave = test::wave_after_workshop();
  const Seen seen = contact_of_melle(wave);
  const auto groups =
      task_groups(seen, wave.tree.at(test::melle), {"contact"}, test::day("2026-03-04"));
  ASSERT_EQ(groups.size(), 2U);
  EXPECT_EQ(seen.workflow().steps.at(*groups[0].session).id, "workshop");
  EXPECT_EQ(groups[0].rows.size(), 3U);
  EXPECT_EQ(seen.workflow().steps.at(*groups[1].session).id, "workshop-2");
}

TEST(TaskRows, SayWhatTheViewerIsAskedAndWhatComesFirst) {
  const auto wave = test::wave_after_workshop();
  const Seen seen = contact_of_melle(wave);
  const auto groups =
      task_groups(seen, wave.tree.at(test::melle), {"contact"}, test::day("2026-03-04"));
  const auto next = next_deadline(groups);
  ASSERT_TRUE(next.has_value());
  EXPECT_EQ(seen.workflow().steps.at(next->step).id, "bia");
  EXPECT_FALSE(groups[0].rows.back().asked);
}

TEST(TaskRows, KnowInWhichCasesTheViewerTakesPart) {
  const auto wave = test::small_wave();
  const auto own = own_cases(contact_of_melle(wave));
  ASSERT_EQ(own.size(), 1U);
  EXPECT_EQ(own.front()->id, test::melle);
  EXPECT_TRUE(own_cases(seen_by(wave, viewer_of("analyst", db::Scope::wave, test::golf))).empty());
}

TEST(Waiting, IsWhatTheRolesAreAskedWithLateOnesFirst) {
  auto wave = test::wave_after_workshop();
  wave.now = test::at("2026-03-10");
  (void)wave.act(test::oosterzele, test::contact(), "bia", wave.files("bia"));
  wave.now = test::at("2026-03-20");
  (void)wave.act(test::melle, test::contact(), "bia", wave.files("bia"));
  const Seen seen = seen_by(wave, viewer_of("analyst", db::Scope::wave, test::golf));
  const auto waiting = waiting_for(seen, test::day("2026-04-02"));
  ASSERT_EQ(waiting.size(), 2U);
  EXPECT_EQ(waiting.front().at, test::oosterzele);
  EXPECT_TRUE(waiting.front().standing.late);
  EXPECT_FALSE(waiting.back().standing.late);
  EXPECT_EQ(waiting.front().act, "ask.review");
}

TEST(Waiting, IsNothingForWhoTakesPart) {
  const auto wave = test::wave_after_workshop();
  EXPECT_TRUE(waiting_for(contact_of_melle(wave), test::day("2026-03-04")).empty());
}

}  // namespace
}  // namespace draaiboek::web
