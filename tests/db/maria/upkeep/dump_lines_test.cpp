#include "db/maria/upkeep/dump_lines.h"

#include <gmock/gmock.h>

#include "db/world_error.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::Pair;
using testing::ThrowsMessage;

struct LinesOfADump : testing::Test {
  static DumpLines lines() { return DumpLines({"fact", "note"}); }
  /// What became of these bytes, that arrive in pieces.
  static DumpLines taken(const std::string& text, std::size_t piece = 1000) {
    DumpLines read = lines();
    for (std::size_t at = 0; at < text.size(); at += piece)
      read.add(std::string_view(text).substr(at, piece));
    read.finish();
    return read;
  }
  static std::string row(const std::string& values) {
    return "INSERT INTO `fact` (`id`, `body_2`) VALUES (" + values + ");\n";
  }
};

constexpr const char* dumped =
    "/*M!999999\\- enable the sandbox mode */ \n\n/*!40101 SET NAMES utf8mb4 */;\n"
    "SET @OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@AUTOCOMMIT=0;\n"
    "INSERT INTO `fact` (`id`) VALUES (1);\nINSERT INTO `fact` (`id`) VALUES (2);\nCOMMIT;\n"
    "INSERT INTO `note` (`id`, `body`) VALUES (0x00FF,'INSERT INTO `fact` (`id`) VALUES (');\n"
    "SET AUTOCOMMIT=@OLD_AUTOCOMMIT;\n";

TEST_F(LinesOfADump, AreCountedByTableHoweverTheyArrive) {
  for (const std::size_t piece : {1U, 3U, 1000U}) {
    const DumpLines read = taken(dumped, piece);
    EXPECT_THAT(read.rows(), ElementsAre(Pair("fact", 2), Pair("note", 1)));
    EXPECT_EQ(read.all_rows(), 3U);
  }
}

TEST_F(LinesOfADump, HoldWhateverPeopleTypeAsText) {
  for (const char* values :
       {"1,'a\\nb\\r\\0\\\\ \\'q\\' \\\"dq\\\" ) VALUES (\\Z;-- \xC3\xA9\\\\'", "-5,NULL",
        "1.5e30,''", "-1e-300,0x", "0,'); DROP TABLE fact;'", "1,'/*! \\\\! id */'"}) {
    EXPECT_NO_THROW(taken(row(values))) << values;
    EXPECT_NO_THROW(taken(row(values), 1)) << values;
  }
}

TEST_F(LinesOfADump, HoldNothingThatAClientWouldCarryOut) {
  for (const std::string& line : {std::string("\\! touch /tmp/x\n"),
                                  std::string("system id\n"),
                                  std::string("DROP TABLE fact;\n"),
                                  std::string("SELECT 1 INTO OUTFILE '/tmp/x';\n"),
                                  std::string("source /etc/passwd\n"),
                                  std::string("/*!40101 DROP TABLE fact */;\n"),
                                  std::string("COMMIT; DROP TABLE fact;\n"),
                                  row("1,USER()"),
                                  row("1,(SELECT 1)"),
                                  row("1,@@version"),
                                  row("1,'a' 'b'"),
                                  row("1,'a''b'"),
                                  row("1,'a\nb'"),
                                  row("1,'\\x'"),
                                  row("1,inf"),
                                  row("1,0xZZ"),
                                  row("1,2) ON DUPLICATE KEY UPDATE id = (3"),
                                  row("1,,2"),
                                  row("1,2);DROP TABLE fact;--"),
                                  std::string("INSERT INTO `fact` SELECT * FROM note;\n"),
                                  std::string("INSERT INTO `fact` VALUES (1);\n"),
                                  std::string("INSERT INTO `fact` (`id` , `x`) VALUES (1);\n"),
                                  std::string("INSERT INTO `person` (`id`) VALUES (1);\n"),
                                  std::string("INSERT INTO `fact`.`x` (`id`) VALUES (1);\n")}) {
    EXPECT_THROW(taken(line), WorldError) << line;
    EXPECT_THROW(taken(line, 1), WorldError) << line;
  }
}

TEST_F(LinesOfADump, AreRefusedBeforeTheyEnd) {
  DumpLines read = lines();
  EXPECT_THROW(read.add("DROP TABLE fact"), WorldError) << "a client carries out the last line";
  DumpLines other = lines();
  EXPECT_THROW(other.add("INSERT INTO `fact` SELECT"), WorldError);
}

TEST_F(LinesOfADump, AreNamedByTheirNumberWhenTheyAreRefused) {
  EXPECT_THAT(
      [] { taken("COMMIT;\n" + row("1,2") + "DROP TABLE fact;\n"); },
      ThrowsMessage<WorldError>(AllOf(HasSubstr("Line 3 of the rows"), Not(HasSubstr("DROP")))));
}

TEST_F(LinesOfADump, AreWhole) {
  EXPECT_THROW(taken("COMMIT"), WorldError);
  EXPECT_THROW(taken("INSERT INTO `fact` (`id`) VALUES (1)"), WorldError);
}

TEST_F(LinesOfADump, AreOfTheTablesThatABackupHas) {
  support::TestStore world;
  Connection connection(world.address);
  const auto tables = tables_of_a_backup(connection);
  EXPECT_THAT(tables, AllOf(Contains("fact"), Contains("person"), Contains("document_chunk")));
  for (const char* name : left_out)
    EXPECT_THAT(tables, Not(Contains(name)));
}

}  // namespace
}  // namespace draaiboek::db
