// Anchors with their sessions, and deadlines that can't be met.

#include <algorithm>
#include <map>
#include <set>

#include "engine/workflow/checks.h"
#include "engine/workflow/date_order.h"
#include "engine/workflow/step_graph.h"

namespace draaiboek::engine {
namespace {

/// A day before which a step can't be done, or by which an earlier step is due.
struct Bound {
  DateRule rule;
  const Step* step;
};

/// What is known about the days of one step, from itself and from all that it waits for.
struct Window {
  /// It can't be done before these.
  std::vector<Bound> not_before{};
  /// The deadlines nearest before it: its own ones, or else those of what it waits for.
  std::map<std::string, const Step*> due_before{};
};

/// Of two bounds that count from the same, only the later one matters.
void add_bound(std::vector<Bound>& bounds, const Bound& added) {
  for (Bound& bound : bounds) {
    const bool same =
        bound.rule.from == added.rule.from && bound.rule.anchor == added.rule.anchor &&
        bound.rule.fixed == added.rule.fixed && bound.rule.offset.unit == added.rule.offset.unit;
    if (!same)
      continue;
    if (bound.rule.offset.count < added.rule.offset.count)
      bound = added;
    return;
  }
  bounds.push_back(added);
}

/// `opened` and `submitted` are days of one case: they say nothing about another one.
bool counts_for(const DateRule& rule, const Step& of, const Step& step) {
  if (rule.from == DateRule::From::submitted)
    return &of == &step;
  return rule.from != DateRule::From::opened || of.level == step.level;
}

class Deadlines {
 public:
  Deadlines(const Workflow& workflow, Problems& found)
      : workflow_(workflow), found_(found), waits_(waits_of(workflow)), windows_(waits_.size()) {}

  void check();

 private:
  void inherit(std::size_t index);
  void check_own_rule(const Step& step, const DateRule& rule);
  bool check_not_before(const Step& step, const DateRule& rule, const Window& window);
  void check_due_before(const Step& step, const DateRule& rule, const Window& window);

  const Workflow& workflow_;
  Problems& found_;
  std::vector<std::vector<Wait>> waits_;
  std::vector<Window> windows_;
};

void Deadlines::inherit(std::size_t index) {
  const Step& step = workflow_.steps[index];
  Window& window = windows_[index];
  for (const Wait& wait : waits_[index]) {
    const Step& waited = workflow_.steps[wait.on];
    for (const Bound& bound : windows_[wait.on].not_before) {
      if (counts_for(bound.rule, *bound.step, step))
        add_bound(window.not_before, bound);
    }
    if (waited.due.empty())
      window.due_before.insert(windows_[wait.on].due_before.begin(),
                               windows_[wait.on].due_before.end());
    else
      window.due_before.emplace(waited.id, &waited);
  }
  for (const Condition& condition : step.after) {
    if (condition.kind == Condition::Kind::not_before)
      add_bound(window.not_before, {condition.date, &step});
  }
  if (workflow_.find_anchor(step.anchor) != nullptr) {
    DateRule held;
    held.from = DateRule::From::anchor;
    held.anchor = step.anchor;
    add_bound(window.not_before, {held, &step});
  }
}

/// A deadline before the very day that it counts from.
void Deadlines::check_own_rule(const Step& step, const DateRule& rule) {
  const bool own_day =
      rule.from == DateRule::From::submitted || rule.from == DateRule::From::opened;
  if (own_day && rule.offset.count < 0)
    found_.push_back({rule.place, "deadline that can't be met", "a day after it counts from",
                      quoted(step.id) + " is due " + to_text(rule)});
}

bool Deadlines::check_not_before(const Step& step, const DateRule& rule, const Window& window) {
  for (const Bound& bound : window.not_before) {
    if (!counts_for(bound.rule, *bound.step, step))
      continue;
    const bool always = always_before(workflow_, rule, bound.rule);
    if (!always && !before_at_smallest_gaps(workflow_, rule, bound.rule))
      continue;
    const std::string when = always ? "" : " when the anchors stand as close as their gaps allow";
    const std::string why =
        bound.step == &step ? "" : ", because it waits for " + quoted(bound.step->id);
    found_.push_back({rule.place, "deadline that can't be met",
                      "not before " + to_text(bound.rule) + why,
                      quoted(step.id) + " is due " + to_text(rule) + when});
    return true;
  }
  return false;
}

void Deadlines::check_due_before(const Step& step, const DateRule& rule, const Window& window) {
  for (const auto& [name, other] : window.due_before) {
    const Step* earlier = other;
    const bool certain =
        std::all_of(earlier->due.begin(), earlier->due.end(), [&](const DateRule& due) {
          return counts_for(due, *earlier, step) && always_before(workflow_, rule, due);
        });
    if (!certain)
      continue;
    found_.push_back(
        {rule.place, "due before the step it waits for",
         "not before " + to_text(earlier->due.front()) + ", when " + quoted(name) + " is due",
         quoted(step.id) + " is due " + to_text(rule)});
    return;
  }
}

void Deadlines::check() {
  for (const Node node : order(graph_of(waits_)).sequence) {
    inherit(node);
    const Step& step = workflow_.steps[node];
    for (const DateRule& rule : step.due) {
      check_own_rule(step, rule);
      if (!check_not_before(step, rule, windows_[node]))
        check_due_before(step, rule, windows_[node]);
    }
  }
}

void check_sessions(const Workflow& workflow, Problems& found) {
  std::map<std::string, std::string> sessions;
  for (const Step& step : workflow.steps) {
    const Anchor* anchor = workflow.find_anchor(step.anchor);
    if (!step.anchor.empty() && step.kind_name != "session")
      found.push_back({step.place, "anchor without session", "anchor only for a session",
                       quoted(step.id) + " is a " + step.kind_name});
    if (step.kind_name != "session" || anchor == nullptr)
      continue;
    if (anchor->level != step.level)
      found.push_back({step.place, "session on another level than its anchor",
                       "level: " + std::string(to_text(anchor->level)),
                       std::string(to_text(step.level))});
    const auto [first, added] = sessions.emplace(anchor->id, step.id);
    if (!added)
      found.push_back({step.place, "two sessions on one anchor", "an anchor of its own",
                       quoted(anchor->id) + " already plans " + quoted(first->second)});
  }
}

void check_use(const Workflow& workflow, Problems& found) {
  std::set<std::string> used;
  for (const Step& step : workflow.steps) {
    used.insert(step.anchor);
    for (const DateRule& rule : step.due)
      used.insert(rule.anchor);
    for (const Condition& condition : step.after)
      used.insert(condition.date.anchor);
  }
  for (const Anchor& anchor : workflow.anchors) {
    if (!used.contains(anchor.id))
      found.push_back({anchor.place, "anchor is never used", "a session or a date rule with it",
                       quoted(anchor.id)});
    if (anchor.gap.count < 0)
      found.push_back({anchor.place, "negative gap", "a gap of 0 or more", to_text(anchor.gap)});
    const bool reserved = anchor.id == "submitted" || anchor.id == "opened";
    if (reserved)
      found.push_back({anchor.place, "reserved name",
                       "another id, because date rules know it as "
                       "something else",
                       quoted(anchor.id)});
  }
}

}  // namespace

void check_dates(const Workflow& workflow, Problems& found) {
  check_sessions(workflow, found);
  check_use(workflow, found);
  Deadlines(workflow, found).check();
}

}  // namespace draaiboek::engine
