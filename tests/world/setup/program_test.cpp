#include "web/setup/program.h"

#include <gmock/gmock.h>

#include "tests/support/files.h"
#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

class Publishing : public testing::Test {
 protected:
  std::string publish() {
    std::string said;
    Home home = find_home(SOURCE_DIR, "");
    home.workflows = folder_.path();
    publish_shipped(world_.desk(), home, [&](const std::string& line) { said += line + "\n"; });
    return said;
  }

  support::World world_;
  support::Folder folder_;
};

TEST_F(Publishing, TheShippedProgrammesHappensOnce) {
  folder_.write("klein/workflow.yaml", support::small_workflow);
  EXPECT_EQ(publish(), "published klein\n");
  EXPECT_EQ(world_.desk().catalogue.active().size(), 2U);
  EXPECT_THAT(publish(), IsEmpty());
}

TEST_F(Publishing, LeavesOutAProgrammeWithProblemsAndSaysSo) {
  folder_.write("stuk/workflow.yaml", "programme: stuk\n");
  EXPECT_THAT(publish(), HasSubstr("this programme isn't published"));
  EXPECT_EQ(world_.desk().catalogue.active().size(), 1U);
}

}  // namespace
}  // namespace draaiboek::web
