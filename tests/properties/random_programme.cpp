#include "tests/properties/random_programme.h"

#include <algorithm>
#include <set>

#include "engine/base/expects.h"
#include "engine/kinds/registry.h"
#include "engine/workflow/check.h"

namespace draaiboek::test {

using namespace engine;  // NOLINT(google-build-using-namespace): tests speak the engine's words

namespace {

Words both(const std::string& text) {
  return {text, text};
}

bool is_element(const Step& step) {
  return step.kind_name == "form" || step.kind_name == "document" || step.kind_name == "report";
}

class Author {
 public:
  explicit Author(std::uint32_t form) : dice_(form) { begin(); }

  void add_needed();
  void add(std::uint32_t seed);
  Workflow finished();

 private:
  void begin();
  void add_step(Step step, bool needed);
  void make(Step& step, const std::string& kind);
  void judge(Step& step);
  void hold(Step& step);
  void ask(Step& step);
  void wait(Step& step);
  void wait_for_date(Step& step);
  Condition waiting_for(const Step& step, const Step& earlier);
  std::optional<DateRule> rule(const Step& step, int least);
  std::vector<const Step*> elements(Level level) const;
  bool waits_in_vain(const Step& step) const;
  void drop_unused_anchors();
  bool keep_open();
  std::vector<Problem> problems();

