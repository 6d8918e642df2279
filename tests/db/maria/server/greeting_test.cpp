#include "db/maria/server/greeting.h"

#include <gtest/gtest.h>

#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

TEST(Greeting, IsHeardFromARunningDatabase) {
  EXPECT_TRUE(greets(support::maria_server().socket()));
}

TEST(Greeting, IsNotHeardWhereNobodyListens) {
  const support::MemoryFolder folder;
  EXPECT_FALSE(greets((folder.path() / "db.sock").string()));
  EXPECT_FALSE(greets(std::string(200, 'x')));
}

}  // namespace
}  // namespace draaiboek::db
