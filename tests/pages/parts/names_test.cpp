#include "web/pages/parts/names.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TEST(Names, AreThoseOfWhatTheViewerSees) {
  World world;
  const auto seen = world.desk().see(world.viewer("carla"), world.wave());
  const auto names = Names::of_wave(world.desk(), *seen);
  EXPECT_THAT(names.of(world.snapshot().tree->at(world.melle())), HasSubstr("kanarie-Melle"));
  EXPECT_EQ(names.of(world.person("ann")), "ann");
  EXPECT_EQ(names.with_role(world.snapshot().tree->at(world.melle()), "contact"), "marie");
  EXPECT_EQ(names.of(engine::PersonId::of(9)), "");
}

TEST(Names, PutCasesInTheOrderOfTheAlphabet) {
  World world;
  const auto seen = world.desk().see(world.viewer("carla"), world.wave());
  const auto names = Names::of_wave(world.desk(), *seen);
  const auto& tree = seen->tree();
  const auto* melle = &tree.at(world.melle());
  const auto* oosterzele = &tree.at(world.oosterzele());
  EXPECT_THAT(names.in_order({oosterzele, melle}), ElementsAre(melle, oosterzele));
}

}  // namespace
}  // namespace draaiboek::web
