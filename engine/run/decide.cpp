#include "engine/run/decide.h"

#include <type_traits>

#include "engine/run/apply.h"
#include "engine/run/wishes.h"

namespace draaiboek::engine {
namespace {

Refusal not_found() {
  return {{"refusal.unknown", {}}, "", Refusal::Kind::not_found};
}

/// Acts that still make sense once a case has ended well: what was asked may yet be answered.
bool fits_a_finished_case(const Wish& wish) {
  const auto* step_wish = std::get_if<StepWish>(&wish);
  if (step_wish == nullptr)
    return false;
  const StepAct& act = step_wish->act;
  return std::holds_alternative<wish::AnswerRemarks>(act) ||
         std::holds_alternative<wish::TakeAttendance>(act) ||
         std::holds_alternative<wish::AddMaterial>(act) ||
         std::holds_alternative<wish::Reopen>(act);
}

bool reopens(const Wish& wish) {
  const auto* step_wish = std::get_if<StepWish>(&wish);
  return step_wish != nullptr && std::holds_alternative<wish::Reopen>(step_wish->act);
}

std::optional<Refusal> need_living(const Tree& tree, const CaseState& self, const Wish& wish) {
  const Refusal closed{{"refusal.case-closed", {}}, "", Refusal::Kind::invalid};
  for (const CaseState* at = &self; at != nullptr;) {
    const bool finished = at->life == Life::finished && fits_a_finished_case(wish);
    if (at->life != Life::open && !finished)
      return closed;
    // What is opened again must have somebody above it that can still end.
    if (finished && reopens(wish) && at != &self) {
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

/// Every step that must be done on this level is done.
bool is_complete(const Workflow& workflow, const Tree& tree, const CaseState& self) {
  bool any = false;
  for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
    const Step& step = workflow.steps[i];
    if (step.level != self.level || step.optional)
      continue;
    if (!is_done(workflow, tree, self, static_cast<StepIndex>(i)))
      return false;
    any = true;
  }
  return any;
}

/// Every case whose last step is now done ends by itself, in the same transaction: also those
/// that only waited for what happened on another level. Lower levels first.
void finish_what_is_complete(const Workflow& workflow, const Tree& tree, const Command& command,
                             const Now& now, Decided& decided) {
  const Tree next = after(workflow, tree, decided, command, now);
  for (const Level level : {Level::application, Level::participant, Level::group, Level::wave}) {
    for (const auto& state : next.all()) {
      if (state->level != level || state->life != Life::open)
        continue;
      if (!is_complete(workflow, next, *state))
        continue;
      decided.facts.push_back({state->id, fact::CaseClosed{Outcome::finished, {}}});
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
  finish_what_is_complete(workflow, tree, command, now, decided);
  return decided;
}

Tree after(const Workflow& workflow, const Tree& tree, const Decided& decided,
           const Command& command, const Now& now) {
  Tree next = tree;
  for (const CaseFact& fact : decided.facts) {
    apply(workflow, next, fact.target, event_of(fact.fact, command, now));
  }
  return next;
}

}  // namespace draaiboek::engine
