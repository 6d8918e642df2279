#include "web/access.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

using db::Scope;
using engine::CaseId;
using engine::CaseState;
using engine::Level;
using testing::ElementsAre;
using testing::IsEmpty;

const CaseId wave = CaseId::of(1);
const CaseId group = CaseId::of(2);
const CaseId melle = CaseId::of(3);
const CaseId zulte = CaseId::of(4);
const CaseId register_of_melle = CaseId::of(5);

const Reaches reaches = {{"coordinator", true, true},     {"analyst", true, true},
                         {"validator", true, false},      {"steering", false, false},
                         {"administrator", false, false}, {"contact", true, true}};

void put(engine::Tree& tree, CaseId id, Level level, CaseId parent, CaseId in_group = {}) {
  CaseState state;
  state.id = id;
  state.level = level;
  state.parent = parent;
  state.group = in_group;
  state.programme = "proef";
  state.organisation = engine::OrganisationId{id.bits};
  tree.put(std::make_shared<const CaseState>(std::move(state)));
}

engine::Snapshot two_participants() {
  engine::Tree tree(wave);
  put(tree, wave, Level::wave, {});
  put(tree, group, Level::group, wave);
  put(tree, melle, Level::participant, wave, group);
  put(tree, zulte, Level::participant, wave);
  put(tree, register_of_melle, Level::application, melle);
  return {std::make_shared<const engine::Workflow>(),
          std::make_shared<const engine::Tree>(std::move(tree))};
}

db::Viewer with(const std::string& role, Scope scope, const std::string& over) {
  db::Viewer viewer;
  viewer.person = engine::PersonId::of(9);
  viewer.grants = {{role, scope, over}};
  return viewer;
}

std::optional<Seen> look(const db::Viewer& viewer, CaseId id) {
  return see(viewer, two_participants(), id, reaches);
}

TEST(Access, CanBeLookedAtAsSomebodyElse) {
  const auto seen = look(with("coordinator", Scope::wave, wave.text()), melle);
  ASSERT_TRUE(seen);
  const auto theirs = seen->as(with("contact", Scope::participant, melle.text()));
  ASSERT_TRUE(theirs);
  EXPECT_EQ(theirs->self().id, melle);
  EXPECT_FALSE(theirs->sees_whole_wave() && theirs->is("coordinator"));
  EXPECT_FALSE(seen->as(with("contact", Scope::participant, zulte.text())));
}

TEST(Access, OfAWaveCoversEverythingBelowIt) {
  const auto carla = with("coordinator", Scope::wave, wave.text());
  for (const CaseId id : {wave, group, melle, zulte, register_of_melle}) {
    const auto seen = look(carla, id);
    ASSERT_TRUE(seen.has_value());
    EXPECT_THAT(seen->roles(), ElementsAre("coordinator"));
    EXPECT_TRUE(seen->sees_whole_wave());
  }
  EXPECT_THAT(look(carla, wave)->participants(), ElementsAre(melle, zulte));
}

TEST(Access, OfAnotherWaveShowsNothing) {
  EXPECT_FALSE(look(with("coordinator", Scope::wave, CaseId::of(99).text()), wave).has_value());
}

TEST(Access, OfAProgrammeOrEverythingReachesItsWaves) {
  EXPECT_TRUE(look(with("analyst", Scope::programme, "proef"), melle).has_value());
  EXPECT_FALSE(look(with("analyst", Scope::programme, "ander"), melle).has_value());
  EXPECT_TRUE(look(with("analyst", Scope::everything, ""), melle).has_value());
}

TEST(Access, OfAParticipantCoversItsApplicationsAndNoNeighbour) {
  const auto marie = with("contact", Scope::participant, melle.text());
  EXPECT_TRUE(look(marie, melle).has_value());
  EXPECT_TRUE(look(marie, register_of_melle).has_value());
  EXPECT_FALSE(look(marie, zulte).has_value());
  EXPECT_THAT(look(marie, melle)->participants(), ElementsAre(melle));
}

TEST(Access, OfAParticipantShowsOfTheWaveOnlyWhatIsShared) {
  const auto seen = look(with("contact", Scope::participant, melle.text()), wave);
  ASSERT_TRUE(seen.has_value());
  EXPECT_THAT(seen->roles(), IsEmpty());
  EXPECT_FALSE(seen->sees_whole_wave());
  engine::Step step;
  step.kind_name = "document";
  step.by = {"coordinator"};
  EXPECT_FALSE(seen->sees_step(seen->wave(), step));
  step.shared = true;
  EXPECT_TRUE(seen->sees_step(seen->wave(), step));
  step.shared = false;
  step.kind_name = "session";
  EXPECT_TRUE(seen->sees_step(seen->wave(), step));
}

TEST(Access, OfAParticipantShowsTheGroupItIsInAndNoOther) {
  EXPECT_TRUE(look(with("contact", Scope::participant, melle.text()), group).has_value());
  EXPECT_FALSE(look(with("contact", Scope::participant, zulte.text()), group).has_value());
}

TEST(Access, OfAGroupCoversItsMembers) {
  const auto seen = look(with("analyst", Scope::group, group.text()), melle);
  ASSERT_TRUE(seen.has_value());
  EXPECT_THAT(seen->participants(), ElementsAre(melle));
  EXPECT_FALSE(look(with("analyst", Scope::group, group.text()), zulte).has_value());
}

TEST(Access, OfAnOrganisationCoversWhereItTakesPart) {
  const auto own = with("contact", Scope::organisation, melle.text());
  EXPECT_TRUE(look(own, melle).has_value());
  EXPECT_FALSE(look(own, zulte).has_value());
}

TEST(Access, OfAValidatorShowsTheWaveButNoParticipant) {
  const auto vic = with("validator", Scope::wave, wave.text());
  EXPECT_TRUE(look(vic, wave).has_value());
  EXPECT_TRUE(look(vic, wave)->sees_whole_wave());
  EXPECT_FALSE(look(vic, melle).has_value());
  EXPECT_THAT(look(vic, wave)->participants(), IsEmpty());
}

TEST(Access, OfSteeringAndAdministratorsShowsNoCases) {
  EXPECT_FALSE(look(with("steering", Scope::everything, ""), wave).has_value());
  EXPECT_FALSE(look(with("administrator", Scope::everything, ""), melle).has_value());
}

TEST(Access, OfARoleThatIsNotInTheTableShowsNothing) {
  EXPECT_FALSE(look(with("king", Scope::everything, ""), wave).has_value());
}

TEST(Access, ToACaseThatIsNotThereIsTheSameAsToOneThatIsHidden) {
  EXPECT_FALSE(look(with("coordinator", Scope::everything, ""), CaseId::of(77)).has_value());
}

TEST(Access, FromOneCaseLeadsToTheOthersThatOneSees) {
  const auto seen = look(with("contact", Scope::participant, melle.text()), melle);
  EXPECT_TRUE(seen->at(wave).has_value());
  EXPECT_FALSE(seen->at(zulte).has_value());
  EXPECT_THAT(seen->roles_at(seen->tree().at(zulte)), IsEmpty());
}

}  // namespace
}  // namespace draaiboek::web
