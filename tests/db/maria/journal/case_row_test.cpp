#include "db/maria/journal/case_row.h"

#include <gtest/gtest.h>

#include "db/maria/link/failure.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;

CaseRow participant() {
  CaseRow row{CaseId::of(2), CaseId::of(1)};
  fold(row, fact::CaseOpened{Level::participant, CaseId::of(1), "bcp", "hash",
                             OrganisationId::of(3), "Melle", 0});
  return row;
}

TEST(ACaseRow, FollowsTheFactsOfItsCase) {
  CaseRow row = participant();
  EXPECT_EQ(row.organisation, OrganisationId::of(3));
  fold(row, fact::CaseChanged{"Merelbeke-Melle", 0});
  fold(row, fact::GroupJoined{CaseId::of(4)});
  fold(row, fact::ClockStarted{});
  fold(row, fact::CaseClosed{Outcome::left, {}});
  EXPECT_EQ(row.title, "Merelbeke-Melle");
  EXPECT_EQ(row.group, CaseId::of(4));
  EXPECT_EQ(row.life, "left");
}

TEST(ACaseRow, IsReadBackAsItWasWritten) {
  Connection connection(support::migrated_database());
  CaseRow row = participant();
  insert(connection, row);
  EXPECT_THROW(insert(connection, row), DuplicateKey);
  const CaseRow first = row;
  row.version = 3;
  row.chain = std::string(32, '\xFE');
  row.title = "Moerbeke";
  EXPECT_TRUE(advance(connection, first, row));
  EXPECT_EQ(find_case(connection, row.id, Lock::none), row);
  EXPECT_EQ(find_case(connection, row.id, Lock::exclusive), row);
  EXPECT_EQ(cases_of(connection, row.root), std::vector{row});
  EXPECT_EQ(find_case(connection, CaseId::of(99), Lock::shared), std::nullopt);
}

TEST(ACaseRow, AdvancesOnlyFromWhereItStands) {
  Connection connection(support::migrated_database());
  const CaseRow first = participant();
  insert(connection, first);
  CaseRow next = first;
  next.version = 1;
  next.chain = std::string(32, '\xFE');
  EXPECT_TRUE(advance(connection, first, next));
  EXPECT_EQ(find_case(connection, first.id, Lock::none), next);
  EXPECT_FALSE(advance(connection, first, next));
  CaseRow elsewhere = next;
  elsewhere.chain = std::string(32, '\x01');
  EXPECT_FALSE(advance(connection, elsewhere, first));
  elsewhere.title = "Moerbeke";
  EXPECT_FALSE(advance(connection, elsewhere, first));
  EXPECT_EQ(find_case(connection, first.id, Lock::none), next);
}

TEST(AStaffFact, GivesAndTakesARoleOverItsCase) {
  const CaseRow row = participant();
  const auto given = grant_change(row, fact::StaffSet{"contact", PersonId::of(8), true});
  ASSERT_TRUE(given);
  EXPECT_EQ(given->grant, (Grant{"contact", Scope::participant, row.id.text()}));
  EXPECT_FALSE(grant_change(row, fact::ClockStarted{}));
}

TEST(AStaffFact, IsWhatTheNextRequestOfThatPersonSees) {
  support::TestStore world;
  const auto wave = CaseId::of(1);
  world.store.people().save(world.system, {PersonId::of(8), "An", "an@aalst.be", "nl", {}, true});
  world.store.people().open_session({"token", PersonId::of(8), "secret", {}, {}});
  world.open(wave, wave, Level::wave);
  world.tell(wave, wave, 1, {fact::StaffSet{"analyst", PersonId::of(8), true}});
  const auto grants = [&] { return world.store.people().session("token")->second.grants; };
  EXPECT_EQ(grants(), (std::vector<Grant>{{"analyst", Scope::wave, wave.text()}}));
  world.tell(wave, wave, 2, {fact::StaffSet{"analyst", PersonId::of(8), false}});
  EXPECT_TRUE(grants().empty());
}

}  // namespace
}  // namespace draaiboek::db
