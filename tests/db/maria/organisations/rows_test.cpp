#include "db/maria/organisations/rows.h"

#include <gmock/gmock.h>

#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

TEST(RegisterRows, CountEveryChangeOfAnOrganisationAndOfTheRegister) {
  support::TestStore world;
  Connection connection(world.address);
  const auto before = lock_register(connection);
  const Organisation melle{engine::OrganisationId::of(1), "Melle"};
  write_organisation(connection, melle, {});
  write_organisation(connection, melle, {engine::PersonId::of(3), support::moment});
  raise_version(connection);
  EXPECT_EQ(lock_register(connection), before + 1);
  const auto kept = world.store.organisations().registered(world.system, melle.id);
  EXPECT_EQ(kept->version, 2);
  EXPECT_EQ(kept->changed_by, engine::PersonId::of(3));
  EXPECT_EQ(kept->facts, melle);
}

}  // namespace
}  // namespace draaiboek::db
