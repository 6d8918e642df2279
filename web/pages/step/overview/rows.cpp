#include "web/pages/step/overview/rows.h"

#include <algorithm>
#include <tuple>

#include "engine/run/kind.h"
#include "web/pages/step/words.h"

namespace draaiboek::web {
namespace {

using engine::CaseState;
using engine::Level;
using engine::StepIndex;

bool is_session(const engine::Step& step) {
  return step.kind_name == "session";
}

bool has_result(const CaseState& at, StepIndex step) {
  const engine::StepState& state = at.steps.at(step);
  return state.current() != nullptr || !state.materials.empty();
}

// Sessions and shared results of wave and group belong on the list of whoever stands below them.
void add_from_above(const Seen& seen, const CaseState& at, StepIndex index,
                    std::vector<TaskGroup>& groups) {
  const engine::Step& step = seen.workflow().steps.at(index);
  const CaseState* owner = seen.tree().ancestor(at, step.level);
  if (owner == nullptr)
    return;
  if (is_session(step)) {
    groups.push_back({index});
  } else if (step.shared && has_result(*owner, index)) {
    groups.back().shared.push_back(index);
  }
}

// The first ask that one of the roles can answer.
const engine::Ask* ask_for(const engine::Standing& standing,
                           const std::vector<engine::Role>& roles) {
  const auto found =
      std::find_if(standing.asks.begin(), standing.asks.end(), [&](const engine::Ask& ask) {
        return std::any_of(ask.roles.begin(), ask.roles.end(), [&](const engine::Role& role) {
          return std::find(roles.begin(), roles.end(), role) != roles.end();
        });
      });
  return found == standing.asks.end() ? nullptr : &*found;
}

// Late ones first, then by deadline; without a deadline last.
auto urgency(const engine::Standing& standing) {
  return std::tuple(!standing.late, standing.due.value_or(engine::Date::max()));
}

}  // namespace

std::vector<TaskGroup> task_groups(const Seen& seen, const CaseState& at,
                                   const std::vector<engine::Role>& roles, engine::Date today) {
  std::vector<TaskGroup> groups(1);
  const auto& steps = seen.workflow().steps;
  const auto standings = seen.standings(at, today);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto index = static_cast<StepIndex>(i);
    if (steps[i].level < at.level) {
      add_from_above(seen, at, index, groups);
      continue;
    }
    if (steps[i].level != at.level || steps[i].kind->holds_by_itself)
      continue;
    TaskRow row{index, standings->at(i)};
    ask_for_answers(seen, at, index, roles, row.standing);
    row.asked = is_asked(row.standing, roles);
    row.standing = as_told(seen, std::move(row.standing), row.asked, today);
    groups.back().rows.push_back(std::move(row));
  }
  std::erase_if(groups, [](const TaskGroup& group) {
    return !group.session && group.rows.empty() && group.shared.empty();
  });
  return groups;
}

std::optional<TaskRow> next_deadline(const std::vector<TaskGroup>& groups) {
  std::optional<TaskRow> next;
  for (const TaskGroup& group : groups) {
    for (const TaskRow& row : group.rows) {
      if (!row.asked || !row.standing.due)
        continue;
      if (!next || urgency(row.standing) < urgency(next->standing))
        next = row;
    }
  }
  return next;
}

std::vector<Waiting> waiting_for(const Seen& seen, engine::Date today) {
  std::vector<Waiting> found;
  for (const auto& at : seen.tree().all()) {
    const auto roles = seen.roles_at(*at);
    if (roles.empty() || takes_part(roles) || at->life != engine::Life::open)
      continue;
    const auto standings = seen.standings(*at, today);
    for (std::size_t i = 0; i < standings->size(); ++i) {
      if (const engine::Ask* ask = ask_for((*standings)[i], roles))
        found.push_back({at->id, static_cast<StepIndex>(i), (*standings)[i], "ask." + ask->act});
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const Waiting& left, const Waiting& right) {
    return urgency(left.standing) < urgency(right.standing);
  });
  return found;
}

bool takes_part(const std::vector<engine::Role>& roles) {
  return std::any_of(roles.begin(), roles.end(), [](const engine::Role& role) {
    return role == engine::contact_role || role == "member";
  });
}

std::vector<const CaseState*> own_cases(const Seen& seen) {
  std::vector<const CaseState*> found;
  for (const auto& at : seen.tree().all()) {
    const bool below = at->level == Level::participant || at->level == Level::application;
    if (below && takes_part(seen.roles_at(*at)))
      found.push_back(at.get());
  }
  return found;
}

}  // namespace draaiboek::web
