#include "db/maria/people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "db/maria/link/failure.h"
#include "engine/base/expects.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;

struct APerson : testing::Test {
  void SetUp() override {
    people().save(world.system, {an, "An", "an@melle.be", "nl", OrganisationId::of(50), true});
    people().save(world.system, {bob, "bob", "bob@vo.be", "en", OrganisationId::of(51), true});
  }
  People& people() { return world.store.people(); }
  static std::vector<std::string> names(const std::vector<Person>& people) {
    std::vector<std::string> names;
    for (const Person& person : people)
      names.push_back(person.name);
    return names;
  }
  support::TestStore world;
  PersonId an = PersonId::of(1);
  PersonId bob = PersonId::of(2);
};

TEST_F(APerson, IsFoundById) {
  const auto found = people().person(world.system, an);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->name, "An");
  EXPECT_EQ(found->email, "an@melle.be");
  EXPECT_EQ(found->language, "nl");
  EXPECT_EQ(found->organisation, OrganisationId::of(50));
  EXPECT_TRUE(found->active);
  EXPECT_FALSE(people().person(world.system, PersonId::of(9)));
}

TEST_F(APerson, IsListedByName) {
  EXPECT_THAT(names(people().people(world.system, {})), ElementsAre("An", "bob"));
  EXPECT_THAT(names(people().people(world.system, {bob})), ElementsAre("bob"));
  EXPECT_THAT(names(people().people_of(world.system, OrganisationId::of(50))), ElementsAre("An"));
}

TEST_F(APerson, KeepsTheirPasswordWhenTheirNameChanges) {
  people().set_password(an, "hash");
  people().save(world.system, {an, "Anneke", "an@melle.be", "nl", OrganisationId::of(50), true});
  EXPECT_EQ(people().person(world.system, an)->name, "Anneke");
  EXPECT_EQ(people().credential("an@melle.be")->password_hash, "hash");
}

TEST_F(APerson, StaysBlockedWhenSomebodySavesWhatTheyReadBefore) {
  const Person before = *people().person(world.system, an);
  world.store.account_register().set_active(world.system, an, false, "Weg", support::moment);
  people().save(world.system, before);
  EXPECT_FALSE(people().person(world.system, an)->active);
  Viewer own;
  own.person = an;
  people().change_profile(own, before, support::moment);
  EXPECT_FALSE(people().person(world.system, an)->active);
}

TEST_F(APerson, ChangesTheirOwnProfileAndNobodyElses) {
  Viewer own;
  own.person = an;
  Person changed = *people().person(world.system, an);
  changed.name = "Anneke";
  changed.language = "en";
  changed.organisation = OrganisationId::of(99);
  people().change_profile(own, changed, support::moment);
  people().change_profile(own, changed, support::moment);
  const Person after = *people().person(world.system, an);
  EXPECT_EQ(after.name, "Anneke");
  EXPECT_EQ(after.organisation, OrganisationId::of(50));
  const auto events = world.store.account_register().events(world.system, an);
  ASSERT_EQ(events.size(), 1U) << "nothing changed the second time";
  EXPECT_EQ(events.front().act, "profile-changed");
  EXPECT_EQ(events.front().detail, "name language");
  EXPECT_EQ(events.front().by, an);
  changed.id = bob;
  EXPECT_THROW(people().change_profile(own, changed, support::moment), Bug);
}

TEST_F(APerson, HasAnAddressOfTheirOwn) {
  EXPECT_THROW(people().save(world.system, {PersonId::of(3), "Eve", "an@melle.be", "nl", {}, true}),
               DuplicateKey);
  EXPECT_NO_THROW(
      people().save(world.system, {PersonId::of(4), "Eve", "\xC3\xA1n@melle.be", "nl", {}, true}))
      << "an accent makes it another address";
}

TEST_F(APerson, IsFoundByTheRolesThatAreGivenAndTakenAway) {
  const Grant grant{"analyst", Scope::everything};
  people().give(world.system, bob, grant);
  people().give(world.system, bob, grant);
  people().give(world.system, bob, {"analyst", Scope::programme, "bcp"});
  EXPECT_THAT(names(people().people_with_role(world.system, "analyst")), ElementsAre("bob"));
  people().take_away(world.system, bob, grant);
  people().take_away(world.system, bob, {"analyst", Scope::programme, "bcp"});
  EXPECT_THAT(people().people_with_role(world.system, "analyst"), IsEmpty());
}

TEST_F(APerson, KeepsARoleOfTheJournalWhenAnAdministratorTakesTheSameAway) {
  const auto wave = CaseId::of(1);
  world.open(wave, wave, Level::wave);
  world.tell(wave, wave, 1, {fact::StaffSet{"analyst", bob, true}});
  people().take_away(world.system, bob, {"analyst", Scope::wave, wave.text()});
  EXPECT_THAT(names(people().people_with_role(world.system, "analyst")), ElementsAre("bob"));
}

TEST_F(APerson, IsNotLookedUpByNobody) {
  EXPECT_THROW(people().people(Viewer{}, {}), Bug);
  EXPECT_THROW(people().save(Viewer{}, {an, "x", "x", "nl", {}, true}), Bug);
  EXPECT_THROW(people().give(Viewer{}, an, {"administrator"}), Bug);
}

}  // namespace
}  // namespace draaiboek::db
