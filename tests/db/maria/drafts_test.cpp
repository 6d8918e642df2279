#include "db/maria/drafts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/base/expects.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

struct ADraft : testing::Test {
  void SetUp() override { world.open(wave, wave, Level::wave); }
  Drafts& drafts() { return world.store.drafts(); }
  Draft draft(int version, const std::string& body, const std::string& part = "one") {
    return {wave, "bia", part, version, body, PersonId::of(5), support::moment};
  }
  std::vector<Draft> all() { return drafts().drafts(world.system, wave, "bia"); }
  support::TestStore world;
  CaseId wave = CaseId::of(1);
};

TEST_F(ADraft, IsKeptWithItsVersion) {
  EXPECT_EQ(drafts().save(world.system, draft(0, "{}")), 1);
  EXPECT_EQ(drafts().save(world.system, draft(1, "{\"a\":1}")), 2);
  ASSERT_EQ(all().size(), 1U);
  const Draft kept = all()[0];
  EXPECT_EQ(kept.body, "{\"a\":1}");
  EXPECT_EQ(kept.version, 2);
  EXPECT_EQ(kept.part, "one");
  EXPECT_EQ(kept.by, PersonId::of(5));
  EXPECT_EQ(kept.at, support::moment);
}

TEST_F(ADraft, NeverOverwritesANewerOne) {
  drafts().save(world.system, draft(0, "first"));
  EXPECT_EQ(drafts().save(world.system, draft(0, "also first")), std::nullopt);
  drafts().save(world.system, draft(1, "second"));
  EXPECT_EQ(drafts().save(world.system, draft(1, "also second")), std::nullopt);
  EXPECT_EQ(all()[0].body, "second");
}

TEST_F(ADraft, GoesAloneOrWithItsWholeStep) {
  for (const char* part : {"one", "two", "three"}) {
    drafts().save(world.system, draft(0, "{}", part));
  }
  drafts().remove(world.system, wave, "bia", "two");
  EXPECT_EQ(all().size(), 2U);
  drafts().remove_all(world.system, wave, "bia");
  EXPECT_THAT(all(), IsEmpty());
}

TEST_F(ADraft, ShowsThatItsStepIsBegun) {
  EXPECT_THAT(drafts().begun(world.system, {wave}), IsEmpty());
  for (const char* part : {"one", "two"})
    drafts().save(world.system, draft(0, "{}", part));
  EXPECT_THAT(drafts().begun(world.system, {wave, CaseId::of(9)}), ElementsAre(Pair(wave, "bia")));
  EXPECT_THAT(drafts().begun(world.system, {}), IsEmpty());
}

TEST_F(ADraft, IsLookedForAgainOnlyOnceOneWasBegunOrRemoved) {
  Viewer viewer = world.system;
  const auto begun = [&] {
    Connection connection(world.address);
    Rows rows = connection.query("SELECT number FROM register_change WHERE id = 2");
    rows.next();
    viewer.draft_changes = rows.integer(1);
    return drafts().begun(viewer, {wave}).size();
  };
  EXPECT_EQ(begun(), 0U);
  drafts().save(world.system, draft(0, "{}"));
  EXPECT_EQ(begun(), 1U);
  world.meddle("DROP TRIGGER draft_gone");
  world.meddle("DELETE FROM draft");
  EXPECT_EQ(begun(), 1U) << "what isn't counted isn't seen";
  drafts().save(world.system, draft(0, "{}", "other"));
  drafts().remove_all(world.system, wave, "bia");
  EXPECT_EQ(begun(), 0U);
}

TEST_F(ADraft, IsNotThereForWhoseGrantsDoNotReachTheCase) {
  drafts().save(world.system, draft(0, "secret"));
  const Viewer stranger = support::viewer_with({{"contact", Scope::wave, CaseId::of(8).text()}});
  EXPECT_THAT(drafts().drafts(stranger, wave, "bia"), IsEmpty());
  EXPECT_THAT(drafts().begun(stranger, {wave}), IsEmpty());
  EXPECT_THROW(drafts().save(stranger, draft(1, "mine")), Bug);
  EXPECT_THROW(drafts().remove(stranger, wave, "bia", "one"), Bug);
  EXPECT_THROW(drafts().remove_all(stranger, wave, "bia"), Bug);
}

}  // namespace
}  // namespace draaiboek::db
