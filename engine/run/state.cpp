#include "engine/run/state.h"

#include <algorithm>

#include "engine/base/expects.h"

namespace draaiboek::engine {

const HandIn* StepState::current() const {
  const bool counts = phase == Phase::handed_in || phase == Phase::approved || phase == Phase::done;
  if (!counts || hand_ins.empty() || hand_ins.back().withdrawn)
    return nullptr;
  return &hand_ins.back();
}

bool CaseState::has_staff(std::string_view role, PersonId person) const {
  return std::any_of(staff.begin(), staff.end(), [&](const StaffMember& member) {
    return member.role == role && member.person == person;
  });
}

const CaseState* Tree::find(CaseId id) const {
  for (const auto& state : cases_) {
    if (state->id == id)
      return state.get();
  }
  return nullptr;
}

const CaseState& Tree::at(CaseId id) const {
  const CaseState* found = find(id);
  expects(found != nullptr, "a case that is named stands in its tree");
  return *found;
}

void Tree::put(std::shared_ptr<const CaseState> state) {
  for (auto& old : cases_) {
    if (old->id == state->id) {
      old = std::move(state);
      return;
    }
  }
  cases_.push_back(std::move(state));
}

const CaseState* Tree::ancestor(const CaseState& from, Level level) const {
  if (from.level == level)
    return &from;
  if (level == Level::group) {
    if (from.level == Level::application)
      return ancestor(at(from.parent), level);
    return from.level == Level::participant && from.group ? find(from.group) : nullptr;
  }
  if (static_cast<int>(from.level) < static_cast<int>(level) || !from.parent)
    return nullptr;
  return ancestor(at(from.parent), level);
}

bool Tree::is_under(const CaseState& below, CaseId above) const {
  if (below.id == above)
    return true;
  const CaseState* top = find(above);
  if (top == nullptr)
    return false;
  const CaseState* met = ancestor(below, top->level);
  return met != nullptr && met->id == above;
}

}  // namespace draaiboek::engine
