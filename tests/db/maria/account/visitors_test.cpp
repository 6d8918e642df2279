#include "db/maria/account/visitors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

struct AVisitor : testing::Test {
  void SetUp() override {
    people().save(world.system, {an, "An", "an@melle.be", "nl", {}, true});
    people().open_session({"token", an, "secret", support::moment, support::moment, "Firefox"});
    EXPECT_THAT(visitor()->second.grants, IsEmpty());
  }
  People& people() { return world.store.people(); }
  std::optional<std::pair<Session, Viewer>> visitor() { return people().session("token"); }
  support::TestStore world;
  PersonId an = PersonId::of(1);
  Grant analyst{"analyst", Scope::wave, CaseId::of(1).text()};
};

TEST_F(AVisitor, IsReadOnceUntilTheRegisterChanges) {
  world.meddle("DROP TRIGGER person_changed");
  world.meddle("UPDATE person SET name = 'Not counted'");
  EXPECT_EQ(visitor()->second.name, "An");
  people().give(world.system, PersonId::of(2), analyst);
  EXPECT_EQ(visitor()->second.name, "Not counted");
}

TEST_F(AVisitor, HasAGrantWithTheNextQuestionAfterItIsGivenAndNoMoreAfterItIsTaken) {
  people().give(world.system, an, analyst);
  EXPECT_THAT(visitor()->second.grants, SizeIs(1));
  people().take_away(world.system, an, analyst);
  EXPECT_THAT(visitor()->second.grants, IsEmpty());
}

TEST_F(AVisitor, HasTheGrantThatFollowsFromAFact) {
  world.open(CaseId::of(1), CaseId::of(1), Level::wave);
  world.tell(CaseId::of(1), CaseId::of(1), 1, {fact::StaffSet{"analyst", an, true}});
  EXPECT_THAT(visitor()->second.grants, SizeIs(1));
  world.tell(CaseId::of(1), CaseId::of(1), 2, {fact::StaffSet{"analyst", an, false}});
  EXPECT_THAT(visitor()->second.grants, IsEmpty());
}

TEST_F(AVisitor, LearnsAlongHowFarTheirWavesGo) {
  const auto wave_of = [](std::uint64_t facts) { return Extent{{CaseId::of(1), facts}}; };
  world.open(CaseId::of(1), CaseId::of(1), Level::wave);
  people().give(world.system, an, analyst);
  EXPECT_THAT(visitor()->second.extents, IsEmpty()) << "which waves these are isn't known yet";
  EXPECT_THAT(world.store.waves(visitor()->second), SizeIs(1));
  EXPECT_THAT(visitor()->second.extents, ElementsAre(Pair(CaseId::of(1), wave_of(1))));
  world.tell(CaseId::of(1), CaseId::of(1), 1, {fact::StaffSet{"analyst", PersonId::of(2), true}});
  visitor();
  EXPECT_THAT(visitor()->second.extents, ElementsAre(Pair(CaseId::of(1), wave_of(2))));
  EXPECT_EQ(world.store.waves(visitor()->second).at(0).stored, wave_of(2));
}

TEST_F(AVisitor, LearnsAsMuchInASecondBrowser) {
  world.open(CaseId::of(1), CaseId::of(1), Level::wave);
  people().give(world.system, an, analyst);
  world.store.waves(visitor()->second);
  people().open_session({"other", an, "another", support::moment, support::moment, "Chrome"});
  people().session("other");
  EXPECT_THAT(people().session("other")->second.extents, SizeIs(1));
}

TEST_F(AVisitor, HasNothingOfTheWavesOfAnEndedSession) {
  world.open(CaseId::of(1), CaseId::of(1), Level::wave);
  people().give(world.system, an, analyst);
  world.store.waves(visitor()->second);
  people().close_session("token");
  EXPECT_FALSE(visitor());
}

TEST_F(AVisitor, IsNobodyOnceBlockedOrSignedOut) {
  world.meddle("UPDATE person SET active = FALSE");
  EXPECT_FALSE(visitor());
  world.meddle("UPDATE person SET active = TRUE");
  EXPECT_TRUE(visitor());
  people().close_session("token");
  EXPECT_FALSE(visitor());
}

TEST_F(AVisitor, HasASecondFactorFromTheMomentItIsConfirmed) {
  EXPECT_FALSE(visitor()->first.has_second_factor);
  world.store.accounts().begin_second_factor(an, "key");
  EXPECT_FALSE(visitor()->first.has_second_factor);
  world.meddle("UPDATE second_factor SET confirmed = TRUE");
  EXPECT_TRUE(visitor()->first.has_second_factor);
}

TEST_F(AVisitor, KeepsWhatIsOfTheSessionAlone) {
  people().open_session({"other", an, "another", support::moment, support::moment, "Chrome"});
  EXPECT_EQ(visitor()->first.csrf_secret, "secret");
  EXPECT_EQ(people().session("other")->first.csrf_secret, "another");
  EXPECT_EQ(people().session("other")->first.device, "Chrome");
}

}  // namespace
}  // namespace draaiboek::db
