// Cycles, steps that never open, steps that keep a case from ending.

#include <algorithm>
#include <map>

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

/// Steps outside a cycle that wait, directly or not, for one inside.
void check_behind_cycles(const Workflow& workflow, const AllWaits& waits, const Order& order,
                         Problems& found) {
  std::vector<Node> members;
  for (const std::vector<Node>& cycle : order.cycles)
    members.insert(members.end(), cycle.begin(), cycle.end());
  std::sort(members.begin(), members.end());
  for (const Node node : reachable_from(graph_of(waits), members)) {
    const Step& step = workflow.steps[node];
    if (!std::binary_search(members.begin(), members.end(), node))
      found.push_back({step.place, "step that never opens", "a way to it from the start",
                       quoted(step.id) + " waits for steps that wait for each other"});
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

}  // namespace

void check_order(const Workflow& workflow, Problems& found) {
  const AllWaits waits = waits_of(workflow);
  const Order steps = order(graph_of(waits));
  check_cycles(workflow, waits, steps, found);
  check_behind_cycles(workflow, waits, steps, found);
  check_answers(workflow, waits, steps, found);
  check_dead_ends(workflow, waits, found);
}

}  // namespace draaiboek::engine
