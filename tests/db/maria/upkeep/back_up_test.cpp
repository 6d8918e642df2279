#include <gmock/gmock.h>

#include <fstream>

#include "db/backup.h"
#include "db/maria/upkeep/backup_head.h"
#include "db/world_error.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::ThrowsMessage;

struct BackingUp : testing::Test {
  void SetUp() override {
    test.open(engine::CaseId::of(1), engine::CaseId::of(1), engine::Level::wave);
    const Server& server = support::maria_server();
    options.database_url =
        "mysql://" + server.user() + "@/" + test.address.schema + "?socket=" + server.socket();
  }
  BackupHead back_up_now() { return back_up(options, file, {support::moment, "0.1.0"}); }

  support::TestStore test;
  support::MemoryFolder memory;
  fs::path file = memory.path() / "copy";
  StoreOptions options{.data_folder = test.folder.path(), .durable = false};
};

TEST_F(BackingUp, SaysWhatIsInTheFile) {
  const BackupHead head = back_up_now();
  EXPECT_EQ(head.rows.at("fact"), 1U);
  EXPECT_EQ(head.rows.at("case_head"), 1U);
  EXPECT_EQ(head.made, support::moment);
  const BackupHead read = read_backup(file, [](std::uint64_t, std::uint64_t) {});
  EXPECT_EQ(read.rows, head.rows);
  EXPECT_EQ(read.sha256, head.sha256);
  EXPECT_EQ(fs::status(file).permissions(), fs::perms(0600)) << "it holds secrets";
  EXPECT_FALSE(fs::exists(memory.path() / "copy.unfinished"));
}

TEST_F(BackingUp, LeavesOutWhatLetsSomebodyIn) {
  test.meddle("INSERT INTO login_delay VALUES (REPEAT('x', 32), 3, 0)");
  EXPECT_FALSE(back_up_now().rows.contains("login_delay"));
}

TEST_F(BackingUp, LeavesNothingWhenItFails) {
  test.meddle("DROP TABLE migration");
  EXPECT_THROW(back_up_now(), WorldError);
  EXPECT_TRUE(fs::is_empty(memory.path()));
  file = memory.path() / "nowhere" / "copy";
  EXPECT_THROW(back_up_now(), WorldError);
}

TEST_F(BackingUp, MakesAFileOfWhichNoByteCanBeChangedOrLost) {
  back_up_now();
  std::string bytes(fs::file_size(file), '\0');
  std::ifstream(file, std::ios::binary).read(bytes.data(), static_cast<long>(bytes.size()));
  const auto read_as = [&](const std::string& other) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << other;
    read_backup(file, [](std::uint64_t, std::uint64_t) {});
  };
  for (const std::size_t at : {std::size_t{25}, backup_head_size, bytes.size() - 1}) {
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 4);
    EXPECT_THAT([&] { read_as(changed); },
                ThrowsMessage<WorldError>(HasSubstr("was changed after it was made")))
        << at;
  }
  for (const std::size_t size : {std::size_t{100}, backup_head_size, bytes.size() - 1}) {
    EXPECT_THAT([&] { read_as(bytes.substr(0, size)); },
                ThrowsMessage<WorldError>(HasSubstr("was cut")))
        << size;
  }
  EXPECT_THROW(read_as(bytes + "x"), WorldError);
  EXPECT_NO_THROW(read_as(bytes));
}

}  // namespace
}  // namespace draaiboek::db
