#include "web/show/view.h"

#include <gmock/gmock.h>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

TEST(View, GivesBackWhatWasSet) {
  View view;
  view.set("name", "Melle").set("seats", 25).set("late", true);
  EXPECT_EQ(view.text("name"), "Melle");
  EXPECT_EQ(view.text("seats"), "25");
  EXPECT_TRUE(std::get<bool>(view.find("late")->held()));
}

TEST(View, MakesAListWhenTheFirstItemIsAdded) {
  View view;
  view.add("rows", View("a")).add("rows", View("b"));
  EXPECT_EQ(std::get<View::List>(view.find("rows")->held()).size(), 2U);
}

TEST(View, TakesOverTheNamesOfAnother) {
  View other;
  other.set("title", "Golf");
  View view;
  view.set_all(std::move(other));
  EXPECT_EQ(view.text("title"), "Golf");
}

TEST(View, RefusesNamesOnAText) {
  View text("just words");
  EXPECT_THROW(text.set("name", "x"), engine::Bug);
  EXPECT_EQ(text.find("name"), nullptr);
}

}  // namespace
}  // namespace draaiboek::web
