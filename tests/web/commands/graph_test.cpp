#include <gmock/gmock.h>

#include <sstream>

#include "tests/support/files.h"
#include "web/commands/command.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

class Graph : public testing::Test {
 protected:
  int draw(const std::string& text, const std::string& flag = "") {
    const auto file = folder_.write("workflow.yaml", text);
    std::vector<std::string> arguments = {"graph", file.string(), "--home", SOURCE_DIR};
    if (!flag.empty())
      arguments.push_back(flag);
    return run_command("draaiboek", arguments, {out_, err_});
  }

  support::Folder folder_;
  std::ostringstream out_;
  std::ostringstream err_;
};

TEST_F(Graph, WritesTheDotText) {
  EXPECT_EQ(draw(support::small_workflow, "--dot"), 0);
  EXPECT_THAT(out_.str(), HasSubstr("\"workshop\" -> \"opdracht\""));
}

TEST_F(Graph, IsAnSvgWithoutStylesOrScripts) {
  EXPECT_EQ(draw(support::small_workflow), 0) << err_.str();
  EXPECT_THAT(out_.str(), HasSubstr("<svg"));
  EXPECT_THAT(out_.str(), Not(HasSubstr("<style")));
  EXPECT_THAT(out_.str(), Not(HasSubstr("style=")));
  EXPECT_THAT(out_.str(), Not(HasSubstr("<script")));
}

TEST_F(Graph, IsNotDrawnOfAProgrammeWithProblems) {
  EXPECT_EQ(draw("programme: proef\n"), 1);
  EXPECT_THAT(out_.str(), testing::IsEmpty());
  EXPECT_THAT(err_.str(), HasSubstr("workflow.yaml:"));
}

}  // namespace
}  // namespace draaiboek::web
