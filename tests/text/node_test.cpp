#include "engine/text/node.h"

#include <gmock/gmock.h>

#include "tests/text/told.h"

namespace draaiboek::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> told_about(std::string_view text) {
  return told(read_node(text, "a.yaml").problems);
}

std::string repeated(std::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i)
    all += text;
  return all;
}

TEST(Node, KnowsThePlaceOfEveryKeyAndValue) {
  const ReadNode read = read_node("één: {b: x}\nlist:\n  - 12\n  - \"12\"\n", "a.yaml");
  ASSERT_THAT(read.problems, IsEmpty());
  const Node& root = *read.root;
  EXPECT_EQ(root.shape, Node::Shape::map);
  EXPECT_EQ(root.keys[1].place, (Place{"a.yaml", 2, 1}));
  const Node& inner = *root.find("één")->find("b");
  EXPECT_EQ(inner.place, (Place{"a.yaml", 1, 10}));
  const Node& list = *root.find("list");
  EXPECT_FALSE(list.items[0].quoted);
  EXPECT_TRUE(list.items[1].quoted);
  EXPECT_EQ(list.items[1].place, (Place{"a.yaml", 4, 5}));
  EXPECT_EQ(root.find("other"), nullptr);
}

TEST(Node, ReadsEmptyValuesAndTextsOfSeveralLines) {
  const ReadNode read = read_node("a:\nb: |\n  one\n  two\n", "a.yaml");
  EXPECT_EQ(read.root->find("a")->shape, Node::Shape::empty);
  EXPECT_EQ(read.root->find("b")->text, "one\ntwo\n");
  EXPECT_TRUE(read.root->find("b")->quoted);
}

TEST(Node, AcceptsAByteOrderMarkAndWindowsLineEnds) {
  const ReadNode read = read_node(
      "\xEF\xBB\xBF"
      "a: 1\r\nb: 2\r\n",
      "a.yaml");
  EXPECT_THAT(read.problems, IsEmpty());
  EXPECT_EQ(read.root->find("a")->text, "1");
  EXPECT_EQ(read.root->keys[1].place, (Place{"a.yaml", 2, 1}));
}

TEST(BrokenFile, IsToldWhereTheParserGaveUp) {
  EXPECT_THAT(told_about("a: [1, 2\nb: 3\n"),
              ElementsAre("a.yaml:2:2: broken YAML: end of sequence flow not found"));
  EXPECT_THAT(told_about("a: b: c\n"), ElementsAre("a.yaml:1:5: broken YAML: illegal map value"));
}

TEST(BrokenFile, MayBeEmpty) {
  EXPECT_THAT(told_about(""),
              ElementsAre("a.yaml:1:1: empty file (expected: a document; found: nothing)"));
  EXPECT_THAT(told_about("# only a comment\n"),
              ElementsAre("a.yaml:1:1: empty file (expected: a document; found: nothing)"));
}

TEST(BrokenFile, MayBeTooLarge) {
  EXPECT_THAT(told_about("a: " + std::string(1024 * 1024, 'x')),
              ElementsAre("a.yaml:1:1: file too large (expected: at most 1,048,576 bytes (1 MiB); "
                          "found: 1048579 bytes)"));
}

TEST(BrokenFile, MayBeNestedTooDeeply) {
  EXPECT_THAT(told_about(repeated("[", 32) + repeated("]", 32)), IsEmpty());
  EXPECT_THAT(told_about(repeated("[", 33) + repeated("]", 33)),
              ElementsAre("a.yaml:1:33: nested too deeply (expected: at most 32 levels; found: a "
                          "33rd one)"));
  EXPECT_THAT(told_about(repeated("- ", 500) + "x"),
              ElementsAre("a.yaml:1:65: nested too deeply (expected: at most 32 levels; found: a "
                          "33rd one)"));
  EXPECT_THAT(told_about(repeated("{a: ", 20000)),
              ElementsAre("a.yaml:1:125: nested too deeply (expected: at most 32 levels; found: a "
                          "33rd one)"));
}

