#include "engine/kinds/registry.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

TEST(Registry, NamesEveryKindOnce) {
  std::set<std::string> names;
  for (const Kind* kind : all_kinds())
    EXPECT_TRUE(names.insert(kind->name).second);
  EXPECT_EQ(names.size(), 8U);
}

TEST(Registry, PointsEveryStepOfAGoodProgrammeToItsKind) {
  Workflow workflow = small_programme();
  EXPECT_TRUE(resolve(workflow).empty());
  for (const Step& one : workflow.steps)
    EXPECT_EQ(one.kind->name, one.kind_name);
}

TEST(Registry, NamesTheNearestKindForAnUnknownOne) {
  Workflow workflow;
  workflow.steps = {step("one", "fom", Level::wave, {"coordinator"})};
  const auto problems = resolve(workflow);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].nearest, "form");
  EXPECT_EQ(problems[0].found, "fom");
}

}  // namespace
}  // namespace draaiboek::test
