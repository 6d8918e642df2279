#include "db/maria/link/statement.h"

#include <gtest/gtest.h>

#include "db/maria/link/connection.h"
#include "db/maria/link/failure.h"
#include "engine/base/expects.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

using engine::CaseId;

struct AStatement : testing::Test {
  void SetUp() override {
    connection.run(
        "CREATE TABLE thing (id BINARY(16) PRIMARY KEY, n BIGINT, t VARCHAR(100), b MEDIUMBLOB, "
        "d DATE, at BIGINT)");
  }
  Rows one(CaseId id) {
    Rows rows = connection.query("SELECT id, n, t, b, d, at FROM thing WHERE id = ?", {id});
    EXPECT_TRUE(rows.next());
    return rows;
  }
  Connection connection{support::empty_database()};
};

constexpr const char* insert = "INSERT INTO thing (id, n, t, b, d, at) VALUES (?, ?, ?, ?, ?, ?)";

TEST_F(AStatement, GivesBackExactlyWhatWasBound) {
  const CaseId id{{0xFFFE'8000'2700'5C00U, 0x00C3'28A0'FF0A'0D1AU}};
  const std::string text = "Sint-Niklaas \xE2\x82\xAC \xF0\x9F\x8E\x89 ' \" \\ ? % \n";
  std::string bytes;
  for (int i = 0; i < 256; ++i)
    bytes += static_cast<char>(i);
  const engine::Date date = std::chrono::year{2028} / 2 / 29;
  const engine::Instant at{std::chrono::milliseconds(1'700'000'000'123)};
  EXPECT_EQ(connection.execute(insert, {id, -42, text, Bytes{bytes}, date, at}), 1U);
  Rows row = one(id);
  EXPECT_EQ(row.id<CaseId>(1), id);
  EXPECT_EQ(row.integer(2), -42);
  EXPECT_EQ(row.text(3), text);
  EXPECT_EQ(row.text(4), bytes);
  EXPECT_EQ(row.date(5), date);
  EXPECT_EQ(row.instant(6), at);
  EXPECT_FALSE(row.next());
}

TEST_F(AStatement, FindsEveryRandomIdAgain) {
  std::uint64_t seed = 88172645463325252U;
  const auto random = [&seed] {
    seed ^= seed << 13U;
    seed ^= seed >> 7U;
    return seed ^= seed << 17U;
  };
  for (int i = 0; i < 300; ++i) {
    const CaseId id{{random(), random()}};
    connection.execute(insert, {id, i, "", Bytes{""}, Null{}, Null{}});
    EXPECT_EQ(one(id).integer(2), i);
  }
}

TEST_F(AStatement, KnowsNothingFromEmpty) {
  const auto id = CaseId::of(1);
  connection.execute(insert, {id, Null{}, "", Bytes{""}, Null{}, Null{}});
  const Rows row = one(id);
  EXPECT_TRUE(row.is_null(2));
  EXPECT_EQ(row.maybe(2, &Rows::integer), std::nullopt);
  EXPECT_EQ(row.maybe(3, &Rows::text), "");
  EXPECT_THROW(row.integer(2), engine::Bug);
  EXPECT_THROW(row.date(5), engine::Bug);
}

TEST_F(AStatement, CarriesAChunkOfAQuarterMegabyteAndMore) {
  for (const std::size_t size : {256U * 1024U, 256U * 1024U + 1U, 1024U * 1024U}) {
    const auto id = CaseId::of(size);
    const std::string chunk(size, '\xE9');
    connection.execute(insert, {id, 0, "", Bytes{chunk}, Null{}, Null{}});
    EXPECT_EQ(one(id).text(4), chunk);
  }
}

TEST_F(AStatement, IsReadBeforeItRunsAgain) {
  connection.execute(insert, {CaseId::of(1), 1, "", Bytes{""}, Null{}, Null{}});
  {
    const Rows open = one(CaseId::of(1));
    EXPECT_THROW(one(CaseId::of(1)), engine::Bug);
  }
  EXPECT_EQ(one(CaseId::of(1)).integer(2), 1);
}

TEST_F(AStatement, AskedForAColumnThatIsNotThereIsABug) {
  connection.execute(insert, {CaseId::of(1), 1, "", Bytes{""}, Null{}, Null{}});
  EXPECT_THROW(one(CaseId::of(1)).integer(9), engine::Bug);
}

TEST_F(AStatement, RefusesWhatDoesNotFit) {
  const std::string long_text(101, 'x');
  EXPECT_THROW(connection.execute(insert, {CaseId::of(1), 1, long_text, Bytes{""}, Null{}, Null{}}),
               WorldError);
  EXPECT_THROW(
      connection.execute(insert, {CaseId::of(1), 1, "\xC3\x28", Bytes{""}, Null{}, Null{}}),
      WorldError)
      << "broken UTF-8";
}

}  // namespace
}  // namespace draaiboek::db
