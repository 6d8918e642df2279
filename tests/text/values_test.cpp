#include "engine/text/values.h"

#include <gmock/gmock.h>

#include "tests/text/told.h"

namespace draaiboek::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Node node(std::string_view text) {
  return *read_node(text, "a.yaml").root;
}

template <class Read>
std::vector<std::string> refused(std::string_view text, Read read) {
  Problems problems;
  read(node(text), problems);
  return told(problems);
}

template <class Read>
auto accepted(std::string_view text, Read read) {
  Problems problems;
  auto value = read(node(text), problems);
  EXPECT_THAT(told(problems), IsEmpty());
  return value;
}

TEST(Text, IsAnyScalarThatIsNotEmpty) {
  EXPECT_EQ(accepted("hello", text_of), "hello");
  EXPECT_EQ(accepted("12", text_of), "12");
  EXPECT_THAT(refused("[a]", text_of),
              ElementsAre("a.yaml:1:1: wrong value (expected: a text; found: a list)"));
  EXPECT_THAT(refused("' '", text_of),
              ElementsAre("a.yaml:1:1: wrong value (expected: a text; found: \" \")"));
}

TEST(IdText, IsKebabCase) {
  for (const char* right : {"bia", "workshop-2", "a1-b2"})
    EXPECT_EQ(accepted(right, id_of), right);
  for (const char* wrong : {"Bia", "1st", "a--b", "a-", "-a", "a_b", "a b", "a.b"})
    EXPECT_EQ(refused(wrong, id_of).size(), 1U) << wrong;
  EXPECT_THAT(refused("Bia 1", id_of),
              ElementsAre("a.yaml:1:1: not an id (expected: lower-case letters, digits and single "
                          "hyphens, beginning with a letter, at most 60; found: \"Bia 1\")"));
  EXPECT_EQ(accepted(std::string(60, 'a'), id_of).size(), 60U);
  EXPECT_EQ(refused(std::string(61, 'a'), id_of).size(), 1U);
}

TEST(NameText, MayHaveOneDot) {
  EXPECT_EQ(accepted("workshop-2.held", name_of), "workshop-2.held");
  EXPECT_THAT(refused("a.b.c", name_of),
              ElementsAre("a.yaml:1:1: not a name (expected: an id, or the ids of a block and its "
                          "step with a dot between; found: \"a.b.c\")"));
}

TEST(NamesText, IsOneOrAList) {
  EXPECT_THAT(accepted("contact", names_of), ElementsAre("contact"));
  EXPECT_THAT(accepted("[contact, member]", names_of), ElementsAre("contact", "member"));
  EXPECT_THAT(refused("[]", names_of),
              ElementsAre("a.yaml:1:1: wrong value (expected: a list of at least one; found: an "
                          "empty list)"));
}

TEST(Flag, IsOnlyTrueOrFalse) {
  EXPECT_TRUE(accepted("true", flag_of));
  EXPECT_FALSE(accepted("false", flag_of));
  for (const char* wrong : {"yes", "True", "\"true\"", "1", "on"})
    EXPECT_EQ(refused(wrong, flag_of).size(), 1U) << wrong;
  EXPECT_THAT(refused("yes", flag_of), ElementsAre("a.yaml:1:1: wrong value (expected: true or "
                                                   "false; found: \"yes\")"));
}

TEST(WholeNumber, HasNoLeadingZeroNoQuotesAndNoSign) {
  const auto seats = [](const Node& value, Problems& problems) {
    return whole_of(value, {1, 100}, problems);
  };
  EXPECT_EQ(accepted("25", seats), 25);
  for (const char* wrong : {"012", "\"25\"", "+25", "0", "101", "2.5", "0x10", "1e1"}) {
    EXPECT_EQ(refused(wrong, seats).size(), 1U) << wrong;
  }
  EXPECT_THAT(refused("012", seats),
              ElementsAre("a.yaml:1:1: wrong value (expected: a whole number from 1 to 100; found: "
                          "\"012\")"));
}

TEST(WordsText, NeedsBothLanguages) {
  EXPECT_EQ(accepted("{nl: Stap, en: Step}", words_of), (engine::Words{"Stap", "Step"}));
  EXPECT_THAT(refused("{nl: Stap}", words_of),
              ElementsAre("a.yaml:1:1: missing key (expected: en)"));
  EXPECT_THAT(refused("Stap", words_of),
              ElementsAre("a.yaml:1:1: wrong value (expected: a text in two languages: {nl: …, en: "
                          "…}; found: \"Stap\")"));
}

TEST(IntervalText, IsANumberWithAUnit) {
  EXPECT_EQ(accepted("15 workdays", interval_of), (engine::Interval{15, engine::Unit::workdays}));
  EXPECT_THAT(refused("15", interval_of),
              ElementsAre("a.yaml:1:1: wrong value (expected: a number of days, weeks or workdays, "
                          "as \"15 workdays\"; found: \"15\")"));
}

TEST(Choice, GuessesTheNearestName) {
  const auto level = [](const Node& value, Problems& problems) {
    return choice_of(value, "level", {"wave", "group"}, problems);
  };
  EXPECT_EQ(accepted("group", level), 1U);
  EXPECT_THAT(refused("goup", level),
              ElementsAre("a.yaml:1:1: unknown level (expected: wave, group; found: \"goup\"; did "
                          "you mean: group)"));
}

TEST(LostValue, IsNotToldAgain) {
  Problems problems;
  const Node lost{Node::Shape::lost};
  text_of(lost, problems);
  words_of(lost, problems);
  flag_of(lost, problems);
  names_of(lost, problems);
  choice_of(lost, "level", {"wave"}, problems);
  EXPECT_THAT(told(problems), IsEmpty());
}

}  // namespace
}  // namespace draaiboek::text
