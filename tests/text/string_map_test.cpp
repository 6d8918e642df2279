#include "engine/text/string_map.h"

#include <gmock/gmock.h>

namespace draaiboek::text {
namespace {

TEST(StringMap, ReadsTheListOfAssets) {
  const auto map = string_map_from_json(R"({"app.css":"app-1a.css","app.js":"app-2b.js"})");
  EXPECT_EQ(map.at("app.css"), "app-1a.css");
  EXPECT_EQ(map.size(), 2U);
}

TEST(StringMap, RefusesWhatIsNoMapOfTexts) {
  EXPECT_THROW(string_map_from_json(R"({"app.css":7})"), std::runtime_error);
  EXPECT_THROW(string_map_from_json("not json"), std::runtime_error);
}

TEST(TypedFields, SurviveTheTripToJsonAndBack) {
  const TypedFields fields = {{"naam", {"Zoë \"<b>\""}}, {"dienst", {"a", "b"}}, {"leeg", {}}};
  EXPECT_EQ(typed_fields_from_json(to_json(fields)), fields);
}

TEST(TypedFields, AreRefusedWhenTheyAreNotText) {
  EXPECT_THROW(to_json(TypedFields{{"naam", {"\xff"}}}), std::runtime_error);
}

}  // namespace
}  // namespace draaiboek::text
