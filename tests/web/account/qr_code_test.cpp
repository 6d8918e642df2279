#include "web/account/qr_code.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

TEST(AQrCode, HasItsBorderAndTheCornerThatReadersLookFor) {
  const QrCode drawn = qr_code("otpauth://totp/Draaiboek");
  EXPECT_EQ(drawn.size, 25 + 8) << "version 2 with four white squares on each side";
  EXPECT_THAT(drawn.path, testing::StartsWith("M4 4h7v1h-7z"));
}

TEST(AQrCode, GrowsWithItsText) {
  EXPECT_GT(qr_code(std::string(200, 'x')).size, qr_code("x").size);
}

}  // namespace
}  // namespace draaiboek::web
