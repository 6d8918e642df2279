#include "db/maria/upkeep/dump_lines.h"

#include <gmock/gmock.h>

#include "db/world_error.h"

namespace draaiboek::db {
namespace {

using testing::ElementsAre;
using testing::Pair;

constexpr const char* dumped =
    "/*!40101 SET NAMES utf8mb4 */;\n\nset autocommit=0;\n"
    "INSERT INTO `fact` (`id`) VALUES (1);\nINSERT INTO `fact` (`id`) VALUES (2);\ncommit;\n"
    "INSERT INTO `note` (`body`) VALUES ('INSERT INTO `fact`');\n";

TEST(LinesOfADump, AreCountedByTableHoweverTheyArrive) {
  for (const std::size_t piece : {1U, 3U, 1000U}) {
    DumpLines lines;
    const std::string text = dumped;
    for (std::size_t at = 0; at < text.size(); at += piece)
      lines.add(std::string_view(text).substr(at, piece));
    EXPECT_THAT(lines.rows(), ElementsAre(Pair("fact", 2), Pair("note", 1)));
    EXPECT_EQ(lines.all_rows(), 3U);
  }
}

TEST(LinesOfADump, HoldNothingThatAClientWouldCarryOut) {
  for (const char* line : {"\\! touch /tmp/x\n", "system id\n", "DROP TABLE fact;\n",
                           "SELECT 1 INTO OUTFILE '/tmp/x';\n", "source /etc/passwd\n"}) {
    DumpLines lines;
    EXPECT_THROW(lines.add(line), WorldError) << line;
  }
}

}  // namespace
}  // namespace draaiboek::db
