#include <gmock/gmock.h>

#include "db/condition.h"
#include "db/maria/upkeep/reached.h"
#include "tests/world/commands/data_with_rows.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

struct Backup : testing::Test {
  support::DataWithRows world;
  std::string file = (world.folder() / "copy").string();
};

TEST_F(Backup, IsMadeCheckedAndNotedDown) {
  ASSERT_EQ(world.run({"backup", file, "--check"}), 0) << world.err.str();
  EXPECT_THAT(world.out.str(), HasSubstr(" 1 cases, 1 facts, 0 documents"));
  EXPECT_THAT(world.out.str(), HasSubstr("checked by restoring it: 1 cases and 0 documents "
                                         "verified, 0 not as they should be"));
  const auto noted = db::last_backup(world.data());
  ASSERT_TRUE(noted);
  EXPECT_TRUE(noted->checked);
  EXPECT_EQ(noted->bytes, std::filesystem::file_size(file));
  EXPECT_EQ(world.run({"backup", file}), 1);
  EXPECT_THAT(world.err.str(), HasSubstr("already: choose another name"));
}

TEST_F(Backup, WorksBesideAProgramThatServes) {
  const db::Reached serving({.data_folder = world.data()});
  ASSERT_FALSE(serving.beside());
  ASSERT_EQ(world.run({"backup", file, "--json"}), 0) << world.err.str();
  EXPECT_THAT(world.out.str(), HasSubstr("\"checked\": false"));
  EXPECT_THAT(world.out.str(), HasSubstr("\"fact\": 1"));
  EXPECT_EQ(world.run({"verify"}), 0) << world.err.str();
  EXPECT_THAT(world.err.str(), HasSubstr("1 cases verified"));
}

}  // namespace
}  // namespace draaiboek::web
