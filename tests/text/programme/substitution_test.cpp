#include "engine/text/programme/substitution.h"

#include <gmock/gmock.h>

#include "tests/text/told.h"

namespace draaiboek::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Node node(const std::string& text, const std::string& file) {
  return *read_node(text, file).root;
}

Inputs inputs() {
  return {{"anchor", node("workshop-2", "use")},
          {"number", node("2", "use")},
          {"title", node("{nl: a, en: b}", "use")},
          {"after", node("[x, y]", "use")},
          {"after-all", node("z", "use")}};
}

Node replaced(const std::string& text, Problems& problems) {
  Allowance allowance;
  return substitute(node(text, "block"), inputs(), allowance, problems);
}

Node good(const std::string& text) {
  Problems problems;
  Node result = replaced(text, problems);
  EXPECT_THAT(told(problems), IsEmpty());
  return result;
}

TEST(Substitution, PutsTheGivenNodeWhereAValueIsExactlyTheName) {
  EXPECT_EQ(good("$anchor").text, "workshop-2");
  EXPECT_EQ(good("$anchor").place.file, "use");
  EXPECT_EQ(good("{title: $title}").find("title")->find("en")->text, "b");
  EXPECT_EQ(good("$after-all").text, "z");
}

TEST(Substitution, PutsTheGivenWordInsideAText) {
  EXPECT_EQ(good("$anchor - 15 workdays").text, "workshop-2 - 15 workdays");
  EXPECT_EQ(good("Workshop $number, $anchor-report").text, "Workshop 2, workshop-2-report");
  EXPECT_EQ(good("costs $5 or $ 5").text, "costs $5 or $ 5");
}

TEST(Substitution, SplicesAListIntoAList) {
  std::vector<std::string> texts;
  for (const Node& item : good("[a, $after, $anchor]").items)
    texts.push_back(item.text);
  EXPECT_THAT(texts, ElementsAre("a", "x", "y", "workshop-2"));
  EXPECT_EQ(good("{after: $after}").find("after")->items.size(), 2U);
}

TEST(Substitution, RefusesUnknownNamesAndListsInsideATextText) {
  Problems problems;
  EXPECT_EQ(replaced("$anchr - 3 days", problems).shape, Node::Shape::lost);
  EXPECT_EQ(replaced("by $after", problems).shape, Node::Shape::lost);
  EXPECT_THAT(told(problems),
              ElementsAre("block:1:1: unknown input (expected: after, after-all, anchor, number, "
                          "title; found: \"$anchr\"; did you mean: anchor)",
                          "use:1:1: wrong value (expected: a text, because $after stands inside "
                          "another one; found: a list)"));
}

TEST(Substitution, StopsWhenASmallFileBecomesHuge) {
  Inputs large{{"a", Node{Node::Shape::scalar, {"use", 1, 1}, std::string(500000, 'x')}}};
  Node list{Node::Shape::list, {"block", 1, 1}};
  for (int i = 0; i < 1000; ++i)
    list.items.push_back({Node::Shape::scalar, {"block", 2, 1}, "$a$a$a"});
  Allowance allowance;
  Problems problems;
  substitute(list, large, allowance, problems);
  EXPECT_THAT(told(problems), ElementsAre("block:2:1: programme too large (expected: at most 64 "
                                          "MiB with all blocks)"));
}

}  // namespace
}  // namespace draaiboek::text
