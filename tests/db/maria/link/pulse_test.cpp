#include "db/maria/link/pulse.h"

#include <gtest/gtest.h>
#include <signal.h>

#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

using namespace std::chrono_literals;

TEST(ThePulse, BeatsWhileTheDatabaseAnswers) {
  Pulse pulse(support::migrated_database());
  EXPECT_TRUE(pulse.beats());
  EXPECT_TRUE(pulse.beats());
}

TEST(ThePulse, IsBoundedWhenTheDatabaseHangsAndComesBack) {
  support::MemoryFolder folder;
  support::install_in(folder.path());
  const Server server(support::memory_options(folder.path()));
  Pulse pulse(support::address_of(server, ""), 1s, 0ms);
  ASSERT_TRUE(pulse.beats());
  kill(server.process_number(), SIGSTOP);
  const auto start = std::chrono::steady_clock::now();
  while (pulse.beats())  // a stop takes a moment to reach all threads
    ASSERT_LT(std::chrono::steady_clock::now() - start, 8s);
  EXPECT_FALSE(pulse.beats()) << "on a new connection";
  EXPECT_LT(std::chrono::steady_clock::now() - start, 8s);
  kill(server.process_number(), SIGCONT);
  EXPECT_TRUE(pulse.beats());
}

TEST(ThePulse, DoesNotMissABeatWhenOnlyItsConnectionBroke) {
  const Address address = support::migrated_database();
  Pulse pulse(address, 1s, 0ms);
  ASSERT_TRUE(pulse.beats());
  Connection other(address);
  Rows rows = other.query(
      "SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND id <> "
      "CONNECTION_ID()");
  ASSERT_TRUE(rows.next());
  other.run("KILL " + rows.text(1));
  EXPECT_TRUE(pulse.beats());
}

TEST(ThePulse, StopsWithTheDatabase) {
  support::MemoryFolder folder;
  support::install_in(folder.path());
  Server server(support::memory_options(folder.path()));
  Pulse pulse(support::address_of(server, ""), 1s, 0ms);
  ASSERT_TRUE(pulse.beats());
  server.stop();
  EXPECT_FALSE(pulse.beats());
}

}  // namespace
}  // namespace draaiboek::db
