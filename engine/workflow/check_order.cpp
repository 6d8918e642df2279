// Cycles, steps that never open, steps that keep a case from ending, steps after its end.

#include <algorithm>
#include <map>
#include <set>

#include "engine/base/expects.h"
#include "engine/workflow/checks.h"
#include "engine/workflow/step_graph.h"

namespace draaiboek::engine {
namespace {

using AllWaits = std::vector<std::vector<Wait>>;

/// "a waits for b, b waits for c, c waits for a": a shortest way round from the first member.
std::string round_trip(const Workflow& workflow, const AllWaits& waits,
                       const std::vector<Node>& members) {
  const Node start = members.front();
  const Graph graph = graph_of(waits);
  std::vector<Node> way;
  for (const Wait& wait : waits[start]) {
    const std::vector<Node> found = why_path(graph, start, wait.on);
    if (!found.empty() && (way.empty() || found.size() < way.size()))
      way = found;
  }
  // The path runs from a step to what waits for it; told is what each waits for.
  std::string text = quoted(workflow.steps[start].id);
  for (auto node = way.rbegin(); node != way.rend(); ++node)
    text += " waits for " + quoted(workflow.steps[*node].id);
  return text;
}

void check_cycles(const Workflow& workflow, const AllWaits& waits, const Order& order,
                  Problems& found) {
  for (const std::vector<Node>& members : order.cycles) {
    std::vector<std::string> names;
    for (const Node member : members)
      names.push_back(workflow.steps[member].id);
    found.push_back({workflow.steps[members.front()].place, "steps that wait for each other",
                     "an order for " + joined(names), round_trip(workflow, waits, members)});
  }
}

/// An answer that must have been given before a step opens, by step and question.
using Answers = std::map<std::pair<std::string, std::string>, std::string>;

bool takes_one_answer(const Workflow& workflow, const Condition& condition) {
  const Step* asked = workflow.find_step(condition.step);
  const Question* question = asked == nullptr ? nullptr : find_question(*asked, condition.question);
  return question != nullptr && question->type != Question::Type::choices;
}

/// Adds `answer`; false when another value is needed already.
bool agrees(Answers& answers, const Answers::value_type& answer) {
  return answers.insert(answer).first->second == answer.second;
}

/// Two different answers to one question can't both be given.
void check_answers(const Workflow& workflow, const AllWaits& waits, const Order& order,
                   Problems& found) {
  std::vector<Answers> needed(waits.size());
  for (const Node node : order.sequence) {
    const Step& step = workflow.steps[node];
    bool possible = true;
    for (const Wait& wait : waits[node]) {
      const auto kind = wait.condition == nullptr ? Condition::Kind::after : wait.condition->kind;
      // What lower cases answer says nothing about one case.
      if (kind == Condition::Kind::after_all || kind == Condition::Kind::after_share)
        continue;
      for (const auto& answer : needed[wait.on])
        possible = agrees(needed[node], answer) && possible;
      if (kind == Condition::Kind::answer_is && takes_one_answer(workflow, *wait.condition))
        possible = agrees(needed[node], {{wait.condition->step, wait.condition->question},
                                         wait.condition->value}) &&
                   possible;
    }
    if (!possible)
      found.push_back({step.place, "step that never opens", "one answer to each question",
                       quoted(step.id) + " waits for two different answers"});
  }
}

/// A step that must be done but may stay closed for ever keeps its case from ending.
void check_dead_ends(const Workflow& workflow, const AllWaits& waits, Problems& found) {
  for (std::size_t index = 0; index < waits.size(); ++index) {
    const Step& step = workflow.steps[index];
    if (step.optional)
      continue;
    for (const Wait& wait : waits[index]) {
      const Step& waited = workflow.steps[wait.on];
      const bool answer =
          wait.condition != nullptr && wait.condition->kind == Condition::Kind::answer_is;
      if (answer)
        found.push_back({wait.place, "dead end", "optional: true for " + quoted(step.id),
                         "after another answer it never opens and the case can't end"});
      else if (waited.optional)
        found.push_back({wait.place, "dead end", "optional: true for " + quoted(step.id),
                         "it waits for " + quoted(waited.id) +
                             ", which is optional, and the case can't end without it"});
    }
  }
}

using Done = std::set<Node>;

/// Whether the wait says something about each case: nothing is certain of a share, nor of cases
/// between the level that is looked from and the lower one that waits.
bool is_certain(const Workflow& workflow, Level seen_from, const Step& step, const Wait& wait) {
  if (wait.condition != nullptr && wait.condition->kind == Condition::Kind::after_share)
    return wait.condition->share == 100;
  const Level level = workflow.steps[wait.on].level;
  return level >= step.level || level <= seen_from;
}

/// A milestone holds by itself with the last of what it waits for.
bool holds_with(const Workflow& workflow, const AllWaits& waits, Node node, const Done& done) {
  return workflow.steps[node].kind_name == "milestone" && !waits[node].empty() &&
         std::all_of(waits[node].begin(), waits[node].end(), [&](const Wait& wait) {
           const bool plain =
               wait.condition != nullptr && wait.condition->kind == Condition::Kind::after;
           return plain && done.contains(wait.on);
         });
}

/// What is done once a step opens: in its own case, and in every case below that takes part.
Done done_before(const Workflow& workflow, const AllWaits& waits, Node opens) {
  Graph certain{waits.size(), {}};
  for (Node node = 0; node < waits.size(); ++node) {
    for (const Wait& wait : waits[node]) {
      if (is_certain(workflow, workflow.steps[opens].level, workflow.steps[node], wait))
        certain.edges.push_back({node, wait.on});
    }
  }
  const std::vector<Node> reached = reachable_from(certain, {opens});
  Done done(reached.begin(), reached.end());
  for (std::size_t before = 0; before < done.size();) {
    before = done.size();
    for (Node node = 0; node < waits.size(); ++node) {
      if (holds_with(workflow, waits, node, done))
        done.insert(node);
    }
  }
  return done;
}

/// Whether a case of the level has ended by then: all that it must do is done, there and below.
bool ends(const Workflow& workflow, Level level, const Done& done) {
  bool has_steps = false;
  bool must_do = false;
  for (Node node = 0; node < workflow.steps.size(); ++node) {
    const Step& step = workflow.steps[node];
    if (step.level != level)
      continue;
    has_steps = true;
    must_do = must_do || !step.optional;
    if (!step.optional && !done.contains(node))
      return false;
  }
  if (!has_steps || !must_do)
    return !has_steps;
  if (level == Level::group || level == Level::application)
    return true;
  if (level == Level::participant)
    return ends(workflow, Level::application, done);
  return ends(workflow, Level::group, done) && ends(workflow, Level::participant, done);
}

/// The step of the level that stands last in the order: with it the case ends.
const Step& last_of(const Workflow& workflow, const Order& order, const Done& done, Level level) {
  const auto last =
      std::find_if(order.sequence.rbegin(), order.sequence.rend(), [&](const Node node) {
        const Step& step = workflow.steps[node];
        return step.level == level && !step.optional && done.contains(node);
      });
  expects(last != order.sequence.rend(), "a case ends with a step that must be done");
  return workflow.steps[*last];
}

/// An optional step that opens only when its case has ended can never be done.
void check_after_the_end(const Workflow& workflow, const AllWaits& waits, const Order& order,
                         Problems& found) {
  std::vector<Node> told;
  for (const Node node : order.sequence) {
    const Step& step = workflow.steps[node];
    // A milestone holds by itself, also in the very act that ends its case.
    if (!step.optional || step.kind_name == "milestone")
      continue;
    const Done done = done_before(workflow, waits, node);
    const bool told_before = std::any_of(
        told.begin(), told.end(), [&](const Node earlier) { return done.contains(earlier); });
    if (told_before || !ends(workflow, step.level, done))
      continue;
    told.push_back(node);
    const std::string level(to_text(step.level));
    found.push_back({step.place, "step after the end of its level",
                     "a step that must be done and that keeps the " + level + " open for it",
                     quoted(step.id) + " opens when the " + level + " has ended with " +
                         quoted(last_of(workflow, order, done, step.level).id)});
  }
}

}  // namespace

void check_order(const Workflow& workflow, Problems& found) {
  const AllWaits waits = waits_of(workflow);
  const Order steps = order(graph_of(waits));
  check_cycles(workflow, waits, steps, found);
  check_answers(workflow, waits, steps, found);
  check_dead_ends(workflow, waits, found);
  if (steps.acyclic())
    check_after_the_end(workflow, waits, steps, found);
}

}  // namespace draaiboek::engine
