#include "db/maria/server/folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "db/world_error.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

using std::filesystem::perms;
using testing::HasSubstr;
using testing::ThrowsMessage;

struct AFolder : testing::Test {
  static perms mode(const std::filesystem::path& path) {
    return std::filesystem::status(path).permissions();
  }
  support::MemoryFolder memory;
};

TEST_F(AFolder, OfDataIsForItsOwnerOnly) {
  const auto path = memory.path() / "deep" / "var";
  make_data_folder(path.string() + "/");
  EXPECT_EQ(mode(path), perms::owner_all);
}

TEST_F(AFolder, OfDataThatIsThereStaysAsItIs) {
  const auto path = memory.path() / "var";
  std::filesystem::create_directory(path);
  const perms before = mode(path);
  make_data_folder(path);
  EXPECT_EQ(mode(path), before);
}

TEST_F(AFolder, OfAnotherAccountIsRefused) {
  const auto path = memory.path() / "var";
  std::filesystem::create_directory(path);
  const bool is_given_away = chown(path.c_str(), 12345, 12345) == 0;
  // Without root nothing can be given away, but then the root of the disk is somebody else's.
  const std::filesystem::path foreign = is_given_away ? path : std::filesystem::path("/");
  EXPECT_THAT([&] { make_data_folder(foreign); },
              ThrowsMessage<WorldError>(HasSubstr("belongs to another account")));
}

TEST_F(AFolder, ThatIsNewIsOneThatWasNotThere) {
  const auto first = make_new_folder(memory.path() / "draaiboek-");
  const auto second = make_new_folder(memory.path() / "draaiboek-");
  EXPECT_NE(first, second);
  EXPECT_TRUE(std::filesystem::is_empty(first));
  EXPECT_EQ(mode(first), perms::owner_all);
  EXPECT_THAT([&] { make_new_folder(memory.path() / "nowhere" / "x-"); },
              ThrowsMessage<WorldError>(HasSubstr("Can't make a folder in ")));
}

}  // namespace
}  // namespace draaiboek::db
