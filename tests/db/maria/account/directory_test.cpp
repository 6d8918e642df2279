#include "db/maria/account/directory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

struct ADirectory : testing::Test {
  void SetUp() override {
    people().save(world.system, {an, "An", "an@melle.be", "nl", melle, true});
    world.meddle(
        "INSERT INTO organisation (id, name, type, nis, province, latitude, longitude) "
        "VALUES (UNHEX('" +
        std::string(30, '0') + "32'), 'Melle', 'municipality', '', '', 0, 0)");
    people().open_session({"token", an, "secret", support::moment, support::moment});
  }
  People& people() { return world.store.people(); }
  Viewer viewer() { return people().session("token")->second; }
  std::string name_for(const Viewer& asker) {
    return people().names(asker, {an}, {}).people.at(an);
  }
  support::TestStore world;
  PersonId an = PersonId::of(1);
  OrganisationId melle = OrganisationId::of(50);
};

TEST_F(ADirectory, NamesPeopleAndOrganisationsThatExist) {
  const Names names = people().names(viewer(), {an, PersonId::of(9)}, {melle});
  EXPECT_THAT(names.people, ElementsAre(Pair(an, "An")));
  EXPECT_THAT(names.organisations, ElementsAre(Pair(melle, "Melle")));
}

TEST_F(ADirectory, AsksTheDatabaseOnceForAName) {
  EXPECT_EQ(name_for(viewer()), "An");
  world.meddle("DROP TRIGGER person_changed");
  world.meddle("UPDATE person SET name = 'Not counted'");
  EXPECT_EQ(name_for(viewer()), "An");
}

TEST_F(ADirectory, GivesANewNameToWhoeverComesAfterTheChange) {
  const Viewer before = viewer();
  EXPECT_EQ(name_for(before), "An");
  people().save(world.system, {an, "Anna", "an@melle.be", "nl", melle, true});
  EXPECT_EQ(name_for(viewer()), "Anna");
  EXPECT_EQ(name_for(before), "Anna") << "what is newer isn't forgotten for an older question";
}

TEST_F(ADirectory, KeepsNothingForAViewerWithoutASession) {
  EXPECT_EQ(name_for(world.system), "An");
  world.meddle("UPDATE person SET name = 'Anna'");
  EXPECT_EQ(name_for(world.system), "Anna");
}

TEST_F(ADirectory, KnowsWhoAsksForAPasswordUntilALinkIsMade) {
  EXPECT_THAT(people().asking_for_password(viewer()), IsEmpty());
  world.store.accounts().wish_password("an@melle.be", support::moment);
  EXPECT_THAT(people().asking_for_password(viewer()), ElementsAre(an));
  world.meddle("DELETE FROM password_wish");
  EXPECT_THAT(people().asking_for_password(viewer()), IsEmpty());
}

}  // namespace
}  // namespace draaiboek::db
