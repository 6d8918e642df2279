#include "engine/run/decide.h"

#include <algorithm>
#include <type_traits>

#include "engine/run/apply.h"
#include "engine/run/conditions.h"
#include "engine/run/wish/wishes.h"

namespace draaiboek::engine {
namespace {

Refusal not_found() {
  return {{"refusal.unknown", {}}, "", Refusal::Kind::not_found};
}

/// Acts that still make sense once a case has ended well: what was asked may yet be answered.
/// A date too: what is below a finished group may still count from it.
bool fits_a_finished_case(const Wish& wish) {
  const auto* step_wish = std::get_if<StepWish>(&wish);
  if (step_wish == nullptr)
    return std::holds_alternative<wish::SetAnchor>(wish);
  const StepAct& act = step_wish->act;
  return std::holds_alternative<wish::AnswerRemarks>(act) ||
         std::holds_alternative<wish::TakeAttendance>(act) ||
         std::holds_alternative<wish::AddMaterial>(act) ||
         std::holds_alternative<wish::Reopen>(act) ||
         std::holds_alternative<wish::RevokeDecision>(act);
}

/// Wishes that set work going, so that what stands above must still be open.
bool sets_going(const Wish& wish) {
  const auto* step_wish = std::get_if<StepWish>(&wish);
  if (step_wish == nullptr)
    return std::holds_alternative<wish::SetAnchor>(wish);
  return std::holds_alternative<wish::Reopen>(step_wish->act) ||
         std::holds_alternative<wish::RevokeDecision>(step_wish->act);
}

std::optional<Refusal> need_living(const Tree& tree, const CaseState& self, const Wish& wish) {
  const Refusal closed{{"refusal.case-closed", {}}, "", Refusal::Kind::invalid};
  for (const CaseState* at = &self; at != nullptr;) {
    const bool finished = at->life == Life::finished && fits_a_finished_case(wish);
    if (at->life != Life::open && !finished)
      return closed;
    // What is opened again must have somebody above it that can still end.
    if (finished && sets_going(wish) && at != &self) {
      return Refusal{{"refusal.finished-above", {}}, "", Refusal::Kind::invalid};
    }
    at = at->parent ? tree.find(at->parent) : nullptr;
  }
  return std::nullopt;
}

CaseFacts on_step(const Occasion& occasion, const StepWish& wish) {
  const auto found = occasion.workflow.positions.find(wish.step);
  if (found == occasion.workflow.positions.end())
    return not_found();
  const Step& step = occasion.workflow.steps[found->second];
  if (step.level != occasion.self->level)
    return not_found();
  const Moment moment{occasion.workflow,
                      occasion.tree,
                      *occasion.self,
                      step,
                      occasion.self->steps.at(found->second),
                      occasion.now};
  auto facts = step.kind->submit(moment, occasion.actor, wish.act);
  if (!facts)
    return facts.refusal();
  std::vector<CaseFact> named;
  for (Fact& fact : std::move(facts).value())
    named.push_back({occasion.target, std::move(fact)});
  return named;
}

CaseFacts facts_of(const Occasion& occasion, const Wish& wish) {
  return std::visit(
      [&](const auto& one) -> CaseFacts {
        if constexpr (std::is_same_v<std::decay_t<decltype(one)>, StepWish>) {
          return on_step(occasion, one);
        } else {
          return on(occasion, one);
        }
      },
      wish);
}

/// Gathers the texts of a wish wherever they stand in it.
struct Gather {
  std::vector<Note>& texts;

