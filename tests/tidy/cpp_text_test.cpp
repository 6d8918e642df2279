#include "tests/tidy/cpp_text.h"

#include <gmock/gmock.h>

namespace draaiboek::tidy {
namespace {

TEST(CppText, BlanksCommentsAndKeepsTheLines) {
  EXPECT_EQ(without_comments("a // b\nc /* d\ne */ f \"// g\""), "a     \nc     \n     f \"// g\"");
}

TEST(CppText, BlanksWhatStandsInQuotes) {
  EXPECT_EQ(code_only("x = \"a\\\"b\"; y"), "x =       ; y");
  EXPECT_EQ(code_only("x = R\"q(a)\" )q\"; y"), "x =            ; y");
  EXPECT_EQ(code_only("1'000 + 'c'"), "1'000 +    ");
}

TEST(CppText, ListsIncludesWithTheirLines) {
  const auto includes = includes_of("#include <vector>\n\n#include \"engine/base/id.h\"\n");
  ASSERT_EQ(includes.size(), 2U);
  EXPECT_EQ(includes[0].name, "vector");
  EXPECT_FALSE(includes[0].quoted);
  EXPECT_EQ(includes[1].name, "engine/base/id.h");
  EXPECT_TRUE(includes[1].quoted);
  EXPECT_EQ(includes[1].line, 3U);
}

TEST(CppText, IgnoresAnIncludeInAComment) {
  EXPECT_THAT(includes_of("// #include <vector>\n"), testing::IsEmpty());
}

TEST(CppText, MeasuresAFunctionInANamespaceAndInAClass) {
  const auto functions = functions_of(
      "namespace a {\nclass B {\n  int c() const {\n    return 1;\n  }\n};\n"
      "void d(int e) {\n  if (e) {\n  }\n}\n}\n");
  ASSERT_EQ(functions.size(), 2U);
  EXPECT_EQ(functions[0].heading, "int c() const");
  EXPECT_EQ(functions[0].lines, 3U);
  EXPECT_EQ(functions[1].heading, "void d(int e)");
  EXPECT_EQ(functions[1].line, 7U);
  EXPECT_EQ(functions[1].lines, 4U);
}

TEST(CppText, DoesNotTakeATableOfValuesForAFunction) {
  EXPECT_THAT(functions_of("const Row rows[] = {\n  {1, f(2)},\n};\n"), testing::IsEmpty());
}

TEST(CppText, MeasuresAConstructorWithAnInitialiserList) {
  const auto functions = functions_of("A::A(int b) : b_(b) {\n}\n");
  ASSERT_EQ(functions.size(), 1U);
  EXPECT_EQ(functions[0].lines, 2U);
}

}  // namespace
}  // namespace draaiboek::tidy
