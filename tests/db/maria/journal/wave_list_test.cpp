#include "db/maria/journal/wave_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// Waves 1 (with participant 2) and 11 (with 12); the contact is of 2.
struct TheWaveList : testing::Test {
  void SetUp() override {
    for (const std::uint64_t wave : {1, 11}) {
      world.open(id(wave), id(wave), Level::wave);
      world.open(id(wave), id(wave + 1), Level::participant, {}, id(wave));
    }
  }
  static CaseId id(std::uint64_t number) { return CaseId::of(number); }
  static Grant of(std::uint64_t participant) {
    return {"contact", Scope::participant, id(participant).text()};
  }
  std::vector<std::string> titles(const std::vector<Grant>& grants) {
    std::vector<std::string> found;
    for (const WaveRow& row : list.of(support::viewer_with(grants)))
      found.push_back(row.title);
    return found;
  }
  support::TestStore world;
  Pool pool{world.address, {2, std::chrono::seconds(10)}};
  Written written{Writers::several};
  WaveList list{pool, written};
};

TEST_F(TheWaveList, IsTheSameAtEachLook) {
  for (int look = 0; look < 2; ++look) {
    EXPECT_THAT(titles({of(2)}), ElementsAre("Golf 1"));
    EXPECT_THAT(titles({of(2), of(12)}), ElementsAre("Golf 11", "Golf 1")) << "the youngest first";
  }
}

TEST_F(TheWaveList, TellsWhatIsStoredNow) {
  const auto stored = [&] { return list.of(support::viewer_with({of(2)})).at(0).stored; };
  EXPECT_THAT(stored(), UnorderedElementsAre(Head{id(1), 1}, Head{id(2), 1}));
  world.tell(id(1), id(2), 1, {fact::CaseClosed{Outcome::left, {}}});
  for (int look = 0; look < 2; ++look)
    EXPECT_THAT(stored(), UnorderedElementsAre(Head{id(1), 1}, Head{id(2), 2}));
}

TEST_F(TheWaveList, TellsAChangeOfTheWaveItself) {
  EXPECT_THAT(titles({of(2), of(12)}), ElementsAre("Golf 11", "Golf 1"));
  world.tell(id(11), id(11), 1, {fact::CaseClosed{Outcome::finished, {}}});
  EXPECT_THAT(titles({of(2), of(12)}), ElementsAre("Golf 1", "Golf 11")) << "open ones first";
}

TEST_F(TheWaveList, IsEmptyForWhoReachesNone) {
  EXPECT_THAT(titles({}), IsEmpty());
  EXPECT_THAT(titles({of(99)}), IsEmpty());
}

TEST_F(TheWaveList, GrowsForWhoReachesWavesByTheirProgramme) {
  const std::vector<Grant> grants = {{"coordinator", Scope::programme, "bcp-coaching"}};
  EXPECT_THAT(titles(grants), ElementsAre("Golf 11", "Golf 1"));
  world.open(id(21), id(21), Level::wave);
  EXPECT_THAT(titles(grants), ElementsAre("Golf 21", "Golf 11", "Golf 1"));
}

}  // namespace
}  // namespace draaiboek::db
