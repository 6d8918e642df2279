#include "engine/text/story/expectations.h"

#include <gtest/gtest.h>

namespace draaiboek::text::story {
namespace {

namespace told = engine::story;
using Names = std::vector<std::string>;

told::Expectation expectation(std::string_view line) {
  Words words(tokens_of(line, 1));
  return read_expectation(words);
}
told::Previewed previewed(std::string_view line) {
  Words words(tokens_of(line, 1));
  told::Previewed read;
  read_preview_claims(words, read);
  return read;
}
template <class T>
T only(std::string_view line) {
  const auto read = expectation(line);
  EXPECT_EQ(read.claims.size(), 1U) << line;
  return std::get<T>(read.claims.at(0));
}

TEST(StoryExpectations, AreAboutACaseAStepOrAStepOfACase) {
  EXPECT_EQ(expectation("Melle left").subject, Names{"Melle"});
  EXPECT_EQ(expectation("Melle bia to-do").subject, (Names{"Melle", "bia"}));
  EXPECT_TRUE(expectation("2 seats taken").subject.empty());
}

TEST(StoryExpectations, EveryClaimIsRead) {
  EXPECT_EQ(only<told::Is>("bia to-do").word, "to-do");
  EXPECT_EQ(engine::to_text(*only<told::DueOn>("bia due 2026-05-27").date), "2026-05-27");
  EXPECT_FALSE(only<told::DueOn>("bia without deadline").date.has_value());
  EXPECT_FALSE(only<told::LateBy>("bia in time").late);
  EXPECT_EQ(only<told::LateBy>("bia late by 3 days").days, 3);
  EXPECT_EQ(only<told::LateBy>("bia late by 1 day").days, 1);
  EXPECT_FALSE(only<told::LateBy>("bia late").days.has_value());
  EXPECT_EQ(only<told::BlockedBy>("bia blocked by a, b and c").reasons, (Names{"a", "b", "c"}));
  EXPECT_EQ(only<told::Asks>("bia asking hand-in of contact").role, "contact");
  EXPECT_EQ(only<told::VersionIs>("bia version 2").version, 2);
  EXPECT_TRUE(only<told::PlannedOn>("workshop-1 planned on 2026-05-27").date.has_value());
  EXPECT_FALSE(only<told::PlannedOn>("workshop-1 unplanned").date.has_value());
  EXPECT_EQ(only<told::SeatsTaken>("25 seats taken").seats, 25);
}

TEST(StoryExpectations, ClaimsFollowEachOther) {
  EXPECT_EQ(expectation("Melle bia to-do due 2026-05-27 in time").claims.size(), 3U);
}

TEST(StoryExpectations, WithoutAClaimOrASubjectTheyAreMisread) {
  EXPECT_THROW(expectation("Melle bia"), Misread);
  EXPECT_THROW(expectation("to-do"), Misread);
  EXPECT_THROW(expectation("a b c to-do"), Misread);
  EXPECT_THROW(expectation("Melle left early"), Misread);
  EXPECT_THROW(expectation("bia late by 3 weeks"), Misread);
}

TEST(StoryExpectations, APreviewShowsCollisionsAndChanges) {
  const auto read = previewed(
      ": collision weekend 2026-06-27; collision staff Ann \"Golf 1\"; changes Melle bia "
      "becomes to-do due 2026-06-12");
  ASSERT_TRUE(read.collisions.has_value());
  ASSERT_EQ(read.collisions->size(), 2U);
  EXPECT_EQ(read.collisions->at(1).kind, "staff");
  EXPECT_EQ(read.collisions->at(1).details, (Names{"Ann", "Golf 1"}));
  ASSERT_EQ(read.changes.size(), 1U);
  EXPECT_EQ(read.changes[0].subject, (Names{"Melle", "bia"}));
  EXPECT_EQ(read.changes[0].status, "to-do");
  EXPECT_EQ(engine::to_text(*read.changes[0].due), "2026-06-12");
}

TEST(StoryExpectations, APreviewMayBeFreeOfCollisionsOrRefused) {
  EXPECT_TRUE(previewed(": no collisions").collisions->empty());
  EXPECT_FALSE(previewed(": changes bia due 2026-06-12").collisions.has_value());
  EXPECT_EQ(previewed(": refusal.reason-missing").refusal, "refusal.reason-missing");
  EXPECT_THROW(previewed(": collision thunder"), Misread);
  EXPECT_THROW(previewed("no collisions"), Misread);
}

TEST(StoryExpectations, ARefusalIsAKey) {
  Words good(tokens_of(": refusal.not-open", 1));
  EXPECT_EQ(read_refusal(good), "refusal.not-open");
  Words bad(tokens_of(": not-open", 1));
  EXPECT_THROW(read_refusal(bad), Misread);
}

}  // namespace
}  // namespace draaiboek::text::story
