#include "tests/tidy/documents.h"

#include <gmock/gmock.h>

namespace draaiboek::tidy {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

TEST(Glossary, NamesTypesThatExist) {
  const SourceText header = {
      "engine/run/state.h",
      "struct CaseState {};\nenum class Level { wave };\nusing Facts = int;\n"};
  EXPECT_THAT(check_glossary({{"docs/GLOSSARY.md",
                               "| case | dossier | `CaseState` |\n"
                               "| level | niveau | `Level`, `Facts` |\n"
                               "| a word without a type | woord | |\n"},
                              header}),
              IsEmpty());
  EXPECT_EQ(what(check_glossary({{"docs/GLOSSARY.md", "\n| wave | golf | `Tide` |\n"}, header})),
            "docs/GLOSSARY.md:2: names the type Tide, which no header has\n");
}

TEST(Recipes, NamePathsThatExist) {
  const SourceText source = {"engine/kinds/registry.cpp", ""};
  EXPECT_THAT(check_recipes({{"docs/recipes/step-kind.md",
                              "1. `engine/kinds/<kind>.cpp`, a row in `engine/kinds/registry.cpp`; "
                              "then `./dev fast`, see `check` and `https://host/a`"},
                             source}),
              IsEmpty());
  EXPECT_EQ(
      what(check_recipes({{"docs/recipes/page.md", "\n1. a row in `web/routes.cpp`\n"}, source})),
      "docs/recipes/page.md:2: names web/routes.cpp, which isn't there\n");
}

TEST(Recipes, HaveAtMostFiveStops) {
  EXPECT_THAT(
      check_recipes_have_five_stops({{"docs/recipes/page.md", "1. a\n2. b\n3. c\n4. d\n5. e\n"}}),
      IsEmpty());
  EXPECT_THAT(check_recipes_have_five_stops(
                  {{"docs/recipes/page.md", "1. a\n2. b\n3. c\n4. d\n5. e\n6. f\n"}}),
              SizeIs(1));
}

}  // namespace
}  // namespace draaiboek::tidy
