#pragma once
// A small right programme for the tests of `check`, and short ways to break it. The place of a
// step is line 100 and up, of an anchor line 10 and up, by position.

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "engine/workflow/check.h"

namespace draaiboek::engine::for_check {

inline Words words(const std::string& text) {
  return {text, text};
}

inline Place line(int number) {
  return {"p.yaml", number, 1};
}

inline Condition after(std::string step) {
  Condition condition;
  condition.step = std::move(step);
  condition.place = line(500);
  return condition;
}

inline Condition after_all(std::string step) {
  Condition condition = after(std::move(step));
  condition.kind = Condition::Kind::after_all;
  return condition;
}

inline Condition after_share(int share, std::string step) {
  Condition condition = after(std::move(step));
  condition.kind = Condition::Kind::after_share;
  condition.share = share;
  return condition;
}

inline Condition answer(std::string step, std::string question, std::string value) {
  Condition condition = after(std::move(step));
  condition.kind = Condition::Kind::answer_is;
  condition.question = std::move(question);
  condition.value = std::move(value);
  return condition;
}

inline DateRule rule(std::string anchor, int count = 0, Unit unit = Unit::days) {
  DateRule rule;
  rule.from = DateRule::From::anchor;
  rule.anchor = std::move(anchor);
  rule.offset = {count, unit};
  rule.place = line(600);
  return rule;
}

inline DateRule rule_from(DateRule::From from, int count = 0) {
  DateRule rule;
  rule.from = from;
  rule.offset = {count, Unit::days};
  rule.place = line(600);
  return rule;
}

inline Condition not_before(DateRule date) {
  Condition condition;
  condition.kind = Condition::Kind::not_before;
  condition.date = std::move(date);
  condition.place = line(500);
  return condition;
}

inline Step task(std::string id, Level level, Role by, std::vector<Condition> conditions = {}) {
  Step step;
  step.id = std::move(id);
  step.kind_name = "task";
  step.level = level;
  step.title = words("title");
  step.by = {std::move(by)};
  step.after = std::move(conditions);
  return step;
}

inline Question question(std::string id, Question::Type type) {
  Question question;
  question.id = std::move(id);
  question.type = type;
  question.label = words("label");
  question.place = line(700);
  return question;
}

inline Section section(std::string id, std::vector<Question> questions = {}) {
  Section section;
  section.id = std::move(id);
  section.title = words("title");
  section.questions = std::move(questions);
  section.place = line(650);
  return section;
}

inline Slot slot(std::string id) {
  Slot slot;
  slot.id = std::move(id);
  slot.title = words("title");
  slot.accept = {"docx"};
  slot.place = line(800);
  return slot;
}

inline Anchor anchor(std::string id, int gap = 0, Level level = Level::wave) {
  Anchor anchor;
  anchor.id = std::move(id);
  anchor.title = words("title");
  anchor.level = level;
  anchor.gap = {gap, Unit::workdays};
  return anchor;
}

/// Gives everything its place and the steps their positions.
inline void finish(Workflow& workflow) {
  int number = 10;
  for (Anchor& anchor : workflow.anchors)
    anchor.place = line(number++);
  number = 100;
  for (Step& step : workflow.steps)
    step.place = line(number++);
  index_steps(workflow);
}

/// prepare (wave) -> meet (session on workshop) -> write (participant) -> close (wave, all).
inline Workflow good_programme() {
  Workflow workflow;
  workflow.id = "demo";
  workflow.file = "p.yaml";
  workflow.title = words("Demo");
  workflow.seats = 25;
  workflow.levels = {Level::wave, Level::participant};
  workflow.anchors = {anchor("workshop")};
  Step meet = task("meet", Level::wave, "coordinator", {after("prepare")});
  meet.kind_name = "session";
  meet.anchor = "workshop";
  Step write = task("write", Level::participant, "contact", {after("meet")});
  write.kind_name = "document";
  write.slots = {slot("plan")};
  workflow.steps = {task("prepare", Level::wave, "coordinator"), meet, write,
                    task("close", Level::wave, "coordinator", {after_all("write")})};
  finish(workflow);
  return workflow;
}

inline Step& step_of(Workflow& workflow, const std::string& id) {
  return *std::find_if(workflow.steps.begin(), workflow.steps.end(),
                       [&](const Step& step) { return step.id == id; });
}

/// Adds a step at the end and finishes again.
inline void add(Workflow& workflow, Step step) {
  workflow.steps.push_back(std::move(step));
  finish(workflow);
}

/// Every Problem as the author reads it.
inline std::vector<std::string> told(const Workflow& workflow) {
  std::vector<std::string> texts;
  for (const Problem& problem : check(workflow, {"coordinator", "contact", "analyst"}))
    texts.push_back(to_text(problem));
  return texts;
}

}  // namespace draaiboek::engine::for_check
