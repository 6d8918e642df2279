#include "db/maria/upkeep/backup_head.h"

#include <gmock/gmock.h>

#include "db/world_error.h"

namespace draaiboek::db {
namespace {

using testing::HasSubstr;
using testing::ThrowsMessage;

BackupHead a_head() {
  return {engine::Instant(std::chrono::milliseconds(1'770'000'000'123)),
          "0.1.0",
          "10.11.19",
          {{"0001_journal", std::string(64, 'a')}},
          {{"fact", 12}, {"note", 0}},
          345,
          std::string(64, 'b')};
}

TEST(TheHeadOfABackup, ComesBackAsItWasWritten) {
  const std::string bytes = written_head(a_head());
  EXPECT_EQ(bytes.size(), backup_head_size);
  const BackupHead head = parsed_head(bytes, "x");
  EXPECT_EQ(head.made, a_head().made);
  EXPECT_EQ(head.program, "0.1.0");
  EXPECT_EQ(head.database, "10.11.19");
  EXPECT_EQ(head.schema, a_head().schema);
  EXPECT_EQ(head.rows, a_head().rows);
  EXPECT_EQ(head.bytes, 345U);
  EXPECT_EQ(head.sha256, a_head().sha256);
}

TEST(TheHeadOfABackup, CanBeReadByAPerson) {
  EXPECT_THAT(written_head(a_head()), HasSubstr("\nprogram 0.1.0\nmariadb 10.11.19\n"));
}

TEST(TheHeadOfABackup, IsRefusedWhenAnyByteOfItChanged) {
  const std::string whole = written_head(a_head());
  for (std::size_t at = 0; at < whole.size(); at += at < 600 ? 1 : 997) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    EXPECT_THROW(parsed_head(changed, "x"), WorldError) << at;
  }
}

TEST(TheHeadOfABackup, SaysWhatIsWrongWithAnotherFile) {
  EXPECT_THAT([] { parsed_head("PK", "x.zip"); },
              ThrowsMessage<WorldError>("The file x.zip isn't a backup of Draaiboek."));
  EXPECT_THAT([] { parsed_head("draaiboek-backup 2\n", "x"); },
              ThrowsMessage<WorldError>(HasSubstr("has another format than this draaiboek knows")));
  const std::string whole = written_head(a_head());
  EXPECT_THAT(
      [&] { parsed_head(whole.substr(0, 500), "x"); },
      ThrowsMessage<WorldError>("The backup x was cut: only the beginning of it is there."));
}

TEST(TheHeadOfABackup, MayNotNameATableThatIsSql) {
  BackupHead head = a_head();
  head.rows["fact`; DROP"] = 1;
  EXPECT_THROW(parsed_head(written_head(head), "x"), WorldError);
}

}  // namespace
}  // namespace draaiboek::db
