#include "db/maria/store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

struct AStore : testing::Test {
  void SetUp() override {
    for (const CaseId wave : {first, second})
      world.open(wave, wave, Level::wave);
    world.open(first, melle, Level::participant, OrganisationId::of(50), first);
  }
  std::vector<std::string> titles(const Viewer& viewer) {
    std::vector<std::string> titles;
    for (const WaveRow& row : world.store.waves(viewer))
      titles.push_back(row.title);
    return titles;
  }
  support::TestStore world;
  CaseId first = CaseId::of(1);
  CaseId second = CaseId::of(2);
  CaseId melle = CaseId::of(3);
};

TEST_F(AStore, ListsOpenWavesFirstAndThenTheNewest) {
  EXPECT_THAT(titles(world.system), ElementsAre("Golf 2", "Golf 1"));
  world.tell(second, second, 1, {fact::CaseClosed{}});
  EXPECT_THAT(titles(world.system), ElementsAre("Golf 1", "Golf 2"));
  EXPECT_EQ(world.store.waves(world.system)[1].life, "finished");
}

TEST_F(AStore, TellsHowMuchOfAWaveIsStored) {
  const auto stored = [&] { return world.store.waves(world.system).back().stored; };
  EXPECT_THAT(stored(), UnorderedElementsAre(Head{first, 1}, Head{melle, 1}));
  world.tell(first, melle, 1, {fact::CaseClosed{}});
  EXPECT_THAT(stored(), UnorderedElementsAre(Head{first, 1}, Head{melle, 2}));
}

TEST_F(AStore, ListsOnlyWavesThatAGrantReaches) {
  using support::viewer_with;
  EXPECT_THAT(titles(viewer_with({{"contact", Scope::participant, melle.text()}})),
              ElementsAre("Golf 1"));
  EXPECT_THAT(titles(viewer_with({{"contact", Scope::organisation, OrganisationId::of(50).text()},
                                  {"coordinator", Scope::wave, second.text()}})),
              ElementsAre("Golf 2", "Golf 1"));
  EXPECT_THAT(titles(viewer_with({{"observer", Scope::programme, "bcp-coaching"}})),
              ElementsAre("Golf 2", "Golf 1"));
  EXPECT_THAT(titles(viewer_with({{"observer", Scope::programme, "acm-idm"}})), IsEmpty());
  EXPECT_THAT(titles(viewer_with({})), IsEmpty());
}

TEST_F(AStore, GivesTheTextsOfCasesInReachOnly) {
  const auto reason = TextId::of(9);
  world.tell(first, melle, 1, {fact::ClockStopped{reason}}, {{reason, "\xF0\x9F\x8E\x89 <b>"}});
  const auto contact = [](CaseId of) {
    return support::viewer_with({{"contact", Scope::participant, of.text()}});
  };
  EXPECT_EQ(world.store.texts(contact(melle), {first, melle}).at(reason), "\xF0\x9F\x8E\x89 <b>");
  EXPECT_THAT(world.store.texts(contact(CaseId::of(4)), {first, melle}), IsEmpty());
}

TEST_F(AStore, SaysWhetherTheDatabaseAnswers) {
  EXPECT_TRUE(world.store.is_ready());
}

}  // namespace
}  // namespace draaiboek::db
