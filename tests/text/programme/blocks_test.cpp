#include "engine/text/programme/blocks.h"

#include <gmock/gmock.h>

#include "engine/text/programme/steps.h"
#include "tests/text/told.h"

namespace draaiboek::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string workshop =
    "workshop:\n"
    "  inputs: [anchor, after]\n"
    "  outputs: [held]\n"
    "  steps:\n"
    "    - {id: prepare, kind: task, level: wave, title: {nl: a, en: b}, after: [$after]}\n"
    "    - {id: held, kind: session, level: wave, title: {nl: a, en: b}, anchor: $anchor,\n"
    "       after: [prepare]}\n";

/// A programme's blocks, one use of them and a step after it.
struct Try {
  Problems problems{};
  std::vector<engine::Step> steps{};

  Try(const std::string& blocks_text, const std::string& uses, const std::string& after = "") {
    const Node blocks_node = *read_node(blocks_text, "b.yaml").root;
    Blocks blocks(&blocks_node, problems);
    const Node uses_node = *read_node(uses, "u.yaml").root;
    for (const Node& use : uses_node.items) {
      for (const Node& step : blocks.expand(use))
        steps.push_back(step_of(step, {}, problems));
    }
    if (!after.empty())
      steps.push_back(step_of(
          *read_node(
               "{id: s, kind: task, level: wave, title: {nl: a, en: b}, after: [" + after + "]}",
               "s.yaml")
               .root,
          {}, problems));
    blocks.note_unused();
    for (const engine::Step& step : steps)
      blocks.note_hidden(step);
  }
};

const std::string use = "[{block: workshop, id: w1, with: {anchor: a, after: start}}]";

TEST(Blocks, GiveEachUseItsOwnSteps) {
  const Try tried(workshop,
                  "[{block: workshop, id: w1, with: {anchor: a, after: start}},"
                  " {block: workshop, id: w2, with: {anchor: b, after: [w1.held, start]}}]");
  EXPECT_THAT(told(tried.problems), IsEmpty());
  ASSERT_EQ(tried.steps.size(), 4U);
  EXPECT_EQ(tried.steps[3].id, "w2.held");
  EXPECT_EQ(tried.steps[3].anchor, "b");
  EXPECT_EQ(tried.steps[3].after[0].step, "w2.prepare");
  EXPECT_EQ(tried.steps[2].after[0].step, "w1.held");
  EXPECT_EQ(tried.steps[2].after[1].step, "start");
}

TEST(Blocks, LeaveNamesThatAUsePassesInToTheOutside) {
  const Try tried(workshop, "[{block: workshop, id: w1, with: {anchor: a, after: prepare}}]");
  EXPECT_EQ(tried.steps[0].after[0].step, "prepare");
}

TEST(Blocks, NeedExactlyTheirInputs) {
  const Try tried(workshop,
                  "[{block: workshop, id: w1, with: {anchor: a, aftr: start}},"
                  " {block: workshop, id: w2, with: {anchor: a, befor: x}},"
                  " {block: workshop, id: w3}]");
  EXPECT_THAT(told(tried.problems),
              ElementsAre("u.yaml:1:46: unknown key (expected: anchor, after; found: \"aftr\"; did "
                          "you mean: after)",
                          "u.yaml:1:105: unknown key (expected: anchor, after; found: \"befor\")",
                          "u.yaml:1:93: missing key (expected: after)",
                          "u.yaml:1:117: missing key (expected: with: anchor, after)"));
}

TEST(Blocks, ShowOnlyTheirOutputs) {
  EXPECT_THAT(told(Try(workshop, use, "w1.held").problems), IsEmpty());
  EXPECT_THAT(told(Try(workshop, use, "w1.prepare").problems),
              ElementsAre("s.yaml:1:65: not an output of the block (expected: w1.held; found: "
                          "\"w1.prepare\")"));
}

TEST(Blocks, AreKnownByName) {
  EXPECT_THAT(told(Try(workshop, "[{block: worksop, id: w1}]").problems),
              ElementsAre("u.yaml:1:10: unknown block (expected: workshop; found: \"worksop\"; did "
                          "you mean: workshop)",
                          "b.yaml:1:1: block is never used (found: \"workshop\")"));
  EXPECT_THAT(told(Try(workshop,
                       "[{block: workshop, id: w1, with: {anchor: a, after: b}}, "
                       "{block: workshop, id: w1, with: {anchor: a, after: b}}]")
                       .problems),
              ElementsAre("u.yaml:1:58: duplicate id (expected: an id of its own; found: \"w1\")"));
}

TEST(Blocks, AreNotUsedInsideEachOther) {
  EXPECT_THAT(
      told(Try("outer:\n  steps:\n    - {block: inner, id: i}\n", "[{block: outer, id: o}]")
               .problems),
      ElementsAre("b.yaml:3:7: block in a block (expected: a step; found: a use of a block)"));
}

TEST(Blocks, NameOutputsThatTheyHave) {
  EXPECT_THAT(told(Try("one:\n  outputs: [dnoe]\n  steps:\n    - {id: done, kind: task, level: "
                       "wave, title: {nl: a, en: b}}\n",
                       "[{block: one, id: o}]")
                       .problems),
              ElementsAre("b.yaml:2:13: unknown output (expected: a step of this block: done; "
                          "found: \"dnoe\"; did you mean: done)"));
}

}  // namespace
}  // namespace draaiboek::text
