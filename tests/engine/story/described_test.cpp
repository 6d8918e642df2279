#include "engine/story/described.h"

#include <gtest/gtest.h>

namespace draaiboek::engine::story {
namespace {

TEST(Described, EveryValueHasItsWord) {
  EXPECT_EQ(word_of(Life::open), "open");
  EXPECT_EQ(word_of(Life::cancelled), "cancelled");
  EXPECT_EQ(word_of(EnrolmentStatus::listed), "listed");
  EXPECT_EQ(word_of(EnrolmentStatus::waiting), "waiting");
  EXPECT_EQ(word_of(Collision::Kind::weekend), "weekend");
  EXPECT_EQ(word_of(Collision::Kind::past_deadline), "past-deadline");
}

TEST(Described, ABlockerIsNamedByWhatIsWaitedFor) {
  EXPECT_EQ(word_of(Blocker{Blocker::Why::step, "bia"}), "bia");
  EXPECT_EQ(word_of(Blocker{Blocker::Why::anchor, "workshop-1"}), "workshop-1");
  EXPECT_EQ(word_of(Blocker{Blocker::Why::enrolment}), "enrolment");
  EXPECT_EQ(word_of(Blocker{Blocker::Why::date}), "date");
  EXPECT_EQ(word_of(Blocker{Blocker::Why::case_closed}), "closed");
}

TEST(Described, AStandingIsToldInWords) {
  Standing standing;
  standing.status = Status::to_do;
  standing.due = date_from_text("2026-05-27");
  standing.late = true;
  standing.days_late = 3;
  standing.blockers = {{Blocker::Why::step, "bia"}};
  standing.asks = {{"hand-in", {"contact", "member"}}};
  EXPECT_EQ(described(standing),
            "to-do, due 2026-05-27, late by 3 days, blocked by bia, asking hand-in of contact "
            "member");
}

TEST(Described, ACaseIsToldInWords) {
  CaseState state;
  EXPECT_EQ(described(state), "open");
  state.level = Level::participant;
  state.life = Life::left;
  EXPECT_EQ(described(state), "left, listed");
}

}  // namespace
}  // namespace draaiboek::engine::story