  Dice dice_;
  Workflow made_;
};

void Author::begin() {
  made_.id = "random";
  made_.hash = "random-hash";
  made_.title = both("Random");
  made_.seats = 5;
  made_.calendar = dice_.once_in(2) ? "vo" : "be-legal";
  made_.levels = {Level::wave};
  if (dice_.once_in(2))
    made_.levels.push_back(Level::group);
  made_.levels.push_back(Level::participant);
  if (dice_.once_in(2))
    made_.levels.push_back(Level::application);
  if (dice_.once_in(2))
    made_.enrolment.accept = both("I accept.");
  for (const std::string id : {"first", "second", "third"})
    made_.anchors.push_back({.id = id, .title = both(id)});
  if (made_.levels[1] == Level::group) {
    made_.anchors.push_back({.id = "group-day", .title = both("g"), .level = Level::group});
  }
}

/// Each level needs a step that must be done, the coordinator and the contact need work.
void Author::add_needed() {
  for (const Level level : made_.levels) {
    Step step;
    step.level = level;
    step.by = {level <= Level::group ? "coordinator" : "contact"};
    make(step, dice_.one_of<std::string>({"task", "form", "document"}));
    add_step(std::move(step), true);
  }
}

void Author::add(std::uint32_t seed) {
  dice_ = Dice(seed);
  Step step;
  step.level = dice_.one_of(made_.levels);
  const bool high = step.level <= Level::group;
  step.by = {high ? dice_.one_of<Role>({"coordinator", "analyst", "validator"})
                  : dice_.one_of<Role>({"contact", "member", "analyst"})};
  if (dice_.once_in(4))
    step.by.push_back("expert");
  make(step, dice_.one_of<std::string>({"session", "form", "document", "review", "review",
                                        "approval", "approval", "report", "task", "milestone"}));
  add_step(std::move(step), false);
}

void Author::add_step(Step step, bool needed) {
  step.id = "step-" + std::to_string(made_.steps.size());
  step.title = both(step.id);
  step.place.line = static_cast<int>(made_.steps.size()) + 1;
  if (!needed) {
    wait(step);
    step.optional = dice_.once_in(5) || waits_in_vain(step);
  }
  if (step.kind_name == "milestone" && step.after.empty()) {
    step.after.push_back(waiting_for(step, made_.steps.front()));
    step.optional = step.optional || waits_in_vain(step);
  }
  for (int i = dice_.between(0, 2); i > 0; --i) {
    if (auto due = rule(step, 1))
      step.due.push_back(*due);
  }
  made_.steps.push_back(std::move(step));
  index_steps(made_);
}

void Author::make(Step& step, const std::string& kind) {
  step.kind_name = kind;
  if (kind == "review" || kind == "approval")
    judge(step);
  if (kind == "session")
    hold(step);
  if (is_element(step))
    ask(step);
  if (kind == "report")
    step.approved_by = {dice_.one_of<Role>({"validator", "coordinator"})};
  if (kind == "milestone")
    step.by.clear();
}

void Author::judge(Step& step) {
  const auto judged = elements(step.level);
  const bool nothing = step.kind_name == "approval" && dice_.once_in(3);
  if (nothing)
    return;
  if (judged.empty()) {
    step.kind_name = "task";
    return;
  }
  step.of = dice_.one_of(judged)->id;
  step.reusable = step.kind_name == "approval" && dice_.once_in(3);
  if (step.kind_name == "review") {
    step.round =
        1 + static_cast<int>(std::count_if(made_.steps.begin(), made_.steps.end(),
                                           [&](const Step& other) { return other.of == step.of; }));
  }
}

void Author::hold(Step& step) {
  for (const Anchor& anchor : made_.anchors) {
    const bool taken = std::any_of(made_.steps.begin(), made_.steps.end(),
                                   [&](const Step& other) { return other.anchor == anchor.id; });
    if (anchor.level == step.level && !taken && step.anchor.empty())
      step.anchor = anchor.id;
  }
  if (step.anchor.empty())
    step.kind_name = "task";
}

void Author::ask(Step& step) {
  Question choice{.id = "choice", .type = Question::Type::choice, .label = both("c")};
  choice.options = {{"red", both("r"), 1}, {"blue", both("b"), 0}};
  Question agree{.id = "agree", .type = Question::Type::yes_no, .label = both("a")};
  Question more{.id = "more", .type = Question::Type::choices, .label = both("m")};
  more.options = choice.options;
  more.required = false;
  Question why{.id = "why", .type = Question::Type::paragraph, .label = both("w")};
  why.required = false;
  step.sections = {{.id = "one", .title = both("1")}, {.id = "two", .title = both("2")}};
  if (step.kind_name == "form") {
    step.sections[0].questions = {choice, more};
    step.sections[1].questions = {agree, why};
    return;
  }
  step.slots = {{.id = "text", .title = both("t"), .accept = {"pdf"}},
                {.id = "annex", .title = both("a"), .accept = {"xlsx"}, .required = false}};
}

void Author::wait(Step& step) {
  for (int i = dice_.between(0, 2); i > 0; --i)
    step.after.push_back(waiting_for(step, dice_.one_of(made_.steps)));
  if (step.kind_name != "milestone" && dice_.once_in(5))
    wait_for_date(step);
}

void Author::wait_for_date(Step& step) {
  if (const auto date = rule(step, 0)) {
    Condition condition;
    condition.kind = Condition::Kind::not_before;
    condition.date = *date;
    step.after.push_back(condition);
  }
}

Condition Author::waiting_for(const Step& step, const Step& earlier) {
  Condition condition;
  condition.step = earlier.id;
  if (earlier.level > step.level) {
    condition.kind = Condition::Kind::after_all;
    if (dice_.once_in(2)) {
      condition.kind = Condition::Kind::after_share;
      condition.share = dice_.between(1, 100);
    }
  } else if (earlier.kind_name == "form" && dice_.once_in(3)) {
    condition.kind = Condition::Kind::answer_is;
    condition.question = dice_.one_of<std::string>({"choice", "agree", "more"});
    condition.value = condition.question == "agree" ? "yes" : "red";
  }
  return condition;
}

std::optional<DateRule> Author::rule(const Step& step, int least) {
  DateRule made;
  made.offset = {dice_.between(least, 20),
                 dice_.one_of<Unit>({Unit::days, Unit::weeks, Unit::workdays})};
  if (made.offset.unit == Unit::weeks)
    made.offset.count = std::min(made.offset.count, 3);
  switch (dice_.below(4)) {
    case 0: {
      const Anchor& anchor = dice_.one_of(made_.anchors);
      if (anchor.level > step.level)
        return std::nullopt;
      made.from = DateRule::From::anchor;
      made.anchor = anchor.id;
      return made;
    }
    case 1:
      made.from = DateRule::From::submitted;
      return step.of.empty() ? std::nullopt : std::optional(made);
    case 2:
      made.from = DateRule::From::fixed;
      made.fixed = *date_from_text("2026-03-02");
      return made;
    default:
      return made;
  }
}

std::vector<const Step*> Author::elements(Level level) const {
  std::vector<const Step*> found;
  for (const Step& step : made_.steps) {
    if (is_element(step) && step.level == level)
      found.push_back(&step);
  }
  return found;
}

/// It may never open: then it can't be asked of everybody.
bool Author::waits_in_vain(const Step& step) const {
  const auto optional = [&](const std::string& id) {
    const Step* waited = made_.find_step(id);
    return waited != nullptr && waited->optional;
  };
  return optional(step.of) ||
         std::any_of(step.after.begin(), step.after.end(), [&](const Condition& condition) {
           return condition.kind == Condition::Kind::answer_is || optional(condition.step);
         });
}

void Author::drop_unused_anchors() {
  std::erase_if(made_.anchors, [&](const Anchor& anchor) {
    return std::none_of(made_.steps.begin(), made_.steps.end(), [&](const Step& step) {
      return step.anchor == anchor.id ||
             std::any_of(step.due.begin(), step.due.end(),
                         [&](const DateRule& rule) { return rule.anchor == anchor.id; }) ||
             std::any_of(step.after.begin(), step.after.end(), [&](const Condition& condition) {
               return condition.date.anchor == anchor.id;
             });
    });
  });
}

/// A task for the end of each level on which an optional step would come after it. One may come to
/// light only when another is mended; false when none is left.
bool Author::keep_open() {
  std::set<Level> levels;
  const auto anchors = made_.anchors;
  const auto found = problems();
  made_.anchors = anchors;
  for (const Problem& problem : found) {
    for (const Step& step : made_.steps) {
      if (problem.what == "step after the end of its level" && step.place == problem.place)
        levels.insert(step.level);
    }
  }
  for (const Level level : levels) {
    Step step;
    step.level = level;
    step.kind_name = "task";
    step.by = {level <= Level::group ? "coordinator" : "contact"};
    add_step(std::move(step), true);
  }
  return !levels.empty();
}

std::vector<Problem> Author::problems() {
  drop_unused_anchors();
  auto found = check(made_, random_roles());
  for (Problem& problem : resolve(made_))
    found.push_back(std::move(problem));
  return found;
}

/// Deadlines that `check` finds impossible are taken out; nothing else can be wrong.
Workflow Author::finished() {
  if (dice_.once_in(2))
    std::reverse(made_.steps.begin(), made_.steps.end());
  index_steps(made_);
  while (keep_open()) {
  }
  const auto anchors = made_.anchors;
  if (!problems().empty()) {
    for (Step& step : made_.steps)
      step.due.clear();
    made_.anchors = anchors;
  }
  const auto left = problems();
  expects(left.empty(), left.empty() ? "" : to_text(left.front()).c_str());
  return made_;
}

}  // namespace

const std::vector<Role>& random_roles() {
  static const std::vector<Role> roles = {"coordinator", "analyst", "validator",
                                          "contact",     "member",  "expert"};
  return roles;
}

Workflow random_programme(std::uint32_t form, const std::vector<std::uint32_t>& steps) {
  Author author(form);
  author.add_needed();
  for (const std::uint32_t seed : steps)
    author.add(seed);
  return author.finished();
}

}  // namespace draaiboek::test
