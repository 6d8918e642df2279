#include <gmock/gmock.h>

#include "tests/support/private_data.h"
#include "web/account/digest.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

TEST(Publish, PrintsTheHashUnderWhichAProgrammeIsKept) {
  const support::Folder files;
  const auto file = files.write("workflow.yaml", support::small_workflow);
  support::PrivateData data;
  EXPECT_EQ(data.run({"publish", file.string(), "--state", "active"}), 0) << data.err.str();
  EXPECT_EQ(data.out.str(), sha256(support::small_workflow) + "\n");
}

TEST(Publish, RefusesAProgrammeWithProblems) {
  const support::Folder files;
  const auto file = files.write("workflow.yaml", "programme: stuk\n");
  support::PrivateData data;
  EXPECT_EQ(data.run({"publish", file.string()}), 1);
  EXPECT_THAT(data.err.str(), HasSubstr("nothing is published"));
}

TEST(Publish, KnowsThreeStates) {
  support::PrivateData data;
  EXPECT_EQ(data.run({"publish", "x.yaml", "--state", "retired"}), 2);
}

}  // namespace
}  // namespace draaiboek::web
