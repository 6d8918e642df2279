#include "db/maria/guidance/toolkit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/base/expects.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

struct TheToolkit : testing::Test {
  static ToolkitItem item(std::uint64_t id, const std::string& title) {
    return {ToolkitItemId::of(id),
            title,
            title + " (en)",
            "template",
            "VVSG",
            "2.1",
            "CC BY",
            "s07",
            "collected",
            "https://vvsg.example/x"};
  }
  Toolkit& toolkit() { return world.store.toolkit(); }
  std::vector<std::string> titles_at(const std::string& step) {
    std::vector<std::string> titles;
    for (const ToolkitItem& one : toolkit().items_at(marie, "bcp-coaching", {step}))
      titles.push_back(one.title_nl);
    return titles;
  }
  support::TestStore world;
  Viewer carla = support::viewer_with({{"coordinator", Scope::everything, ""}});
  Viewer marie = support::viewer_with({{"contact", Scope::participant, CaseId::of(2).text()}});
};

TEST_F(TheToolkit, KeepsAnItemWithEverythingOfIt) {
  EXPECT_EQ(toolkit().save(carla, item(1, "Belboom"), 0, support::moment), Kept::saved);
  const auto row = toolkit().item(carla, ToolkitItemId::of(1));
  ASSERT_TRUE(row);
  EXPECT_EQ(row->item, item(1, "Belboom"));
  EXPECT_EQ(row->revision, 1);
  EXPECT_EQ(row->changed_by, carla.person);
  EXPECT_EQ(row->changed_at, support::moment);
  EXPECT_EQ(toolkit().item(carla, ToolkitItemId::of(9)), std::nullopt);
}

TEST_F(TheToolkit, ListsItemsByTitle) {
  toolkit().save(carla, item(1, "sjabloon"), 0, support::moment);
  toolkit().save(carla, item(2, "Belboom"), 0, support::moment);
  const auto rows = toolkit().items(carla);
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_EQ(rows[0].item.title_nl, "Belboom");
}

TEST_F(TheToolkit, NeverOverwritesANewerChange) {
  toolkit().save(carla, item(1, "een"), 0, support::moment);
  EXPECT_EQ(toolkit().save(carla, item(1, "een"), 0, support::moment), Kept::repeated);
  EXPECT_EQ(toolkit().save(carla, item(1, "ander"), 0, support::moment), Kept::conflict);
  EXPECT_EQ(toolkit().save(carla, item(1, "twee"), 1, support::moment), Kept::saved);
  EXPECT_EQ(toolkit().save(carla, item(1, "drie"), 1, support::moment), Kept::conflict);
  EXPECT_EQ(toolkit().save(carla, item(2, "nieuw"), 4, support::moment), Kept::conflict);
  EXPECT_EQ(toolkit().item(carla, ToolkitItemId::of(1))->item.title_nl, "twee");
}

TEST_F(TheToolkit, OffersItemsAtTheirStepUntilTheyAreWithdrawn) {
  toolkit().save(carla, item(1, "Belboom"), 0, support::moment);
  const ToolkitPlace place{"bcp-coaching", "bcp.plan"};
  toolkit().place(carla, ToolkitItemId::of(1), place, true);
  toolkit().place(carla, ToolkitItemId::of(1), place, true);
  EXPECT_THAT(titles_at("bcp.plan"), ElementsAre("Belboom"));
  EXPECT_THAT(titles_at("bia"), IsEmpty());
  EXPECT_THAT(toolkit().item(carla, ToolkitItemId::of(1))->places, ElementsAre(place));
  EXPECT_THAT(toolkit().items_at(marie, "bcp-coaching", {"bcp.plan", "bcp.plan"}), SizeIs(1));

  ToolkitItem withdrawn = item(1, "Belboom");
  withdrawn.status = "withdrawn";
  toolkit().save(carla, withdrawn, 1, support::moment);
  EXPECT_THAT(titles_at("bcp.plan"), IsEmpty());

  toolkit().save(carla, item(1, "Belboom"), 2, support::moment);
  EXPECT_THAT(titles_at("bcp.plan"), ElementsAre("Belboom"));
  toolkit().place(carla, ToolkitItemId::of(1), place, false);
  EXPECT_THAT(titles_at("bcp.plan"), IsEmpty());
}

TEST_F(TheToolkit, IsAskedBySomebody) {
  const Viewer nobody;
  EXPECT_THROW(toolkit().items(nobody), Bug);
  EXPECT_THROW(toolkit().items_at(nobody, "x", {"y"}), Bug);
  EXPECT_THROW(toolkit().save(nobody, item(1, "x"), 0, support::moment), Bug);
}

}  // namespace
}  // namespace draaiboek::db
