#include "web/show/dot.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

engine::Workflow two_steps() {
  engine::Workflow workflow;
  workflow.id = "proef";
  engine::Step bia;
  bia.id = "bia";
  bia.title = {"De \"BIA\"", "The BIA"};
  engine::Step feedback;
  feedback.id = "feedback";
  feedback.title = {"Feedback", "Feedback"};
  feedback.of = "bia";
  feedback.after = {{.step = "bia"}};
  workflow.steps = {bia, feedback};
  return workflow;
}

TEST(Dot, DrawsAnArrowFromWhatComesFirst) {
  EXPECT_THAT(dot_of(two_steps(), "nl"), HasSubstr("\"bia\" -> \"feedback\";"));
}

TEST(Dot, SpeaksTheLanguageThatWasAskedFor) {
  EXPECT_THAT(dot_of(two_steps(), "en"), HasSubstr("label=\"The BIA\""));
  EXPECT_THAT(dot_of(two_steps(), "en"), HasSubstr("label=\"participant\""));
}

TEST(Dot, KeepsQuotesInTitlesFromBreakingTheText) {
  EXPECT_THAT(dot_of(two_steps(), "nl"), HasSubstr("label=\"De \\\"BIA\\\"\""));
}

TEST(Dot, LeavesOutLevelsWithoutSteps) {
  EXPECT_THAT(dot_of(two_steps(), "nl"), Not(HasSubstr("cluster-wave")));
}

}  // namespace
}  // namespace draaiboek::web
