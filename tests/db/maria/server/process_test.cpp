#include "db/maria/server/process.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "db/world_error.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

struct AProcess : testing::Test {
  Launch shell(const std::string& script) const {
    return {{"/bin/sh", "-c", script}, output_path(), true};
  }
  std::string output_path() const { return (folder.path() / "output").string(); }
  std::string output() const {
    std::ostringstream text;
    text << std::ifstream(folder.path() / "output").rdbuf();
    return text.str();
  }
  support::MemoryFolder folder;
};

TEST_F(AProcess, WritesWhatItSaysToItsFileAndTellsItsExitCode) {
  Process process = Process::start(shell("echo out; echo err >&2; exit 3"));
  EXPECT_TRUE(process.ended_within(seconds(10)));
  EXPECT_EQ(process.exit_code(), 3);
  EXPECT_EQ(output(), "out\nerr\n");
}

TEST_F(AProcess, IsStillThereWhenPatienceRunsOut) {
  Process process = Process::start(shell("exec sleep 100"));
  EXPECT_FALSE(process.ended_within(milliseconds(1)));
  EXPECT_EQ(process.exit_code(), -1);
  process.signal(SIGKILL);
  EXPECT_TRUE(process.ended_within(seconds(10)));
  EXPECT_TRUE(process.ended_within(seconds(10))) << "asked twice";
  EXPECT_EQ(process.exit_code(), -1);
}

TEST_F(AProcess, IsFoundByItsNumberWithItsCommandLine) {
  Process process = Process::start({{"/bin/sleep", "100"}, output_path(), true});
  auto found = Process::find(process.number());
  ASSERT_TRUE(found);
  process.signal(SIGTERM);
  EXPECT_TRUE(process.ended_within(seconds(10)));
  EXPECT_TRUE(found->ended_within(seconds(10)));
  EXPECT_FALSE(Process::find(process.number()));
  EXPECT_EQ(Process::find(getpid())->command().empty(), false);
}

TEST_F(AProcess, DoesNotInheritOurBlockedSignalsAndOpenFiles) {
  sigset_t blocked;
  sigset_t before;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &blocked, &before);
  Process process = Process::start(shell("ls /proc/self/fd | wc -l; exec sleep 100"));
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  process.signal(SIGTERM);
  EXPECT_TRUE(process.ended_within(seconds(10)));
}

TEST_F(AProcess, ThatCantBeStartedEndsWithItsOwnCode) {
  Process process = Process::start({{"/nowhere/at-all"}, output_path(), true});
  EXPECT_TRUE(process.ended_within(seconds(10)));
  EXPECT_EQ(process.exit_code(), 127);
}

TEST_F(AProcess, NeedsAFileItCanWrite) {
  EXPECT_THROW(Process::start({{"/bin/true"}, "/nowhere/output", true}), WorldError);
}

}  // namespace
}  // namespace draaiboek::db
