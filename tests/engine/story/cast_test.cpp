#include "engine/story/cast.h"

#include <gtest/gtest.h>

#include "tests/engine/story/cast_of_two.h"

namespace draaiboek::engine::story {
namespace {

TEST(Cast, TheSameNameIsAlwaysTheSamePersonOrOrganisation) {
  const Story told = small_story();
  Cast cast(told);
  EXPECT_EQ(cast.person("Carla"), cast.person("Carla"));
  EXPECT_NE(cast.person("Carla"), cast.person("Marie"));
  EXPECT_EQ(cast.organisation("Melle"), cast.organisation("Melle"));
  EXPECT_EQ(cast.name_of(cast.person("Marie")), "Marie");
  EXPECT_EQ(cast.name_of(PersonId::of(9'999)), "nobody");
}

TEST(Cast, AnUnknownPersonMeansNothing) {
  const Story told = small_story();
  Cast cast(told);
  EXPECT_THROW(cast.person("Omar"), Unresolved);
  EXPECT_THROW(cast.played_by("Omar"), Unresolved);
}

TEST(Cast, AFileIsItsName) {
  const Story told = small_story();
  const Cast cast(told);
  EXPECT_EQ(cast.file({"a.pdf", "x"}), cast.file({"a.pdf", "x"}));
  EXPECT_NE(cast.file({"a.pdf", "x"}).sha256, cast.file({"b.pdf", "x"}).sha256);
  EXPECT_EQ(Cast::hash_of("a").size(), 64U);
}

TEST(Cast, WhoStagesAStoryGivesTheIdsAndTheFiles) {
  const Story told = small_story();
  Casting casting;
  casting.fresh = [] { return Bits128{7, 7}; };
  casting.person = [](const std::string& name) { return PersonId::of(name.size()); };
  casting.organisation = [](const std::string&) { return OrganisationId::of(3); };
  casting.file = [](const File& file, const Occasion& occasion) {
    return FileRef{DocumentId::of(9), file.slot, occasion.step};
  };
  casting.receipt = [] { return std::string("K7QF-3M2P"); };
  Cast cast(told, casting);
  cast.set_occasion({CaseId::of(1), "bia", PersonId::of(5), {}});
  EXPECT_EQ(cast.fresh<CaseId>().bits, (Bits128{7, 7}));
  EXPECT_EQ(cast.person("Carla"), PersonId::of(5));
  EXPECT_EQ(cast.organisation("Melle"), OrganisationId::of(3));
  EXPECT_EQ(cast.file({"a.pdf", "x"}).sha256, "bia");
  EXPECT_EQ(cast.receipt("bia", 1), "K7QF-3M2P");
}

/// A wave in which Melle takes part, with Marie as its contact.
struct SmallWave {
  Story told = small_story();
  Cast cast{told};
  Tree tree{CaseId::of(1)};

  SmallWave() {
    auto wave = std::make_shared<CaseState>();
    wave->id = CaseId::of(1);
    wave->title = "Golf 1";
    tree.put(wave);
    auto participant = std::make_shared<CaseState>();
    participant->id = CaseId::of(2);
    participant->level = Level::participant;
    participant->parent = wave->id;
    participant->organisation = cast.organisation("Melle");
    participant->staff = {{"contact", cast.person("Marie")}};
    tree.put(participant);
    auto application = std::make_shared<CaseState>();
    application->id = CaseId::of(3);
    application->level = Level::application;
    application->parent = participant->id;
    application->title = "Loket";
    tree.put(application);
  }
};

TEST(Cast, CasesAreFoundByOrganisationOrTitle) {
  SmallWave small;
  EXPECT_EQ(small.cast.find_case("wave", small.tree).id, CaseId::of(1));
  EXPECT_EQ(small.cast.find_case("Melle", small.tree).id, CaseId::of(2));
  EXPECT_EQ(small.cast.find_case("Loket", small.tree).id, CaseId::of(3));
  EXPECT_THROW(small.cast.find_case("Zingem", small.tree), Unresolved);
  EXPECT_EQ(small.cast.name_of(small.tree.at(CaseId::of(2))), "Melle");
  EXPECT_EQ(small.cast.name_of(small.tree.at(CaseId::of(3))), "Loket");
}

TEST(Cast, AContactMeansTheOwnOrganisationUnlessAnotherIsNamed) {
  SmallWave small;
  auto meant = [&](const char* person, const char* whom, Level level) {
    return small.cast.meant(person, whom, level, small.tree).id;
  };
  EXPECT_EQ(meant("Marie", "", Level::participant), CaseId::of(2));
  EXPECT_EQ(meant("Marie", "", Level::wave), CaseId::of(1));
  EXPECT_EQ(meant("Carla", "Loket", Level::participant), CaseId::of(2));
  EXPECT_EQ(meant("Carla", "", Level::wave), CaseId::of(1));
  EXPECT_THROW(meant("Carla", "", Level::participant), Unresolved);
}

TEST(Cast, TheTeamHasItsRolesEverywhereAContactOnlyAtHome) {
  SmallWave small;
  auto roles = [&](const char* person, std::uint64_t on) {
    return small.cast.actor(person, small.tree, &small.tree.at(CaseId::of(on))).roles;
  };
  EXPECT_EQ(roles("Carla", 2), std::vector<Role>{"coordinator"});
  EXPECT_EQ(roles("Marie", 2), std::vector<Role>{"contact"});
  EXPECT_EQ(roles("Marie", 3), std::vector<Role>{"contact"});
  EXPECT_TRUE(roles("Marie", 1).empty());
  EXPECT_TRUE(small.cast.actor("Marie", Tree(), nullptr).roles.empty());
}

}  // namespace
}  // namespace draaiboek::engine::story
