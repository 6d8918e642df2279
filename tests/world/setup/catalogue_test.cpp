#include "web/setup/catalogue.h"

#include <gmock/gmock.h>

#include "tests/support/files.h"
#include "tests/support/world.h"
#include "web/account/digest.h"

namespace draaiboek::web {
namespace {

class TheCatalogue : public testing::Test {
 protected:
  void publish(const std::string& bytes, db::ProgrammeState state, int minute) {
    db::Viewer system;
    system.is_system = true;
    world_.store().programmes().publish(
        system, {sha256(bytes), "klein", state,
                 world_.desk().now().instant + std::chrono::minutes(minute), bytes});
  }

  support::World world_;
};

TEST_F(TheCatalogue, FindsAPublishedProgrammeAndKeepsIt) {
  publish(support::small_workflow, db::ProgrammeState::draft, 1);
  const auto first = world_.desk().catalogue.find(sha256(support::small_workflow));
  ASSERT_NE(first, nullptr);
  EXPECT_EQ(first->id, "klein");
  EXPECT_EQ(world_.desk().catalogue.find(first->hash), first);
}

TEST_F(TheCatalogue, DoesNotKnowEveryHash) {
  EXPECT_EQ(world_.desk().catalogue.find(std::string(64, '0')), nullptr);
}

TEST_F(TheCatalogue, OffersTheNewestActiveVersionOnly) {
  publish(support::small_workflow, db::ProgrammeState::active, 1);
  const std::string newer = std::string(support::small_workflow) + "# later\n";
  publish(newer, db::ProgrammeState::active, 2);
  const std::string draft = newer + "# draft\n";
  publish(draft, db::ProgrammeState::draft, 3);
  const auto active = world_.desk().catalogue.active();
  ASSERT_EQ(active.size(), 2U);
  EXPECT_EQ(active[0]->hash, sha256(newer)) << "Klein programma comes before Proefprogramma";
  EXPECT_EQ(active[1]->hash, world_.workflow_hash());
}

}  // namespace
}  // namespace draaiboek::web
