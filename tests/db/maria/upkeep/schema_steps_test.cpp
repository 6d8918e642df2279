#include "db/maria/upkeep/schema_steps.h"

#include <gmock/gmock.h>

#include "db/world_error.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

using testing::HasSubstr;
using testing::ThrowsMessage;

TEST(TheSchema, OfADatabaseLeadsToOurMigrations) {
  Connection connection(support::migrated_database());
  const auto steps = schema_of(connection);
  const auto known = migrations_for(steps);
  ASSERT_EQ(known.size(), migrations().size());
  EXPECT_EQ(known.back().name, migrations().back().name);
}

TEST(TheSchema, OfAnEmptyDatabaseIsNothingToBackUp) {
  Connection connection(support::empty_database());
  EXPECT_THAT([&] { schema_of(connection); },
              ThrowsMessage<WorldError>(HasSubstr("there is nothing to back up")));
}

TEST(TheSchema, ThatIsHalfMadeIsNotBackedUp) {
  Connection connection(support::migrated_database());
  connection.run("UPDATE migration SET complete = FALSE WHERE name = '0002_people'");
  EXPECT_THAT([&] { schema_of(connection); },
              ThrowsMessage<WorldError>(
                  "The migration 0002_people was interrupted: run draaiboek migrate first."));
}

TEST(TheSchema, OfANewerProgramIsRefused) {
  BackupHead head;
  head.schema = {{"0999_later", std::string(64, '0')}};
  EXPECT_THAT([&] { refuse_newer_backup(head); },
              ThrowsMessage<WorldError>(
                  "The backup was made by a newer draaiboek (it has 0999_later, which this program "
                  "doesn't know): install that version."));
  head.schema = {{"0001_journal", std::string(64, '0')}};
  EXPECT_THROW(refuse_newer_backup(head), WorldError);
}

}  // namespace
}  // namespace draaiboek::db