  void take(const Note& note) const {
    if (note.id && !note.text.empty())
      texts.push_back(note);
  }
  template <class T>
  void operator()(const T& wish) const {
    if constexpr (requires { wish.reason; })
      take(wish.reason);
    if constexpr (requires { wish.note; })
      take(wish.note);
    if constexpr (requires { wish.title.text; })
      take(wish.title);
    if constexpr (requires { wish.link; })
      take(wish.link);
    if constexpr (requires { wish.summary; })
      take(wish.summary);
  }
  void operator()(const wish::HandIn& wish) const {
    for (const auto& [question, answer] : wish.answers)
      take(answer.text);
  }
  void operator()(const wish::ReleaseFeedback& wish) const {
    take(wish.summary);
    for (const GivenRemark& remark : wish.remarks)
      take(remark.text);
  }
  void operator()(const wish::AnswerRemarks& wish) const {
    for (const auto& [remark, text] : wish.answers)
      take(text);
  }
  void operator()(const StepWish& wish) const { std::visit(*this, wish.act); }
};

Event event_of(const Fact& fact, const Command& command, const Now& now) {
  return {fact, command.actor.person, now.instant, now.date, command.id};
}

/// What keeps a case from ending: a step that must be done, or an optional one that the
/// coordinator opened again and that can be done.
bool keeps_open(const Workflow& workflow, const Tree& tree, const CaseState& self, StepIndex index,
                Date today) {
  if (!workflow.steps[index].optional)
    return !is_done(workflow, tree, self, index);
  return self.steps.at(index).phase == Phase::reopened &&
         blockers(workflow, tree, self, index, today).empty();
}

/// Cases below would be cut off: nothing goes on below a case that is over.
bool has_open_work_below(const Workflow& workflow, const Tree& tree, const CaseState& self) {
  return std::any_of(tree.all().begin(), tree.all().end(), [&](const auto& below) {
    const bool has_steps =
        std::any_of(workflow.steps.begin(), workflow.steps.end(),
                    [&](const Step& step) { return step.level == below->level; });
    return below->parent == self.id && below->life == Life::open && has_steps &&
           takes_part(tree, *below);
  });
}

/// Every step that must be done on this level is done, and nothing below goes on.
bool is_complete(const Workflow& workflow, const Tree& tree, const CaseState& self, Date today) {
  bool any = false;
  for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
    const Step& step = workflow.steps[i];
    if (step.level != self.level)
      continue;
    if (keeps_open(workflow, tree, self, static_cast<StepIndex>(i), today))
      return false;
    any = any || !step.optional;
  }
  return any && !has_open_work_below(workflow, tree, self);
}

/// Every case whose last step is now done ends by itself, in the same transaction: also those
/// that only waited for what happened on another level. Lower levels first.
void finish_what_is_complete(const Workflow& workflow, const Command& command, const Now& now,
                             Decided& decided) {
  Tree& next = decided.next;
  for (const Level level : {Level::application, Level::participant, Level::group, Level::wave}) {
    std::vector<CaseId> complete;
    for (const auto& state : next.all()) {
      const bool here = state->level == level && state->life == Life::open;
      if (here && is_complete(workflow, next, *state, now.date))
        complete.push_back(state->id);
    }
    for (const CaseId id : complete) {
      decided.facts.push_back({id, fact::CaseClosed{Outcome::finished, {}}});
      apply(workflow, next, id, event_of(decided.facts.back().fact, command, now));
    }
  }
}

}  // namespace

Result<Decided> decide(const Workflow& workflow, const Tree& tree, const Command& command,
                       const Now& now) {
  const CaseState* self = tree.find(command.target);
  const bool plans = std::holds_alternative<wish::PlanWave>(command.wish);
  if (self == nullptr && !plans)
    return not_found();
  if (self != nullptr && !plans) {
    if (auto refusal = need_living(tree, *self, command.wish))
      return *refusal;
  }
  const Occasion occasion{workflow, tree, self, command.target, command.actor, now};
  auto facts = facts_of(occasion, command.wish);
  if (!facts)
    return facts.refusal();
  Decided decided;
  decided.facts = std::move(facts).value();
  std::visit(Gather{decided.texts}, command.wish);
  decided.next = tree;
  for (const CaseFact& fact : decided.facts)
    apply(workflow, decided.next, fact.target, event_of(fact.fact, command, now));
  finish_what_is_complete(workflow, command, now, decided);
  return decided;
}

}  // namespace draaiboek::engine
