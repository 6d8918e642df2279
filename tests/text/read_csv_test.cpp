#include "engine/text/read_csv.h"

#include <gmock/gmock.h>

#include "tests/text/told.h"

namespace draaiboek::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> told_about(std::string_view text) {
  return told(read_table(text, "a.csv").problems);
}

TEST(CsvTable, ReadsRowsWithTheirLines) {
  const ReadCsv read = read_table("nis,name\n44021,Gent\n\n41002,Aalst\n", "a.csv");
  EXPECT_THAT(read.problems, IsEmpty());
  EXPECT_THAT(read.columns, ElementsAre("nis", "name"));
  ASSERT_EQ(read.rows.size(), 2U);
  EXPECT_EQ(read.rows[1].line, 4);
  EXPECT_THAT(read.rows[1].cells, ElementsAre("41002", "Aalst"));
  EXPECT_EQ(read.column("name"), 1U);
  EXPECT_EQ(read.column("province"), std::nullopt);
}

TEST(CsvTable, ReadsQuotedCellsWithSeparatorsQuotesAndLineEnds) {
  const ReadCsv read = read_table("a,b\r\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\r\nlast,", "a.csv");
  EXPECT_THAT(read.problems, IsEmpty());
  ASSERT_EQ(read.rows.size(), 2U);
  EXPECT_THAT(read.rows[0].cells, ElementsAre("x, \"y\"", "one\r\ntwo"));
  EXPECT_EQ(read.rows[1].line, 4);
  EXPECT_THAT(read.rows[1].cells, ElementsAre("last", ""));
}

TEST(CsvTable, TakesTheSeparatorOfTheFirstLine) {
  const ReadCsv read = read_table("\xEF\xBB\xBFnis;\"name, as known\"\n1;a,b\n", "a.csv");
  EXPECT_THAT(read.columns, ElementsAre("nis", "name, as known"));
  EXPECT_THAT(read.rows[0].cells, ElementsAre("1", "a,b"));
}

TEST(BrokenCsvTable, HasRowsThatAreTooShortOrTooLong) {
  const ReadCsv read = read_table("a,b\n1\n1,2,3\n1,2\n", "a.csv");
  EXPECT_THAT(told(read.problems),
              ElementsAre("a.csv:2:1: wrong number of cells (expected: 2 cells; found: 1 cell)",
                          "a.csv:3:1: wrong number of cells (expected: 2 cells; found: 3 cells)"));
  EXPECT_EQ(read.rows.size(), 1U);
}

TEST(BrokenCsvTable, HasQuotesInWrongPlaces) {
  EXPECT_THAT(told_about("a,b\n\"x\"y,1\né\"x,1\n1,2\n"),
              ElementsAre("a.csv:2:4: text after a quote (expected: the next cell or line; found: "
                          "y)",
                          "a.csv:3:2: quote inside a cell (expected: the whole cell between "
                          "quotes, with \"\" for a quote; found: a \")"));
  EXPECT_THAT(
      told_about("a,b\n1,\"x\n2,3\n"),
      ElementsAre("a.csv:2:3: unclosed quote (expected: a closing \"; found: the end of the "
                  "file)"));
}

TEST(BrokenCsvTable, HasColumnsWithoutANameOrTwice) {
  EXPECT_THAT(told_about("a,,a\n"),
              ElementsAre("a.csv:1:1: column without a name (expected: a name for every column; "
                          "found: nothing for column 2)",
                          "a.csv:1:1: duplicate column (expected: each name once; found: \"a\")"));
}

TEST(BrokenCsvTable, IsEmptyTooLargeOrNoText) {
  EXPECT_THAT(told_about(""), ElementsAre("a.csv:1:1: empty file (expected: a line with the names "
                                          "of the columns; found: nothing)"));
  EXPECT_THAT(told_about(std::string(largest_csv + 1, 'x')),
              ElementsAre("a.csv:1:1: file too large (expected: at most 4,194,304 bytes (4 MiB); "
                          "found: 4194305 bytes)"));
  EXPECT_THAT(told_about("name\nDamm\xE9\n"),
              ElementsAre("a.csv:2:5: not a text file (expected: text in UTF-8; found: a byte that "
                          "is not UTF-8)"));
  EXPECT_THAT(told_about("a\nb\rc\n"), ElementsAre("a.csv:2:2: loose carriage return (expected: a "
                                                   "line end; found: a carriage return)"));
}

TEST(CsvTable, NeverFailsOnAnyBeginningOfAFile) {
  const std::string text = "a;b\r\n\"x;\"\"é\"\"\";\"one\r\ntwo\"\r\n\"q\"r;1\r\nlast;\r\n";
  for (std::size_t length = 0; length <= text.size(); ++length)
    read_table(std::string_view(text).substr(0, length), "a.csv");
}

}  // namespace
}  // namespace draaiboek::text
