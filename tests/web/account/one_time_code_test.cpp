#include "web/account/one_time_code.h"

#include <gmock/gmock.h>

#include <set>

namespace draaiboek::web {
namespace {

using std::chrono::seconds;

const std::string rfc_key = "12345678901234567890";

engine::Instant at(long long second) {
  return engine::Instant{seconds(second)};
}

TEST(OneTimeCode, IsTheOneOfTheVectorsOfRfc6238) {
  const std::pair<long long, const char*> vectors[] = {
      {59, "287082"},         {1111111109, "081804"}, {1111111111, "050471"},
      {1234567890, "005924"}, {2000000000, "279037"}, {20000000000, "353130"}};
  for (const auto& [second, code] : vectors)
    EXPECT_EQ(code_of_step(rfc_key, code_step(at(second))), code) << second;
}

TEST(OneTimeCode, IsTakenOneStepEarlyOrLateAndNoFurther) {
  const auto now = at(1234567890);
  const auto step = code_step(now);
  for (const int apart : {-1, 0, 1})
    EXPECT_EQ(step_of_code(rfc_key, code_of_step(rfc_key, step + apart), now), step + apart);
  for (const int apart : {-2, 2})
    EXPECT_FALSE(step_of_code(rfc_key, code_of_step(rfc_key, step + apart), now)) << apart;
  EXPECT_FALSE(step_of_code(rfc_key, "", now));
  EXPECT_FALSE(step_of_code(rfc_key, "5924", now));
}

TEST(OneTimeCode, MayBeTypedWithABlank) {
  EXPECT_TRUE(step_of_code(rfc_key, "005 924", at(1234567890)));
}

TEST(CodeKey, IsWrittenAsRfc4648Says) {
  EXPECT_EQ(base32(""), "");
  EXPECT_EQ(base32("f"), "MY");
  EXPECT_EQ(base32("fo"), "MZXQ");
  EXPECT_EQ(base32("foo"), "MZXW6");
  EXPECT_EQ(base32("foobar"), "MZXW6YTBOI");
  EXPECT_EQ(base32("\xFF\xFF"), "777Q");
  EXPECT_EQ(in_groups("MZXW6YTBOI"), "MZXW 6YTB OI");
}

TEST(CodeKey, IsOfTwentyBytesThatNobodyKnows) {
  EXPECT_EQ(new_code_key().size(), 20U);
  EXPECT_NE(new_code_key(), new_code_key());
}

TEST(CodeKey, GoesToTheAppAsAnAddress) {
  EXPECT_EQ(code_address("foobar", "an@vo.be"),
            "otpauth://totp/Draaiboek:an%40vo.be?secret=MZXW6YTBOI&issuer=Draaiboek"
            "&algorithm=SHA1&digits=6&period=30");
}

TEST(RecoveryCodes, AreTenDifferentOnes) {
  const auto codes = new_recovery_codes();
  EXPECT_EQ(std::set(codes.begin(), codes.end()).size(), 10U);
  for (const std::string& code : codes) {
    EXPECT_EQ(code.size(), 14U);
    EXPECT_EQ(clean_recovery_code(code), code);
  }
}

TEST(RecoveryCodes, MayBeTypedInSmallLettersWithoutDashes) {
  EXPECT_EQ(clean_recovery_code(" k7qf3m2p 9wxa"), "K7QF-3M2P-9WXA");
}

}  // namespace
}  // namespace draaiboek::web
