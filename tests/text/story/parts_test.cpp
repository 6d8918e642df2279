#include "engine/text/story/parts.h"

#include <gtest/gtest.h>

namespace draaiboek::text::story {
namespace {

Words words(std::string_view line) {
  return Words(tokens_of(line, 1));
}

TEST(StoryParts, AReasonAndWhomMayBeLeftOut) {
  auto both = words("for Melle because \"Ziekte\"");
  EXPECT_EQ(whom(both), "Melle");
  EXPECT_EQ(because(both).text, "Ziekte");
  EXPECT_EQ(whom(both), "");
  EXPECT_EQ(because(both).text, "");
}

TEST(StoryParts, ADateMayHaveHoursAndARoom) {
  auto full = words("on 2026-04-14 from 09:30 until 16:00 in \"Zaal A\"");
  const auto planned_full = planned(full, "workshop-1", "on");
  EXPECT_EQ(planned_full.anchor, "workshop-1");
  EXPECT_EQ(engine::to_text(planned_full.date), "2026-04-14");
  EXPECT_EQ(planned_full.from, "09:30");
  EXPECT_EQ(planned_full.until, "16:00");
  EXPECT_EQ(planned_full.room, "Zaal A");
  auto bare = words("to 2026-04-14");
  EXPECT_EQ(planned(bare, "workshop-1", "to").room, "");
}

TEST(StoryParts, StaffEndsWhereTheNextPartOfThePlanBegins) {
  using Names = std::vector<std::string>;
  auto dates = words("Carla and Ann, Vic, workshop-1 on 2026-04-14");
  EXPECT_EQ(staff_of(dates), (Names{"Carla", "Ann", "Vic"}));
  auto seats = words("Carla, seats 25");
  EXPECT_EQ(staff_of(seats), Names{"Carla"});
  auto end = words("Carla and Ann");
  EXPECT_EQ(staff_of(end), (Names{"Carla", "Ann"}));
}

TEST(StoryParts, EveryEnrolmentStatusHasItsWord) {
  auto all = words("listed contacted informed applied enrolled declined waiting");
  for (int i = 0; i < 7; ++i)
    EXPECT_EQ(enrolment_status(all), static_cast<engine::EnrolmentStatus>(i));
  auto other = words("maybe");
  EXPECT_THROW(enrolment_status(other), Misread);
}

TEST(StoryParts, ARemarkStandsOnASection) {
  auto line = words("question on s13 \"Waarom?\" remark on s02 \"Goed\" revise accepted");
  const auto first = remark(line);
  const auto second = remark(line);
  EXPECT_EQ(first.kind, engine::RemarkKind::question);
  EXPECT_EQ(first.section, "s13");
  EXPECT_EQ(first.text.text, "Waarom?");
  EXPECT_EQ(second.kind, engine::RemarkKind::remark);
  EXPECT_EQ(verdict(line), engine::Verdict::revise);
  EXPECT_EQ(verdict(line), engine::Verdict::accepted);
}

TEST(StoryParts, AFileMayNameItsPlace) {
  auto line = words("bia.xlsx as analysis bijlage.pdf");
  EXPECT_EQ(file(line).slot, "analysis");
  EXPECT_EQ(file(line).slot, "");
}

TEST(StoryParts, AnswersNameTheirQuestionOrTheRest) {
  auto line = words("themes is a + b the rest is beheerd");
  const auto themes = given_values(line);
  const auto rest = given_values(line);
  EXPECT_EQ(themes.question, "themes");
  EXPECT_EQ(themes.values, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(rest.question, "");
  EXPECT_EQ(rest.values, std::vector<std::string>{"beheerd"});
}

}  // namespace
}  // namespace draaiboek::text::story
