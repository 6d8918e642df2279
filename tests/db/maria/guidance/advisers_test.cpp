#include "db/maria/guidance/advisers.h"

#include <gmock/gmock.h>

#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;

struct AnAdviser : testing::Test {
  void SetUp() override {
    world.open(wave, wave, Level::wave);
    world.open(other, other, Level::wave);
  }
  Adviser expert(std::uint64_t id, const std::string& topic) const {
    return {AdviserId::of(id), wave, "workshop-4", PersonId::of(5), {}, topic};
  }
  Advisers& advisers() { return world.store.advisers(); }
  support::TestStore world;
  CaseId wave = CaseId::of(1);
  CaseId other = CaseId::of(2);
  Viewer coordinator = support::viewer_with({{"coordinator", Scope::wave, wave.text()}});
  Viewer stranger = support::viewer_with({{"coordinator", Scope::wave, other.text()}});
};

TEST_F(AnAdviser, IsKeptWithTheWorkshopAndTheTopic) {
  Adviser gent = expert(2, "Crisiscommunicatie");
  gent.person = {};
  gent.organisation = OrganisationId::of(40);
  EXPECT_EQ(advisers().add(coordinator, expert(1, "Herstel"), support::moment), Kept::saved);
  EXPECT_EQ(advisers().add(coordinator, gent, support::moment), Kept::saved);
  EXPECT_THAT(advisers().advisers(coordinator, wave), ElementsAre(expert(1, "Herstel"), gent));
}

TEST_F(AnAdviser, IsAddedOnceByTwoClicks) {
  advisers().add(coordinator, expert(1, "Herstel"), support::moment);
  EXPECT_EQ(advisers().add(coordinator, expert(1, "Herstel"), support::moment), Kept::repeated);
  EXPECT_EQ(advisers().add(coordinator, expert(1, "Anders"), support::moment), Kept::conflict);
}

TEST_F(AnAdviser, IsTakenAwayInItsOwnWaveOnly) {
  advisers().add(coordinator, expert(1, "Herstel"), support::moment);
  EXPECT_THAT(advisers().advisers(stranger, wave), IsEmpty());
  EXPECT_FALSE(advisers().remove(stranger, wave, AdviserId::of(1)));
  EXPECT_FALSE(advisers().remove(stranger, other, AdviserId::of(1)));
  EXPECT_TRUE(advisers().remove(coordinator, wave, AdviserId::of(1)));
  EXPECT_FALSE(advisers().remove(coordinator, wave, AdviserId::of(1)));
  EXPECT_THAT(advisers().advisers(coordinator, wave), IsEmpty());
}

}  // namespace
}  // namespace draaiboek::db
