#include "db/maria/upkeep/reached.h"

#include <gmock/gmock.h>

#include "db/maria/link/connection.h"
#include "db/world_error.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

struct ReachingADatabase : testing::Test {
  void SetUp() override { support::install_in(memory.path() / "database"); }
  support::MemoryFolder memory;
  StoreOptions options{.data_folder = memory.path(), .durable = false};
};

TEST_F(ReachingADatabase, StartsOneWhenNobodyRunsIt) {
  EXPECT_FALSE(is_in_use(options));
  const Reached reached(options);
  EXPECT_FALSE(reached.beside());
  Address address = reached.address();
  address.schema.clear();
  EXPECT_NO_THROW(Connection{address});
}

TEST_F(ReachingADatabase, UsesTheOneOfAProgramThatRuns) {
  const Server server(private_server(options));
  EXPECT_TRUE(is_in_use(options));
  const Reached reached(options);
  EXPECT_TRUE(reached.beside());
  EXPECT_EQ(reached.address().host, "unix://" + server.socket());
}

TEST_F(ReachingADatabase, WaitsForNobodyWhenTheProgramHasNoDatabase) {
  const Server server(private_server(options));
  std::filesystem::remove(server.socket());
  EXPECT_THAT([&] { const Reached reached(options); },
              testing::ThrowsMessage<WorldError>(
                  testing::HasSubstr("but its database doesn't answer now")));
}

}  // namespace
}  // namespace draaiboek::db
