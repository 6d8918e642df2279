#include "db/maria/reach.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/base/expects.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;

/// Wave 1 with group 4 and participants 2 (Melle, in the group) and 3; wave 11 with 12 (Melle).
struct Reach : testing::Test {
  void SetUp() override {
    world.open(id(1), id(1), Level::wave);
    world.open(id(1), id(2), Level::participant, melle, id(1));
    world.open(id(1), id(3), Level::participant, OrganisationId::of(51), id(1));
    world.open(id(1), id(4), Level::group, {}, id(1));
    world.tell(id(1), id(2), 1, {fact::GroupJoined{id(4)}});
    world.open(id(1), id(5), Level::application, {}, id(2));
    world.programme = "acm-idm";
    world.open(id(11), id(11), Level::wave);
    world.open(id(11), id(12), Level::participant, melle, id(11));
  }
  static CaseId id(std::uint64_t number) { return CaseId::of(number); }
  std::vector<std::uint64_t> reached(const Grant& grant) {
    Connection connection(world.address);
    std::vector<std::uint64_t> numbers;
    for (const CaseId found :
         within_reach(connection, support::viewer_with({grant}),
                      {id(1), id(2), id(3), id(4), id(5), id(11), id(12), id(99)})) {
      numbers.push_back(found.bits.low);
    }
    return numbers;
  }
  support::TestStore world;
  OrganisationId melle = OrganisationId::of(50);
};

TEST_F(Reach, OfAContactIsTheParticipantItsApplicationsAndWhatStandsAbove) {
  EXPECT_THAT(reached({"contact", Scope::participant, id(2).text()}), ElementsAre(1, 2, 4, 5));
  EXPECT_THAT(reached({"contact", Scope::participant, id(3).text()}), ElementsAre(1, 3));
}

TEST_F(Reach, OfAWaveIsEverythingInItAndNothingOfAnother) {
  EXPECT_THAT(reached({"coordinator", Scope::wave, id(1).text()}), ElementsAre(1, 2, 3, 4, 5));
  EXPECT_THAT(reached({"coordinator", Scope::wave, id(11).text()}), ElementsAre(11, 12));
}

TEST_F(Reach, OfAGroupIsItsMembersAndTheWave) {
  EXPECT_THAT(reached({"expert", Scope::group, id(4).text()}), ElementsAre(1, 2, 4));
}

TEST_F(Reach, OfAnOrganisationGoesThroughAllItsWaves) {
  EXPECT_THAT(reached({"contact", Scope::organisation, melle.text()}),
              ElementsAre(1, 2, 4, 11, 12));
}

TEST_F(Reach, OfAProgrammeIsItsWaves) {
  EXPECT_THAT(reached({"observer", Scope::programme, "acm-idm"}), ElementsAre(11, 12));
}

TEST_F(Reach, OfABrokenOrEmptyScopeIsNothing) {
  EXPECT_THAT(reached({"contact", Scope::participant, "rubbish"}), IsEmpty());
  EXPECT_THAT(reached({"contact", Scope::participant, CaseId{}.text()}), IsEmpty());
  EXPECT_THAT(reached({"contact", Scope::organisation, OrganisationId{}.text()}), IsEmpty());
}

TEST_F(Reach, OfEverythingNeedsNoLookingUp) {
  EXPECT_TRUE(reaches_everything(support::system_viewer()));
  EXPECT_TRUE(reaches_everything(support::viewer_with({{"administrator"}})));
  EXPECT_FALSE(reaches_everything(support::viewer_with({})));
}

TEST_F(Reach, IsNotAskedByNobody) {
  Connection connection(world.address);
  EXPECT_THROW(reaches(connection, Viewer{}, id(1)), Bug);
}

}  // namespace
}  // namespace draaiboek::db
