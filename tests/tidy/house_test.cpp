// The house rules, held against the repository itself.

#include <gtest/gtest.h>

#include "tests/tidy/allowed.h"
#include "tests/tidy/documents.h"
#include "tests/tidy/layers.h"
#include "tests/tidy/mirror.h"
#include "tests/tidy/sizes.h"
#include "tests/tidy/source_text.h"
#include "tests/tidy/templates.h"
#include "tests/tidy/texts.h"
#include "tests/tidy/words.h"

namespace draaiboek::tidy {
namespace {

using Rule = Findings (*)(const Sources&);

constexpr Rule rules[] = {
    check_layers,
    check_library_homes,
    check_engine_is_pure,
    check_database_calls,
    check_catch_all,
    check_tests_do_not_sleep,
    check_type_names,
    check_nothing_is_left_undone,
    check_file_length,
    check_median_length,
    check_line_width,
    check_function_length,
    check_folder_size,
    check_every_source_has_its_test,
    check_every_source_includes_its_header_first,
    check_templates_escape,
    check_every_test_has_its_source,
    check_glossary,
    check_templates_have_no_inline_code,
    check_recipes,
    check_texts_have_the_same_keys,
    check_texts_have_no_markup,
    check_recipes_have_five_stops,
};

const Sources& house() {
  static const Sources sources = read_tree(SOURCE_DIR);
  return sources;
}

void expect_kept(std::initializer_list<Rule> kept) {
  for (const Rule rule : kept) {
    const std::string broken = what(without_exceptions(rule(house()), exceptions()));
    EXPECT_TRUE(broken.empty()) << broken;
  }
}

TEST(House, IsWhereTheTestLooksForIt) {
  EXPECT_GT(house().size(), 10U) << "nothing found below " << SOURCE_DIR;
}

TEST(House, LayersPointDown) {
  expect_kept({check_layers});
}

TEST(House, EachLibraryHasOneHome) {
  expect_kept({check_library_homes});
}

TEST(House, TheEngineIsPure) {
  expect_kept({check_engine_is_pure});
}

TEST(House, TheDatabaseIsAskedInTheSafeWay) {
  expect_kept({check_database_calls});
}

TEST(House, OnlyTheEdgeCatchesAll) {
  expect_kept({check_catch_all});
}

TEST(House, TestsDoNotSleep) {
  expect_kept({check_tests_do_not_sleep});
}

TEST(House, TypesAreNouns) {
  expect_kept({check_type_names});
}

TEST(House, NothingIsLeftUndone) {
  expect_kept({check_nothing_is_left_undone});
}

TEST(House, FilesFunctionsAndFoldersAreSmall) {
  expect_kept({check_file_length, check_median_length, check_line_width, check_function_length,
               check_folder_size});
}

TEST(House, EverySourceHasItsTest) {
  expect_kept({check_every_source_has_its_test, check_every_test_has_its_source});
}

TEST(House, EverySourceIncludesItsHeaderFirst) {
  expect_kept({check_every_source_includes_its_header_first});
}

TEST(House, TemplatesHoldMarkupOnly) {
  expect_kept({check_templates_escape, check_templates_have_no_inline_code});
}

TEST(House, TextsStandInBothLanguagesWithoutMarkup) {
  expect_kept({check_texts_have_the_same_keys, check_texts_have_no_markup});
}

TEST(House, DocumentsAreTrueOfTheCode) {
  expect_kept({check_glossary, check_recipes, check_recipes_have_five_stops});
}

TEST(House, ExceptionsAreNeededAndExplained) {
  Findings all;
  for (const Rule rule : rules) {
    const Findings found = rule(house());
    all.insert(all.end(), found.begin(), found.end());
  }
  EXPECT_EQ(stale(exceptions(), all), std::vector<std::string>());
}

}  // namespace
}  // namespace draaiboek::tidy
