#include "db/maria/link/hash.h"

#include <gtest/gtest.h>

namespace draaiboek::db {
namespace {

constexpr const char* of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

TEST(ASha256, IsTheOneOfTheStandard) {
  EXPECT_EQ(hexadecimal(sha256("abc")), of_abc);
  EXPECT_EQ(hexadecimal(sha256("")),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(ASha256, TakesItsBytesInPieces) {
  Sha256 hash;
  hash.add("a").add("").add("bc");
  EXPECT_EQ(hexadecimal(hash.finish()), of_abc);
}

TEST(Hexadecimal, WritesEveryByteInTwoDigits) {
  EXPECT_EQ(hexadecimal(std::string("\x00\x0f\xff", 3)), "000fff");
}

}  // namespace
}  // namespace draaiboek::db
