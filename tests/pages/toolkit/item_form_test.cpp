#include "web/pages/toolkit/item_form.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;

struct ItemForm : testing::Test {
  db::ToolkitItem read(const Fields& form, std::size_t errors) {
    const Request request;
    const Asked asked{.request = request, .number = "1"};
    Reader reader(form);
    auto item = read_item(Say(world.desk(), asked), db::ToolkitItemId::of(1), form, reader);
    EXPECT_EQ(reader.errors().size(), errors);
    return item;
  }
  World world;
  const Fields good = {{"title-nl", " Belboom "}, {"kind", "exercise"}, {"source", "CRT"},
                       {"licence", "eigen werk"}, {"part", "s07"},      {"status", "adapted"}};
};

TEST_F(ItemForm, ReadsAnItem) {
  const auto item = read(good, 0);
  EXPECT_EQ(item.title_nl, "Belboom");
  EXPECT_EQ(item.part, "s07");
  EXPECT_EQ(item.status, "adapted");
}

TEST_F(ItemForm, WantsASafeLinkAndKnownChoices) {
  Fields form = good;
  form.add("link", "http://onveilig.example");
  read(form, 1);
  Fields other = {{"part", "s99"}, {"kind", "lied"}};
  read(other, 6);
}

TEST_F(ItemForm, HasWordsForEveryPart) {
  const Request request;
  const Asked asked{.request = request, .number = "1"};
  for (const std::string& part : item_parts())
    EXPECT_NE(part_words(Say(world.desk(), asked), part), "") << part;
}

}  // namespace
}  // namespace draaiboek::web
