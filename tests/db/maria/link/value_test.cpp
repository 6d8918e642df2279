#include "db/maria/link/value.h"

#include <gtest/gtest.h>

#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

TEST(AnId, StandsInSixteenBytesWithTheHighHalfFirst) {
  const engine::Bits128 bits{0x0102030405060708U, 0xF1F2F3F4F5F6F7F8U};
  const std::string bytes = to_bytes(bits);
  EXPECT_EQ(bytes, "\x01\x02\x03\x04\x05\x06\x07\x08\xF1\xF2\xF3\xF4\xF5\xF6\xF7\xF8");
  EXPECT_EQ(bits_of_bytes(bytes), bits);
}

TEST(AnId, IsNeverReadFromAnotherNumberOfBytes) {
  EXPECT_THROW(bits_of_bytes("short"), engine::Bug);
}

TEST(AValue, OfNothingIsNull) {
  EXPECT_TRUE(std::holds_alternative<Null>(Value(std::optional<int>()).held()));
  EXPECT_EQ(std::get<std::int64_t>(Value(std::optional<int>(3)).held()), 3);
}

TEST(AValue, KeepsItsSort) {
  EXPECT_EQ(std::get<std::int64_t>(Value(true).held()), 1);
  EXPECT_EQ(std::get<std::string_view>(Value("Aalst").held()), "Aalst");
  EXPECT_EQ(std::get<Bytes>(Value(Bytes{"\xFF"}).held()).content, "\xFF");
  EXPECT_EQ(std::get<engine::Bits128>(Value(engine::CaseId::of(7)).held()).low, 7U);
  EXPECT_EQ(std::get<std::int64_t>(Value(engine::Instant(std::chrono::milliseconds(1500))).held()),
            1500);
  EXPECT_EQ(std::get<engine::Date>(Value(engine::Date()).held()), engine::Date());
}

}  // namespace
}  // namespace draaiboek::db
