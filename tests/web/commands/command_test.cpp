#include "web/commands/command.h"

#include <gmock/gmock.h>

#include <sstream>

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

struct Ran {
  int code;
  std::string out;
  std::string err;
};

Ran run(const std::vector<std::string>& arguments) {
  std::ostringstream out;
  std::ostringstream err;
  const int code = run_command("/nowhere/draaiboek", arguments, {out, err});
  return {code, out.str(), err.str()};
}

Given read(const std::string& command, const std::vector<std::string>& arguments) {
  for (const Command& one : commands()) {
    if (one.name == command)
      return read_arguments(one, arguments);
  }
  throw std::logic_error("no such command");
}

TEST(CommandLine, ListsItsCommandsOnStdoutWhenAskedForHelp) {
  const Ran help = run({"help"});
  EXPECT_EQ(help.code, 0);
  for (const Command& command : commands())
    EXPECT_THAT(help.out, HasSubstr(std::string(command.name)));
  EXPECT_THAT(help.err, IsEmpty());
}

TEST(CommandLine, IsUsedWronglyWithoutACommand) {
  EXPECT_EQ(run({}).code, 2);
}

TEST(CommandLine, NamesTheNearestCommand) {
  const Ran wrong = run({"chekc", "x"});
  EXPECT_EQ(wrong.code, 2);
  EXPECT_THAT(wrong.err, HasSubstr("there is no command chekc; did you mean check?"));
  EXPECT_THAT(wrong.out, IsEmpty());
}

TEST(CommandLine, NamesTheNearestFlag) {
  EXPECT_THAT(run({"serve", "--prot", "80"}).err, HasSubstr("did you mean --port?"));
}

TEST(CommandLine, ExplainsOneCommand) {
  EXPECT_THAT(run({"serve", "--help"}).out, HasSubstr("--database-url"));
}

TEST(Arguments, TakeAValueAfterABlankOrAnEqualsSign) {
  EXPECT_EQ(read("serve", {"--port", "80"}).flags.at("port"), "80");
  EXPECT_EQ(read("serve", {"--port=80", "--empty"}).flags.at("port"), "80");
  EXPECT_TRUE(read("serve", {"--empty"}).has("empty"));
}

TEST(Arguments, RefuseWhatCanNotBeMeant) {
  EXPECT_THROW(read("serve", {"--port"}), UsageError);
  EXPECT_THROW(read("serve", {"--empty=yes"}), UsageError);
  EXPECT_THROW(read("serve", {"now"}), UsageError);
  EXPECT_THROW(read("check", {}), UsageError);
}

}  // namespace
}  // namespace draaiboek::web
