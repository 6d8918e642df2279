#include <gmock/gmock.h>

#include <sstream>

#include "tests/support/files.h"
#include "web/commands/command.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

class Check : public testing::Test {
 protected:
  int check_it(const std::string& flag = "") {
    out_.str("");
    std::vector<std::string> arguments = {"check", folder_.path().string(), "--home", SOURCE_DIR};
    if (!flag.empty())
      arguments.push_back(flag);
    return run_command("draaiboek", arguments, {out_, err_});
  }

  support::Folder folder_;
  std::ostringstream out_;
  std::ostringstream err_;
};

TEST_F(Check, IsSilentAboutAProgrammeThatIsRight) {
  folder_.write("workflow.yaml", support::small_workflow);
  EXPECT_EQ(check_it(), 0);
  EXPECT_THAT(out_.str(), IsEmpty());
  EXPECT_THAT(err_.str(), IsEmpty());
}

TEST_F(Check, PrintsEveryProblemWithItsPlace) {
  folder_.write("workflow.yaml", "programme: proef\nseats: veel\ntitel: {nl: x, en: y}\n");
  EXPECT_EQ(check_it(), 1);
  EXPECT_THAT(out_.str(), HasSubstr("workflow.yaml:2:8: "));
  EXPECT_THAT(out_.str(), HasSubstr("workflow.yaml:3:1: unknown key"));
}

TEST_F(Check, WritesJsonForPrograms) {
  folder_.write("workflow.yaml", "programme: proef\nseats: veel\n");
  EXPECT_EQ(check_it("--json"), 1);
  EXPECT_THAT(out_.str(), testing::StartsWith("["));
  EXPECT_THAT(out_.str(), HasSubstr("\"line\": 2"));
}

TEST_F(Check, SaysThatThereIsNothingToCheck) {
  EXPECT_EQ(check_it(), 1);
  EXPECT_THAT(err_.str(), HasSubstr("there is no workflow.yaml below"));
}

}  // namespace
}  // namespace draaiboek::web
