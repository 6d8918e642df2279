#include "engine/workflow/step_graph.h"

#include <gmock/gmock.h>

#include "tests/engine/workflow/programme.h"

namespace draaiboek::engine {
namespace {

using namespace for_check;

using testing::ElementsAre;
using testing::IsEmpty;

TEST(StepGraph, HasAnEdgeForEveryConditionOnAStepThatExists) {
  const Workflow workflow = good_programme();
  EXPECT_THAT(graph_of(waits_of(workflow)).edges, ElementsAre(Edge{0, 1}, Edge{1, 2}, Edge{2, 3}));
}

TEST(StepGraph, CountsTheJudgedStepAndLeavesOutDatesAndUnknownNames) {
  Workflow workflow = good_programme();
  step_of(workflow, "prepare").after = {not_before(rule("workshop")), after("nothing")};
  step_of(workflow, "close").after.clear();
  step_of(workflow, "close").of = "prepare";
  const auto waits = waits_of(workflow);
  EXPECT_THAT(waits[0], IsEmpty());
  ASSERT_EQ(waits[3].size(), 1U);
  EXPECT_EQ(waits[3].front().on, 0);
  EXPECT_EQ(waits[3].front().condition, nullptr);
}

}  // namespace
}  // namespace draaiboek::engine
