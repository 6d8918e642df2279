#include "db/maria/id_list.h"

#include <gtest/gtest.h>

namespace draaiboek::db {
namespace {

std::vector<engine::CaseId> cases_up_to(unsigned last) {
  std::vector<engine::CaseId> ids;
  for (unsigned number = 1; number <= last; ++number)
    ids.push_back(engine::CaseId::of(number));
  return ids;
}

engine::Bits128 bound_at(const IdList& list, std::size_t place) {
  return std::get<engine::Bits128>(list.values().at(place).held());
}

TEST(AListOfIds, HasAMarkForEachId) {
  const IdList list(cases_up_to(2));
  EXPECT_EQ(list.marks(), "(?,?)");
  EXPECT_EQ(bound_at(list, 0), engine::CaseId::of(1).bits);
  EXPECT_EQ(bound_at(list, 1), engine::CaseId::of(2).bits);
}

TEST(AListOfIds, RepeatsItsFirstToComeToOneOfAFewLengths) {
  const IdList list(cases_up_to(5));
  EXPECT_EQ(list.marks(), "(?,?,?,?,?,?,?,?)");
  ASSERT_EQ(list.values().size(), 8U);
  EXPECT_EQ(bound_at(list, 4), engine::CaseId::of(5).bits);
  EXPECT_EQ(bound_at(list, 7), engine::CaseId::of(1).bits);
}

TEST(AListOfIds, MatchesNothingWhenItIsEmpty) {
  const IdList list(cases_up_to(0));
  EXPECT_EQ(list.marks(), "(?)");
  EXPECT_TRUE(std::holds_alternative<Null>(list.values().at(0).held()));
}

}  // namespace
}  // namespace draaiboek::db
