#include "engine/story/claims.h"

#include <gtest/gtest.h>

#include "tests/engine/story/cast_of_two.h"

namespace draaiboek::engine::story {
namespace {

/// A wave with Melle enrolled on 12 January, nothing done yet.
Told small_wave() {
  Told told;
  return told.day("2026-01-12").plan().enrol();
}
std::string claimed(std::vector<std::string> subject, Claim claim) {
  return small_wave().expect(std::move(subject), std::move(claim)).only_mismatch();
}
Date day(std::string_view text) {
  return on(text);
}

TEST(Claims, WhatIsSoIsNoDifference) {
  EXPECT_EQ(claimed({"Melle"}, Is{"enrolled"}), "");
  EXPECT_EQ(claimed({"wave"}, Is{"open"}), "");
  EXPECT_EQ(claimed({"Melle", "bia"}, Is{"not-yet"}), "");
  EXPECT_EQ(claimed({"preparation"}, Is{"to-do"}), "");
  EXPECT_EQ(claimed({"Melle", "bia"}, BlockedBy{{"workshop"}}), "");
  EXPECT_EQ(claimed({"preparation"}, Asks{"hand-in", "coordinator"}), "");
  EXPECT_EQ(claimed({"preparation"}, LateBy{false, {}}), "");
  EXPECT_EQ(claimed({"preparation"}, VersionIs{0}), "");
  EXPECT_EQ(claimed({"workshop-1"}, PlannedOn{day("2026-03-03")}), "");
  EXPECT_EQ(claimed({"workshop-2"}, PlannedOn{}), "");
  EXPECT_EQ(claimed({"Melle", "evaluation"}, DueOn{}), "");
  EXPECT_EQ(claimed({}, SeatsTaken{1}), "");
}

TEST(Claims, WhatIsNotSoIsToldWithWhatIs) {
  EXPECT_EQ(claimed({"Melle"}, Is{"left"}), "7: expected left; found open, enrolled");
  EXPECT_EQ(claimed({"preparation"}, Is{"done"}),
            "7: expected status done; found to-do, due 2026-01-27, asking hand-in of coordinator");
  EXPECT_EQ(claimed({"preparation"}, DueOn{day("2026-01-26")}),
            "7: expected due 2026-01-26; found to-do, due 2026-01-27, asking hand-in of "
            "coordinator");
  EXPECT_EQ(claimed({"preparation"}, LateBy{true, 3}),
            "7: expected late by 3 days; found to-do, due 2026-01-27, asking hand-in of "
            "coordinator");
  EXPECT_EQ(claimed({"Melle", "evaluation"}, BlockedBy{{"bia"}}),
            "7: expected blocked by bia; found not-yet, blocked by workshop");
  EXPECT_EQ(claimed({"Melle", "evaluation"}, Asks{"hand-in", "contact"}),
            "7: expected asking hand-in of contact; found not-yet, blocked by workshop");
  EXPECT_EQ(claimed({"preparation"}, VersionIs{1}), "7: expected version 1; found 0");
  EXPECT_EQ(claimed({"workshop-1"}, PlannedOn{}), "7: expected no date; found 2026-03-03");
  EXPECT_EQ(claimed({}, SeatsTaken{2}), "7: expected 2 seats taken; found 1");
}

TEST(Claims, AboutNothingKnownMeanNothing) {
  const std::string nothing = "7: expected a sentence that means something; found ";
  EXPECT_EQ(claimed({"Zingem"}, Is{"left"}),
            nothing + "the wave has no organisation, group or application \"Zingem\"");
  EXPECT_EQ(claimed({"Melle", "biaa"}, Is{"done"}), nothing + "the programme has no step \"biaa\"");
  EXPECT_EQ(claimed({"bia"}, Is{"done"}), nothing + "it must be said whose \"bia\" is meant");
  EXPECT_EQ(claimed({"Melle"}, DueOn{}), nothing + "such a claim is made of a step");
}

Previewed moved(std::string_view to) {
  wish::SetAnchor move{{"workshop-1", day(to)}, {{}, "Zaal"}};
  return {Act{"Carla", Wish(move)}};
}
std::string shown(Previewed previewed) {
  return small_wave().say(std::move(previewed)).only_mismatch();
}

std::vector<ExpectedCollision> only_weekend(std::vector<std::string> details) {
  return {ExpectedCollision{"weekend", std::move(details)}};
}

TEST(Claims, CollisionsMustBeExactlyTheExpectedOnes) {
  Previewed weekend = moved("2026-03-07");
  weekend.collisions = only_weekend({"2026-03-07"});
  EXPECT_EQ(shown(weekend), "");
  weekend.collisions = only_weekend({"2026-03-08"});
  EXPECT_EQ(shown(weekend), "2 mismatches");
  weekend.collisions.emplace();
  EXPECT_EQ(shown(weekend), "7: expected no collision weekend; found weekend 2026-03-07");
  Previewed free = moved("2026-03-10");
  free.collisions = only_weekend({});
  EXPECT_EQ(shown(free), "7: expected collision weekend; found no collisions");
  EXPECT_EQ(shown(moved("2026-03-07")), "") << "nothing was said of collisions";
}

TEST(Claims, AChangeMustHappenAsExpected) {
  Previewed change = moved("2026-03-10");
  change.changes = {{{"preparation"}, day("2026-02-03"), ""}};
  EXPECT_EQ(shown(change), "");
  change.changes = {{{"preparation"}, day("2026-02-04"), ""}};
  EXPECT_EQ(shown(change), "7: expected a change of preparation to 2026-02-04; found 2026-02-03");
  change.changes = {{{"preparation"}, {}, "done"}};
  EXPECT_EQ(shown(change), "7: expected a change of preparation to done; found to-do");
  change.changes = {{{"report"}, {}, "done"}};
  EXPECT_EQ(shown(change), "7: expected a change of report; found it doesn't change");
}

}  // namespace
}  // namespace draaiboek::engine::story
