#include "engine/text/read_workflow.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>
#include <utility>

#include "engine/workflow/check.h"
#include "tests/text/told.h"

namespace draaiboek::text {
namespace {

using engine::Step;
using engine::Workflow;
using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<engine::Role> roles{"coordinator", "contact", "member", "analyst", "validator"};

std::string example() {
  std::ifstream file(std::string(SOURCE_DIR) + "/tests/data/programme.yaml");
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

Workflow read_example() {
  const ReadWorkflow read = read_workflow(example(), "p.yaml");
  EXPECT_THAT(told(read.problems), IsEmpty());
  return *read.workflow;
}

/// The example with one piece of text replaced.
std::vector<std::string> told_with(const std::string& old_text, const std::string& new_text) {
  std::string text = example();
  const std::size_t at = text.find(old_text);
  EXPECT_NE(at, std::string::npos) << old_text;
  const ReadWorkflow read = read_workflow(text.replace(at, old_text.size(), new_text), "p.yaml");
  EXPECT_EQ(read.workflow.has_value(), read.problems.empty());
  return told(read.problems);
}

std::string top_without_steps() {
  return "programme: demo\ntitle: {nl: a, en: b}\nseats: 1\ncalendar: vo\n"
         "levels: [wave, participant]\n";
}

TEST(ReadWorkflow, ReadsTheTop) {
  const Workflow workflow = read_example();
  EXPECT_EQ(workflow.id, "demo");
  EXPECT_EQ(workflow.title, (engine::Words{"Démo", "Demo"}));
  EXPECT_EQ(workflow.about.en, "A trial");
  EXPECT_EQ(workflow.seats, 3);
  EXPECT_EQ(workflow.calendar, "be-legal");
  EXPECT_EQ(workflow.levels.size(), 3U);
  EXPECT_EQ(workflow.enrolment.accept.en, "Yes");
  EXPECT_EQ(workflow.file, "p.yaml");
  EXPECT_EQ(workflow.hash, "");
  ASSERT_EQ(workflow.anchors.size(), 2U);
  EXPECT_EQ(workflow.anchors[1].level, engine::Level::group);
  EXPECT_EQ(workflow.anchors[1].gap, (engine::Interval{2, engine::Unit::weeks}));
  EXPECT_EQ(workflow.anchors[1].place, (engine::Place{"p.yaml", 12, 5}));
}

TEST(ReadWorkflow, PutsTheStepsOfABlockWhereItIsUsed) {
  const Workflow workflow = read_example();
  std::vector<std::string> ids;
  for (const Step& step : workflow.steps)
    ids.push_back(step.id);
  EXPECT_THAT(
      ids, ElementsAre("prepare", "agree", "open", "intake", "extra", "first.paper", "first.read",
                       "second.paper", "second.read", "meet", "ready", "report"));
  EXPECT_EQ(workflow.find_step("second.read")->of, "second.paper");
  EXPECT_EQ(workflow.find_step("second.read")->round, 2);
  EXPECT_EQ(workflow.find_step("first.paper")->after.size(), 3U);
  EXPECT_EQ(workflow.find_step("second.paper")->slots[0].title.nl, "Versie 2");
  EXPECT_EQ(workflow.find_step("second.paper")->slots[0].template_step, "prepare");
}

TEST(ReadWorkflow, GivesAProgrammeThatTheCheckIsSilentAbout) {
  EXPECT_THAT(told(engine::check(read_example(), roles)), IsEmpty());
}

TEST(BrokenProgramme, NamesEveryMissingKeyOfTheTop) {
  EXPECT_THAT(told(read_workflow("programme: demo\n", "p.yaml").problems),
              ElementsAre("p.yaml:1:1: missing key (expected: calendar)",
                          "p.yaml:1:1: missing key (expected: levels)",
                          "p.yaml:1:1: missing key (expected: seats)",
                          "p.yaml:1:1: missing key (expected: steps)",
                          "p.yaml:1:1: missing key (expected: title)"));
}

TEST(BrokenProgramme, TellsEverythingAtOnce) {
  EXPECT_THAT(
      told(read_workflow("programme: Demo\ntitel: {nl: a, en: b}\nseats: 0\ncalendar: voo\n"
                         "levels: [wave, partcipant]\nanchors: [{id: a, title: {nl: a}, gap: 5}]\n"
                         "steps: [{id: s, kind: task, levl: wave, title: s}]\n",
                         "p.yaml")
               .problems),
      ElementsAre(
          "p.yaml:1:12: not an id (expected: lower-case letters, digits and single hyphens, "
          "beginning with a letter, at most 60; found: \"Demo\")",
          "p.yaml:2:1: unknown key (expected: programme, title, about, seats, calendar, levels, "
          "enrolment, anchors, scales, blocks, steps; found: \"titel\"; did you mean: title)",
          "p.yaml:3:8: wrong value (expected: a whole number from 1 to 1000; found: \"0\")",
          "p.yaml:4:11: unknown calendar (expected: vo, be-legal; found: \"voo\"; did you mean: "
          "vo)",
          "p.yaml:5:16: unknown level (expected: wave, group, participant, application; found: "
          "\"partcipant\"; did you mean: participant)",
          "p.yaml:6:26: missing key (expected: en)",
          "p.yaml:6:40: wrong value (expected: a number of days, weeks or workdays, as \"15 "
          "workdays\"; found: \"5\")",
          "p.yaml:7:29: unknown key (expected: id, kind, level, title, about, by, approved-by, "
          "after, due, optional, shared, anchor, sections, scored, files, of, round, reusable; "
          "found: \"levl\"; did you mean: level)",
          "p.yaml:7:48: wrong value (expected: a text in two languages: {nl: …, en: …}; found: "
          "\"s\")"));
}

TEST(BrokenProgramme, MustBeAMap) {
  EXPECT_THAT(told(read_workflow("[a]\n", "p.yaml").problems),
              ElementsAre("p.yaml:1:1: wrong value (expected: a map with programme, title, about, "
                          "seats, calendar, levels, enrolment, anchors, scales, blocks, steps; "
                          "found: a list)"));
}

TEST(BrokenProgramme, IsToldWithItsDuplicateKeysAndWrongValuesTogether) {
  EXPECT_THAT(told_with("seats: 3\n", "seats: 03\nseats: 4\n"),
              ElementsAre("p.yaml:6:8: wrong value (expected: a whole number from 1 to 1000; "
                          "found: \"03\")",
                          "p.yaml:7:1: duplicate key (expected: each key once (it already stands "
                          "on line 6); found: \"seats\")"));
}

TEST(BrokenProgramme, MayBeOversizedUnclosedOrTwo) {
  EXPECT_THAT(told_with("seats: 3\n", "# " + std::string(1024 * 1024, 'x') + "\n"),
              ElementsAre(testing::StartsWith("p.yaml:1:1: file too large (expected: at most "
                                              "1,048,576 bytes (1 MiB); found: ")));
  EXPECT_THAT(told_with("accept: [pdf]}]", "accept: [\"pdf]}]"),
              ElementsAre("p.yaml:105:69: unclosed quote (expected: a closing \"; found: the end "
                          "of the file)"));
  EXPECT_THAT(told_with("seats: 3\n", "seats: 3\n---\n"),
              ElementsAre("p.yaml:7:1: more than one document (expected: one document; found: a "
                          "second one)"));
}

TEST(BrokenProgramme, CanNotGiveAStepTheNameOfABlocksStep) {
  EXPECT_THAT(told_with("{id: agree,", "{id: first.agree,"),
              ElementsAre("p.yaml:52:10: not an id (expected: lower-case letters, digits and "
                          "single hyphens, beginning with a letter, at most 60; found: "
                          "\"first.agree\")"));
}

TEST(BrokenProgramme, HasAtMostAThousandStepsWithAllBlocks) {
  std::string text = top_without_steps() + "blocks:\n  many:\n    steps:\n";
  for (int step = 0; step < 200; ++step)
    text += "      - {id: s" + std::to_string(step) +
            ", kind: task, level: wave, title: {nl: a, en: b}, by: coordinator}\n";
  text += "steps:\n";
  for (int use = 0; use < 400; ++use)
    text += "  - {block: many, id: u" + std::to_string(use) + "}\n";
  EXPECT_THAT(told(read_workflow(text, "p.yaml").problems),
              ElementsAre("p.yaml:215:5: too many steps (expected: at most 1000 with all blocks)"));
}

/// Small enough to be read once for each of its letters.
constexpr std::string_view small_programme = R"(programme: demo
title: {nl: "Eén", en: 'It''s'}
seats: 3
calendar: vo
levels: [wave, participant]
anchors: [{id: w, title: {nl: W, en: W}, gap: 2 days}]
blocks:
  b:
    inputs: [n]
    steps:
      - {id: s, kind: task, level: wave, title: {nl: "$n", en: $n}, by: coordinator, due: w - 1 day}
steps:
  - {block: b, id: u, with: {n: 1}}
  - id: f
    kind: form
    level: participant
    title: {nl: F, en: F}
    by: [contact]
    sections:
      - {id: c, title: {nl: C, en: C}, questions: [{id: q, type: yes-no, label: {nl: Q, en: Q}}]}
  - {id: e, kind: task, level: wave, title: {nl: E, en: E}, by: coordinator, after: [{all: f}]}
)";

void expect_workflow_or_problems(std::string_view text) {
  const ReadWorkflow read = read_workflow(text, "p.yaml");
  EXPECT_NE(read.workflow.has_value(), !read.problems.empty()) << text;
  if (read.workflow)
    engine::check(*read.workflow, roles);
}

TEST(AnyBeginningOfAProgramme, GivesAWorkflowOrProblems) {
  ASSERT_TRUE(read_workflow(small_programme, "p.yaml").workflow);
  for (std::size_t length = 0; length <= small_programme.size(); ++length)
    expect_workflow_or_problems(small_programme.substr(0, length));
}

TEST(AnyProgrammeWithOneLineLess, GivesAWorkflowOrProblems) {
  const std::string text = example();
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = text.find('\n', start) + 1;
    expect_workflow_or_problems(text.substr(0, start) + text.substr(end));
    start = end;
  }
}

TEST(AnyProgrammeWithOneWrongSign, GivesAWorkflowOrProblems) {
  std::string text(small_programme);
  for (const char sign : {'\0', '"', '\'', '[', '}', ':', '&', '*', '!', '\t', '\xFF', '$', '\n'}) {
    for (std::size_t at = 0; at < text.size(); at += 11) {
      const char before = std::exchange(text[at], sign);
      expect_workflow_or_problems(text);
      text[at] = before;
    }
  }
}

}  // namespace
}  // namespace draaiboek::text
