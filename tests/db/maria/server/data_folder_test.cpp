#include "db/maria/server/data_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "db/world_error.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

using testing::HasSubstr;
using testing::ThrowsMessage;

struct ADataFolder : testing::Test {
  support::MemoryFolder memory;
  std::filesystem::path path = memory.path() / "database";
};

TEST_F(ADataFolder, IsMadeWhenItIsNotThere) {
  const DataFolder folder(path, 0);
  EXPECT_TRUE(std::filesystem::exists(path));
  EXPECT_FALSE(folder.installed());
}

TEST_F(ADataFolder, BelongsToOneProgramAtATime) {
  {
    const DataFolder first(path, 0);
    EXPECT_THAT([&] { DataFolder(path, 0); },
                ThrowsMessage<WorldError>("Another draaiboek already uses the data folder " +
                                          path.string() + "."));
  }
  EXPECT_NO_THROW(DataFolder(path, 0));
}

TEST_F(ADataFolder, MayNotHoldSomebodyElsesFiles) {
  std::filesystem::create_directories(path);
  std::ofstream(path / "holiday.jpg") << "sun";
  EXPECT_THAT([&] { DataFolder(path, 0); },
              ThrowsMessage<WorldError>(HasSubstr("holds other files (holiday.jpg)")));
}

TEST_F(ADataFolder, NeedsRoomOnItsDisk) {
  EXPECT_THAT([&] { DataFolder(path, std::uint64_t{1} << 60U); },
              ThrowsMessage<WorldError>(HasSubstr("is full: at least")));
}

TEST_F(ADataFolder, CantBeAFile) {
  std::ofstream(path) << "a file";
  EXPECT_THAT([&] { DataFolder(path, 0); },
              ThrowsMessage<WorldError>(HasSubstr("Can't make the data folder")));
}

TEST_F(ADataFolder, RefusesToGoBackToAnOlderMariaDb) {
  const DataFolder folder(path, 0);
  folder.check_version("10.11.19");
  EXPECT_NO_THROW(folder.check_version("10.11.2")) << "the same series";
  EXPECT_NO_THROW(folder.check_version("11.4.1")) << "newer";
  EXPECT_THAT([&] { folder.check_version("10.11.19"); },
              ThrowsMessage<WorldError>(HasSubstr("was made by MariaDB 11.4.1, which is newer")));
}

TEST_F(ADataFolder, RemembersTheServerThatRunsOnIt) {
  const DataFolder folder(path, 0);
  EXPECT_FALSE(folder.running());
  folder.note_running({42, "/tmp/draaiboek-abc/db.sock"});
  ASSERT_TRUE(folder.running());
  EXPECT_EQ(folder.running()->process, 42);
  EXPECT_EQ(folder.running()->socket, "/tmp/draaiboek-abc/db.sock");
  folder.forget_running();
  EXPECT_FALSE(folder.running());
}

TEST_F(ADataFolder, IsInstalledOnlyWhenTheInstallationIsComplete) {
  const DataFolder folder(path, 0);
  std::filesystem::create_directories(folder.unfinished());
  EXPECT_FALSE(folder.installed());
  folder.finish_installation();
  EXPECT_TRUE(folder.installed());
}

}  // namespace
}  // namespace draaiboek::db
