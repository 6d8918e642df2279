#include "db/maria/server/server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <vector>

#include "db/maria/link/connection.h"
#include "db/maria/server/data_folder.h"
#include "db/maria/server/process.h"
#include "db/world_error.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

using std::chrono::seconds;
using testing::HasSubstr;
using testing::ThrowsMessage;

/// The lines that a server reports, and waiting for one of them.
class Lines {
 public:
  std::function<void(const std::string&)> listener() {
    return [this](const std::string& line) {
      const std::lock_guard lock(guard_);
      lines_.push_back(line);
      added_.notify_all();
    };
  }
  bool await(const std::string& wanted) {
    std::unique_lock lock(guard_);
    return added_.wait_for(lock, seconds(30), [&] {
      return std::find(lines_.begin(), lines_.end(), wanted) != lines_.end();
    });
  }

 private:
  std::mutex guard_;
  std::condition_variable added_;
  std::vector<std::string> lines_;
};

struct APrivateServer : testing::Test {
  void SetUp() override { support::install_in(memory.path()); }
  ServerOptions options() { return support::memory_options(memory.path()); }
  static std::int64_t ask(const Server& server) {
    Connection connection(support::address_of(server, ""));
    Rows rows = connection.query("SELECT 41 + 1");
    rows.next();
    return rows.integer(1);
  }
  support::MemoryFolder memory;
};

TEST_F(APrivateServer, AnswersAsSoonAsItIsMade) {
  const Server server(options());
  EXPECT_EQ(ask(server), 42);
  EXPECT_FALSE(server.adopted());
}

TEST(ANewPrivateServer, InstallsItselfInAnEmptyFolder) {
  const support::MemoryFolder memory;
  const Server server(support::memory_options(memory.path() / "deep" / "database"));
  EXPECT_TRUE(std::filesystem::exists(memory.path() / "deep" / "database" / "tables"));
}

TEST_F(APrivateServer, LeavesNothingRunningAfterACleanStop) {
  Server server(options());
  auto process = Process::find(server.process_number());
  const std::string socket = server.socket();
  server.stop();
  server.stop();
  EXPECT_TRUE(process->ended_within(seconds(0)));
  EXPECT_FALSE(std::filesystem::exists(std::filesystem::path(socket).parent_path()));
  EXPECT_FALSE(std::filesystem::exists(memory.path() / "running"));
}

TEST_F(APrivateServer, KeepsItsSocketFromOtherUsers) {
  const Server server(options());
  const auto folder = std::filesystem::path(server.socket()).parent_path();
  EXPECT_EQ(std::filesystem::status(folder).permissions(), std::filesystem::perms::owner_all);
}

TEST_F(APrivateServer, IsStartedAgainWhenItDies) {
  Lines lines;
  auto wanted = options();
  wanted.report = lines.listener();
  const Server server(wanted);
  const pid_t first = server.process_number();
  Process::find(first)->signal(SIGKILL);
  ASSERT_TRUE(lines.await("The database was started again."));
  EXPECT_NE(server.process_number(), first);
  EXPECT_EQ(ask(server), 42);
}

TEST_F(APrivateServer, RefusesAFolderThatAnotherServerUses) {
  const Server server(options());
  EXPECT_THAT([&] { const Server second(options()); },
              ThrowsMessage<WorldError>(HasSubstr("Another draaiboek already uses")));
}

/// Starts a server in a child of this test that is then killed; gives the database's number.
pid_t server_of_a_killed_program(ServerOptions options) {
  std::array<int, 2> line{};
  if (pipe(line.data()) != 0)
    return 0;
  options.ends_with_parent = false;
  const pid_t child = fork();
  if (child == 0) {
    const Server server(std::move(options));
    const pid_t number = server.process_number();
    if (write(line[1], &number, sizeof number) != sizeof number)
      _exit(1);
    for (;;)
      pause();
  }
  pid_t number = 0;
  if (read(line[0], &number, sizeof number) != sizeof number)
    number = 0;
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  close(line[0]);
  close(line[1]);
  return number;
}

