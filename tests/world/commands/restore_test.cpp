#include <gmock/gmock.h>

#include <fstream>

#include "db/backup.h"
#include "db/maria/upkeep/backup_head.h"
#include "db/maria/upkeep/reached.h"
#include "tests/world/commands/data_with_rows.h"

namespace draaiboek::web {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class Restore : public testing::Test {
 protected:
  Restore() {
    EXPECT_EQ(world_.run({"backup", file_}), 0) << world_.err.str();
    fs::copy(world_.data(), other_, fs::copy_options::recursive);
  }

  /// Runs it, expecting no: gives the sentence. Nothing may have changed.
  std::string refused(std::vector<std::string> arguments) {
    const auto before = names(world_.folder());
    EXPECT_EQ(world_.run(std::move(arguments), other_), 1);
    EXPECT_EQ(names(world_.folder()), before);
    EXPECT_EQ(world_.out.str(), "");
    return world_.err.str();
  }
  static std::vector<std::string> names(const fs::path& folder) {
    std::vector<std::string> all;
    for (const auto& entry : fs::directory_iterator(folder))
      all.push_back(entry.path().filename().string());
    std::sort(all.begin(), all.end());
    return all;
  }
  void change(std::size_t at) {
    std::fstream bytes(file_, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekg(static_cast<std::streamoff>(at));
    const auto byte = static_cast<char>(bytes.get() ^ 1);
    bytes.seekp(static_cast<std::streamoff>(at));
    bytes.put(byte);
  }

  support::DataWithRows world_;
  std::string file_ = (world_.folder() / "copy").string();
  std::string other_ = (world_.folder() / "other").string();
};

TEST_F(Restore, FillsANewDataFolderThatVerifies) {
  const std::string fresh = (world_.folder() / "fresh").string();
  ASSERT_EQ(world_.run({"restore", file_}, fresh), 0) << world_.err.str();
  EXPECT_EQ(world_.out.str(), "restored: 1 cases and 0 documents verified\n");
  EXPECT_EQ(world_.run({"verify"}, fresh), 0) << world_.err.str();
  EXPECT_THAT(world_.err.str(), HasSubstr("1 cases verified, 0 not as they should be"));
}

TEST_F(Restore, ReplacesAFolderOnlyWhenToldAndKeepsTheOldOne) {
  EXPECT_THAT(refused({"restore", file_}), HasSubstr("isn't empty: choose another one"));
  ASSERT_EQ(world_.run({"restore", file_, "--replace"}, other_), 0) << world_.err.str();
  const std::string mark = "the old data folder is ";
  const std::string said = world_.out.str();
  ASSERT_THAT(said, HasSubstr(mark));
  const std::string kept = said.substr(said.find(mark) + mark.size());
  EXPECT_TRUE(fs::exists(fs::path(kept.substr(0, kept.size() - 1)) / "database"));
  EXPECT_EQ(world_.run({"verify"}, other_), 0) << world_.err.str();
}

TEST_F(Restore, RefusesACutFile) {
  fs::resize_file(file_, fs::file_size(file_) - 10);
  EXPECT_THAT(refused({"restore", file_, "--replace"}), HasSubstr("was cut: it has "));
}

TEST_F(Restore, RefusesAChangedByte) {
  change(db::backup_head_size + 50);
  EXPECT_THAT(refused({"restore", file_, "--replace"}), HasSubstr("was changed after it was made"));
}

TEST_F(Restore, RefusesABackupOfANewerProgram) {
  db::BackupHead head = db::read_backup(file_, [](std::uint64_t, std::uint64_t) {});
  head.schema.push_back({"0999_later", std::string(64, '0')});
  std::fstream(file_, std::ios::in | std::ios::out | std::ios::binary) << db::written_head(head);
  EXPECT_THAT(refused({"restore", file_, "--replace"}), HasSubstr("it has 0999_later"));
}

TEST_F(Restore, RefusesARunningInstance) {
  const db::Reached serving({.data_folder = other_, .durable = false});
  ASSERT_FALSE(serving.beside());
  EXPECT_THAT(refused({"restore", file_, "--replace"}), HasSubstr("stop it first"));
}

TEST_F(Restore, RefusesAFileThatIsNoBackup) {
  EXPECT_THAT(refused({"restore", "/etc/hostname", "--replace"}), HasSubstr("isn't a backup"));
  EXPECT_THAT(refused({"restore", "/nowhere", "--replace"}), HasSubstr("There is no backup"));
}

}  // namespace
}  // namespace draaiboek::web
