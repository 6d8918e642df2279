#include "db/maria/journal/heads.h"

#include <gtest/gtest.h>

namespace draaiboek::db {
namespace {

using engine::CaseId;

CaseRow melle_at(std::uint64_t version) {
  CaseRow row{CaseId::of(2), CaseId::of(1)};
  row.version = version;
  return row;
}

TEST(TheHeads, AreFoundOnlyAtTheVersionThatTheyWereRememberedAt) {
  Heads heads;
  EXPECT_EQ(heads.find(CaseId::of(2), 0), std::nullopt);
  heads.remember(melle_at(4));
  EXPECT_EQ(heads.find(CaseId::of(2), 4), melle_at(4));
  EXPECT_EQ(heads.find(CaseId::of(2), 5), std::nullopt);
  EXPECT_EQ(heads.find(CaseId::of(3), 4), std::nullopt);
  heads.remember(melle_at(5));
  EXPECT_EQ(heads.find(CaseId::of(2), 4), std::nullopt);
  EXPECT_EQ(heads.find(CaseId::of(2), 5), melle_at(5));
}

TEST(TheHeads, NeverBecomeMoreThanSomeThousands) {
  Heads heads;
  for (std::uint64_t number = 1; number <= 8'193; ++number)
    heads.remember({CaseId::of(number), CaseId::of(1)});
  EXPECT_EQ(heads.find(CaseId::of(1), 0), std::nullopt);
  EXPECT_TRUE(heads.find(CaseId::of(8'193), 0).has_value());
}

}  // namespace
}  // namespace draaiboek::db
