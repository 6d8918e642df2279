#include "db/maria/journal/extent.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "db/maria/link/value.h"
#include "db/world_error.h"

namespace draaiboek::db {
namespace {

using engine::CaseId;
using engine::Head;
using testing::ElementsAre;
using testing::IsEmpty;

std::string bytes_of(std::uint64_t number) {
  return to_bytes(CaseId::of(number).bits);
}

TEST(AnExtent, NamesEachCaseWithItsVersion) {
  EXPECT_THAT(read_extent(bytes_of(7) + "12 " + bytes_of(32) + "3"),
              ElementsAre(Head{CaseId::of(7), 12}, Head{CaseId::of(32), 3}));
}

TEST(AnExtent, IsReadAlsoWhereAnIdLooksLikeDigitsAndSpaces) {
  const CaseId odd{{0x2020202031323334, 0x3536373839202020}};
  EXPECT_THAT(read_extent(to_bytes(odd.bits) + "4 " + bytes_of(1) + "5"),
              ElementsAre(Head{odd, 4}, Head{CaseId::of(1), 5}));
}

TEST(AnExtent, OfAWaveWithoutCasesIsEmpty) {
  EXPECT_THAT(read_extent(""), IsEmpty());
}

TEST(AnExtent, ThatWasCutShortIsAnErrorAndNotAShorterWave) {
  EXPECT_THROW(read_extent(bytes_of(7) + "12 " + bytes_of(32).substr(0, 9)), WorldError);
  EXPECT_THROW(read_extent(bytes_of(7) + "12 " + bytes_of(32)), WorldError);
  EXPECT_THROW(read_extent(bytes_of(7) + "12 "), WorldError);
}

}  // namespace
}  // namespace draaiboek::db