TEST_F(APrivateServer, IsAdoptedWhenItsProgramWasKilled) {
  const pid_t orphan = server_of_a_killed_program(options());
  ASSERT_GT(orphan, 0);
  auto process = Process::find(orphan);
  ASSERT_TRUE(process) << "the database outlives its program";
  Server server(options());
  EXPECT_TRUE(server.adopted());
  EXPECT_EQ(server.process_number(), orphan);
  EXPECT_EQ(ask(server), 42);
  server.stop();
  EXPECT_TRUE(process->ended_within(seconds(0)));
}

TEST_F(APrivateServer, IsStartedAgainWhenAnAdoptedOneDies) {
  const pid_t orphan = server_of_a_killed_program(options());
  Lines lines;
  auto wanted = options();
  wanted.report = lines.listener();
  const Server server(wanted);
  Process::find(orphan)->signal(SIGKILL);
  ASSERT_TRUE(lines.await("The database was started again."));
  EXPECT_EQ(ask(server), 42);
}

TEST_F(APrivateServer, TakesTheFolderOverWhenOnlyItsSocketIsLost) {
  const pid_t orphan = server_of_a_killed_program(options());
  auto process = Process::find(orphan);
  std::filesystem::remove(DataFolder(memory.path(), 0).running()->socket);
  auto wanted = options();
  wanted.patience_to_adopt = std::chrono::milliseconds(50);
  const Server server(wanted);
  EXPECT_FALSE(server.adopted());
  EXPECT_TRUE(process->ended_within(seconds(0)));
  EXPECT_EQ(ask(server), 42);
}

TEST_F(APrivateServer, DoesNotAdoptAStrangerWithTheSameNumber) {
  DataFolder(memory.path(), 0).note_running({getpid(), "/tmp/draaiboek-gone/db.sock"});
  const Server server(options());
  EXPECT_FALSE(server.adopted());
}

TEST_F(APrivateServer, SaysWhichPackageIsMissing) {
  auto wanted = options();
  wanted.mariadbd = "/nowhere/mariadbd";
  EXPECT_THAT([&] { const Server server(wanted); },
              ThrowsMessage<WorldError>(
                  "MariaDB isn't installed (/nowhere/mariadbd is missing): install the package "
                  "mariadb-server-core, or set database.url."));
}

TEST_F(APrivateServer, RefusesTheFolderOfANewerMariaDb) {
  std::ofstream(memory.path() / "version") << "99.1.2";
  EXPECT_THAT([&] { const Server server(options()); },
              ThrowsMessage<WorldError>(HasSubstr("was made by MariaDB 99.1.2")));
}

TEST_F(APrivateServer, SaysWhyItCouldNotStart) {
  std::filesystem::resize_file(memory.path() / "tables" / "ibdata1", 100);
  EXPECT_THAT([&] { const Server server(options()); },
              ThrowsMessage<WorldError>(HasSubstr("The database could not start: [ERROR]")));
}

TEST(TheReasonOfAFailedStart, IsOneSentence) {
  EXPECT_EQ(why_it_did_not_start("[ERROR] InnoDB: preallocating: No space left on device\n"),
            "The disk of the database is full.");
  EXPECT_EQ(why_it_did_not_start("[ERROR] InnoDB: Unsupported redo log format.\n"),
            "The data folder belongs to another version of MariaDB than the one installed.");
  EXPECT_EQ(why_it_did_not_start("Can't create file (Errcode: 13 \"Permission denied\")\n"),
            "The database may not read or write its data folder: check who owns it.");
  EXPECT_EQ(why_it_did_not_start("[Note] fine\n[ERROR] No such plugin\n[ERROR] Aborting\n"),
            "The database could not start: [ERROR] No such plugin.");
  EXPECT_EQ(why_it_did_not_start(""), "The database could not start: it said nothing.");
}

}  // namespace
}  // namespace draaiboek::db
