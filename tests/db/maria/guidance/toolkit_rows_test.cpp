#include "db/maria/guidance/toolkit_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using testing::ElementsAre;

TEST(ToolkitRows, AreReadInTheOrderOfTheirColumns) {
  support::TestStore world;
  const ToolkitItem item{ToolkitItemId::of(1), "nl",      "en",   "guideline", "bron", "1.0", "CC0",
                         "bia-impact",         "adapted", "https"};
  world.store.toolkit().save(world.system, item, 0, support::moment);
  world.store.toolkit().place(world.system, item.id, {"p", "b"}, true);
  world.store.toolkit().place(world.system, item.id, {"p", "a"}, true);
  db::Connection connection(world.address);
  const auto row = find_toolkit_row(connection, "t.id = ?", item.id);
  ASSERT_TRUE(row);
  EXPECT_EQ(row->item, item);
  EXPECT_EQ(row->changed_at, support::moment);
  EXPECT_THAT(toolkit_places(connection)[item.id],
              ElementsAre(ToolkitPlace{"p", "a"}, ToolkitPlace{"p", "b"}));
}

}  // namespace
}  // namespace draaiboek::db
