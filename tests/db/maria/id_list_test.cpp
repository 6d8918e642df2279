#include "db/maria/id_list.h"

#include <gtest/gtest.h>

namespace draaiboek::db {
namespace {

TEST(AListOfIds, IsJsonOfHexadecimalDigits) {
  EXPECT_EQ(id_list(std::vector<engine::CaseId>()), "[]");
  EXPECT_EQ(id_list(std::vector{engine::CaseId::of(1), engine::CaseId::of(255)}),
            "[\"00000000000000000000000000000001\",\"000000000000000000000000000000ff\"]");
}

}  // namespace
}  // namespace draaiboek::db
