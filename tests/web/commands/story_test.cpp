#include <gmock/gmock.h>

#include <sstream>

#include "tests/support/files.h"
#include "web/commands/command.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

class StoryCommand : public testing::Test {
 protected:
  int play(const std::string& last_line) {
    folder_.write("workflow.yaml", support::small_workflow);
    folder_.write("stories/proef.story",
                  "story: Een golf wordt gepland\n"
                  "programme: klein\n"
                  "people: Carla coordinator\n"
                  "\n"
                  "on 2027-01-11\n"
                  "  Carla plans wave \"Golf 1\" with staff Carla, workshop on 2027-03-22\n" +
                      last_line);
    return run_command("draaiboek",
                       {"story", (folder_.path() / "stories").string(), "--home", SOURCE_DIR},
                       {out_, err_});
  }

  support::Folder folder_;
  std::ostringstream out_;
  std::ostringstream err_;
};

TEST_F(StoryCommand, IsSilentOnStdoutWhenItComesTrue) {
  EXPECT_EQ(play(""), 0) << out_.str() << err_.str();
  EXPECT_EQ(out_.str(), "");
  EXPECT_THAT(err_.str(), HasSubstr("1 story played"));
}

TEST_F(StoryCommand, PrintsTheSentenceThatDidNotComeTrue) {
  EXPECT_EQ(play("  expect workshop accepted\n"), 1);
  EXPECT_THAT(out_.str(), HasSubstr("proef.story:7"));
}

TEST_F(StoryCommand, NeedsAProgrammeBesideIt) {
  folder_.write("alone.story", "story: x\n");
  EXPECT_EQ(run_command("draaiboek",
                        {"story", (folder_.path() / "alone.story").string(), "--home", SOURCE_DIR},
                        {out_, err_}),
            1);
  EXPECT_THAT(err_.str(), HasSubstr("no workflow.yaml beside it"));
}

}  // namespace
}  // namespace draaiboek::web
