// Reviews and approvals: what they judge, and the rounds.

#include <array>
#include <map>
#include <utility>

#include "engine/workflow/checks.h"

namespace draaiboek::engine {
namespace {

bool can_be_judged(const Step& step) {
  return step.kind_name == "document" || step.kind_name == "form" || step.kind_name == "report";
}

void check_element(const Step& step, const Step& element, Problems& found) {
  if (!can_be_judged(element))
    found.push_back({step.place, "nothing to judge", "of: a document, form or report",
                     quoted(element.id) + " is a " + element.kind_name});
  if (element.level != step.level)
    found.push_back({step.place, "judged on another level",
                     quoted(step.id) + " on level " + std::string(to_text(element.level)),
                     std::string(to_text(step.level))});
}

using Rounds = std::map<std::pair<std::string, int>, std::string>;

void check_round(const Step& step, Rounds& rounds, Problems& found) {
  if (step.round < 1) {
    found.push_back({step.place, "review without a round", "round: 1 or higher", quoted(step.id)});
    return;
  }
  const auto [first, added] = rounds.emplace(std::pair{step.of, step.round}, step.id);
  if (!added && !step.of.empty())
    found.push_back({step.place, "round twice",
                     "another round than " + quoted(first->second) + " has for " + quoted(step.of),
                     "round " + std::to_string(step.round) + " of " + quoted(step.id)});
}

}  // namespace

void check_judging(const Workflow& workflow, Problems& found) {
  Rounds rounds;
  for (const Step& step : workflow.steps) {
    const bool review = step.kind_name == "review";
    const bool judges = review || step.kind_name == "approval";
    const Step* element = workflow.find_step(step.of);
    if (!judges && !step.of.empty())
      found.push_back({step.place, "judges nothing", "of only for a review or an approval",
                       quoted(step.id) + " is a " + step.kind_name});
    if (judges && element != nullptr)
      check_element(step, *element, found);
    if (review)
      check_round(step, rounds, found);
    else if (step.round != 0)
      found.push_back({step.place, "round without review", "round only for a review",
                       quoted(step.id) + " is a " + step.kind_name});
  }
}

}  // namespace draaiboek::engine
