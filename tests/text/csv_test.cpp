#include "engine/text/csv.h"

#include <gmock/gmock.h>

namespace draaiboek::text {
namespace {

using testing::SizeIs;

TEST(Csv, NamesTheFieldsOfEachRow) {
  const auto rows = read_csv("nis,name\r\n11001,Aartselaar\r\n44052,Oosterzele\n", "o.csv");
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_EQ(rows[0].at("name"), "Aartselaar");
  EXPECT_EQ(rows[1].at("nis"), "44052");
}

TEST(Csv, KeepsCommasQuotesAndLineEndsBetweenQuotes) {
  const auto rows = read_csv("name\n\"Melle, \"\"de gemeente\"\"\nin Vlaanderen\"", "o.csv");
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_EQ(rows[0].at("name"), "Melle, \"de gemeente\"\nin Vlaanderen");
}

TEST(Csv, SaysWhichRowHasTheWrongLength) {
  try {
    read_csv("nis,name\n1,a\n2\n", "o.csv");
    FAIL() << "a short row is refused";
  } catch (const std::runtime_error& wrong) {
    EXPECT_STREQ(wrong.what(), "o.csv:3: 1 fields where the first row has 2");
  }
}

TEST(Csv, RefusesAQuoteThatIsNeverClosed) {
  EXPECT_THROW(read_csv("name\n\"Melle\n", "o.csv"), std::runtime_error);
}

}  // namespace
}  // namespace draaiboek::text
