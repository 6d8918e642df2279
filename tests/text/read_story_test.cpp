#include "engine/text/read_story.h"

#include <gtest/gtest.h>

namespace draaiboek::text {
namespace {

namespace told = engine::story;

constexpr const char* head =
    "story: De goede golf\n"
    "programme: small\n"
    "people: Carla coordinator,\n"
    "    Marie contact of Melle\n";

ReadStory read(const std::string& body) {
  return read_story(head + body, "a.story");
}
/// The only problem, in words.
std::string problem(const std::string& text) {
  const auto found = read_story(text, "a.story").problems;
  EXPECT_EQ(found.size(), 1U) << text;
  return found.empty() ? "" : engine::to_text(found.front());
}

TEST(ReadStory, TheHeadNamesTitleProgrammeAndPeople) {
  const auto found = read("");
  EXPECT_TRUE(found.problems.empty());
  EXPECT_EQ(found.story.title, "De goede golf");
  EXPECT_EQ(found.story.programme, "small");
  ASSERT_EQ(found.story.people.size(), 2U);
  EXPECT_EQ(found.story.people[1].role, "contact");
  EXPECT_EQ(found.story.people[1].organisation, "Melle");
}

TEST(ReadStory, EverySentenceKeepsItsDayAndLine) {
  const auto found = read(
      "\non 2026-01-05\n  # a comment\n  Carla invites Melle,\n    Zingem\n  in wave \"Golf 1\"\n"
      "  Marie cannot hand in bia: refusal.not-open\n  expect Melle listed\n"
      "  preview Carla moves workshop-1 to 2026-03-01: no collisions\n");
  ASSERT_TRUE(found.problems.empty()) << engine::to_text(found.problems[0]);
  const auto& lines = found.story.lines;
  ASSERT_EQ(lines.size(), 6U);
  EXPECT_TRUE(std::holds_alternative<told::NewDay>(lines[0].happening));
  EXPECT_EQ(lines[1].place.line, 8);
  EXPECT_EQ(engine::to_text(lines[1].on), "2026-01-05");
  EXPECT_EQ(std::get<told::Invite>(std::get<told::Act>(lines[1].happening).deed).organisations,
            (std::vector<std::string>{"Melle", "Zingem"}));
  EXPECT_EQ(std::get<told::InWave>(lines[2].happening).title, "Golf 1");
  EXPECT_EQ(std::get<told::Refused>(lines[3].happening).key, "refusal.not-open");
  EXPECT_EQ(std::get<told::Expectation>(lines[4].happening).subject.at(0), "Melle");
  EXPECT_TRUE(std::get<told::Previewed>(lines[5].happening).collisions->empty());
}

TEST(ReadStory, NamesAPersonThatIsNotInTheCastWithTheNearestOne) {
  EXPECT_EQ(problem(std::string(head) + "on 2026-01-05\n  Carle invites Melle\n"),
            "a.story:6:3: unclear sentence (expected: somebody of the people above; "
            "found: Carle; did you mean: Carla)");
}

TEST(ReadStory, TimeDoesNotGoBack) {
  EXPECT_EQ(problem(std::string(head) + "on 2026-01-05\non 2026-01-04\n"),
            "a.story:6:4: time goes back (expected: a day after 2026-01-05; found: 2026-01-04)");
}

TEST(ReadStory, ASentenceNeedsADay) {
  EXPECT_EQ(problem(std::string(head) + "  Carla invites Melle\n"),
            "a.story:5:3: unclear sentence (expected: \"on\" and a date before the first "
            "sentence; found: Carla)");
}

TEST(ReadStory, AStoryNeedsAProgramme) {
  EXPECT_EQ(problem("story: x\n"),
            "a.story:1:1: the story has no programme (expected: programme: the id of one)");
}

TEST(ReadStory, EveryProblemIsFoundInOneGo) {
  const auto found = read(
      "on 2026-01-05\n  Carla dances\n  Carla invites Melle Zingem\n  Carla invites \"Melle\n");
  ASSERT_EQ(found.problems.size(), 3U);
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(found.problems[static_cast<std::size_t>(i)].place.line, 6 + i);
}

}  // namespace
}  // namespace draaiboek::text