TEST(BrokenFile, MayUseAnchorsAndAliases) {
  EXPECT_THAT(told_about("a: &name x\nb: *name\n"),
              ElementsAre("a.yaml:1:4: anchor (expected: the value alone; found: a name with &)",
                          "a.yaml:2:4: alias (expected: the value itself; found: a reference with "
                          "*)"));
  EXPECT_THAT(told_about("b: *name\n"),
              ElementsAre("a.yaml:1:4: broken YAML: the referenced anchor is not defined"));
}

TEST(BrokenFile, MayUseTags) {
  EXPECT_THAT(told_about("a: !!str 12\nb: !secret {c: d}\n"),
              ElementsAre("a.yaml:1:4: tag (expected: the value alone; found: "
                          "\"tag:yaml.org,2002:str\")",
                          "a.yaml:2:4: tag (expected: the value alone; found: \"!secret\")"));
}

TEST(BrokenFile, MaySayAKeyTwice) {
  const ReadNode read = read_node("a: 1\nb: {c: 1, c: 2}\na: 3\n", "a.yaml");
  EXPECT_THAT(told(read.problems),
              ElementsAre("a.yaml:2:11: duplicate key (expected: each key once (it already stands "
                          "on line 2); found: \"c\")",
                          "a.yaml:3:1: duplicate key (expected: each key once (it already stands "
                          "on line 1); found: \"a\")"));
  EXPECT_EQ(read.root->find("a")->text, "1");
}

TEST(BrokenFile, MayHaveAListAsKey) {
  EXPECT_THAT(told_about("? [a, b]\n: c\n"),
              ElementsAre("a.yaml:1:3: no key (expected: a name before the colon; found: a list)"));
}

TEST(BrokenFile, MayNotCloseAQuote) {
  EXPECT_THAT(told_about("a: 1\nb: \"text\nc: 2\n"),
              ElementsAre("a.yaml:2:4: unclosed quote (expected: a closing \"; found: the end of "
                          "the file)"));
  EXPECT_THAT(told_about("b: 'it''s\n"),
              ElementsAre("a.yaml:1:4: unclosed quote (expected: a closing '; found: the end of "
                          "the file)"));
  EXPECT_THAT(told_about("b: [\"x\\\"]\n"),
              ElementsAre("a.yaml:1:5: unclosed quote (expected: a closing \"; found: the end of "
                          "the file)"));
  EXPECT_THAT(told_about("a: 'it''s'\nb: \"a \\\" b\"\nc: it's\n"), IsEmpty());
}

TEST(BrokenFile, MayHoldTwoDocuments) {
  EXPECT_THAT(told_about("a: 1\n---\nb: 2\n"),
              ElementsAre("a.yaml:2:1: more than one document (expected: one document; found: a "
                          "second one)"));
  EXPECT_THAT(told_about("---\na: 1\n...\n"), IsEmpty());
}

TEST(BrokenFile, MayUseTabs) {
  EXPECT_THAT(told_about("a:\n\tb: 1\nc:\n  \td: 2\n\t\n"),
              ElementsAre("a.yaml:2:1: tab as indentation (expected: spaces; found: a tab)",
                          "a.yaml:4:3: tab as indentation (expected: spaces; found: a tab)"));
}

TEST(BrokenFile, MayHideControlCharacters) {
  EXPECT_THAT(told_about("a: \"x\\0y\"\n"),
              ElementsAre("a.yaml:1:4: control character (expected: readable text; found: an "
                          "escape like \\0)"));
}

TEST(LongLine, IsReadInReasonableTime) {
  // Quadratic reading of places would take very long.
  const std::string text = "[" + repeated("{é: 1}, ", 20000) + "x]";
  const ReadNode read = read_node(text, "a.yaml");
  ASSERT_TRUE(read.root);
  EXPECT_EQ(read.root->items.size(), 20001U);
  EXPECT_EQ(read.root->items.back().place.column, 160002);
}

TEST(FoundValue, IsShownShort) {
  const Node node{Node::Shape::scalar, {}, repeated("é", 40) + "\nend"};
  EXPECT_EQ(describe(node), "\"" + repeated("é", 30) + "…\"");
  EXPECT_EQ(describe({Node::Shape::scalar, {}, "a\nb"}), "\"a b\"");
  EXPECT_EQ(describe({Node::Shape::empty}), "nothing");
}

}  // namespace
}  // namespace draaiboek::text
