// Any programme and any commands: what the engine says of a wave is what a naive account of the
// same commands says, what the journal gives back, and what the preview had foretold.

#include "tests/properties/random_wave.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "engine/run/preview.h"
#include "tests/properties/naive_wave.h"
#include "tests/properties/random_programme.h"
#include "tests/properties/random_seeds.h"
#include "tests/properties/told_state.h"

namespace draaiboek::test {
namespace {

using namespace engine;  // NOLINT(google-build-using-namespace): tests speak the engine's words
/// How the phases are called in the naive account.
std::string name_of(Phase phase) {
  static const std::vector<std::string> names = {"",         "handed in", "withdrawn", "returned",
                                                 "reopened", "approved",  "cancelled", "done"};
  return names[static_cast<std::size_t>(phase)];
}

std::string name_of(Life life) {
  static const std::vector<std::string> names = {"open", "finished", "left", "cancelled"};
  return names[static_cast<std::size_t>(life)];
}

void expect_same_step(const RandomWave& wave, const Tree& tree, const CaseState& state,
                      const NaiveWave& naive, const Step& step) {
  const Workflow& workflow = wave.workflow();
  const Date today = wave.now.date;
  const auto index = workflow.positions.find(step.id)->second;
  const auto& lived = naive.cases().at(state.id).steps;
  const NaiveStep known = lived.contains(step.id) ? lived.at(step.id) : NaiveStep{};
  const Standing stands = standing(workflow, tree, state, index, today);
  RC_LOG() << step.id << ", a " << step.kind_name << " of " << to_text(state.level) << '\n';
  RC_ASSERT(name_of(state.steps[index].phase) == known.how);
  RC_ASSERT(state.steps[index].hand_ins.size() == known.versions.size());
  RC_ASSERT(is_done(workflow, tree, state, index) == naive.is_done(state.id, step));
  RC_ASSERT(stands.blockers.empty() == !naive.is_blocked(state.id, step, today));
  RC_ASSERT(stands.due == naive.due(state.id, step, today));
  RC_ASSERT(stands.late == naive.is_late(state.id, step, today));
}

void expect_same(const RandomWave& wave, const Tree& tree, const NaiveWave& naive) {
  RC_ASSERT(tree.all().size() == naive.cases().size());
  for (const auto& state : tree.all()) {
    const NaiveCase& known = naive.cases().at(state->id);
    RC_ASSERT(state->version == known.facts);
    RC_ASSERT(name_of(state->life) == known.life);
    RC_ASSERT(state->enrolment == known.enrolment);
    RC_ASSERT(state->group == known.group);
    RC_ASSERT(state->staff.size() == known.staff.size());
    RC_ASSERT(state->anchors.size() == known.dates.size());
    for (const auto& [anchor, date] : known.dates)
      RC_ASSERT(state->anchors.at(anchor).date == date);
    for (const Step& step : wave.workflow().steps) {
      if (step.level == state->level)
        expect_same_step(wave, tree, *state, naive, step);
    }
  }
}

/// One change for each step that stands otherwise, and none for the others.
void expect_foretold(const RandomWave& wave, const Preview& preview, const Tree& before,
                     const Tree& after) {
  const Workflow& workflow = wave.workflow();
  auto change = preview.changes.begin();
  for (const auto& state : after.all()) {
    const CaseState* old = before.find(state->id);
    for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
      if (workflow.steps[i].level != state->level)
        continue;
      const auto index = static_cast<StepIndex>(i);
      const Date today = wave.now.date;
      const Standing was = old ? standing(workflow, before, *old, index, today) : Standing{};
      const Standing is = standing(workflow, after, *state, index, today);
      if (was.due == is.due && was.due_by_rule == is.due_by_rule && was.status == is.status)
        continue;
      RC_ASSERT(change != preview.changes.end());
      RC_ASSERT(change->target == state->id);
      RC_ASSERT(change->step == index);
      RC_ASSERT(change->due_after == is.due);
      RC_ASSERT(change->status_before == was.status);
      RC_ASSERT(change->status_after == is.status);
      RC_ASSERT(change->late_after == is.late);
      ++change;
    }
  }
  RC_ASSERT(change == preview.changes.end());
}

/// The same command again is answered and changes nothing; with another body it isn't the same
/// command.
void expect_once(RandomWave& wave, Command command) {
  const auto again = wave.handle(command);
  RC_ASSERT(again.ok());
  RC_ASSERT(again->repeated);
  RC_ASSERT(again->facts.empty());
  command.fingerprint = "another body";
  RC_ASSERT(!wave.handle(command).ok());
}

void play(RandomWave& wave, NaiveWave& naive, const Command& command) {
  const Tree before = wave.live();
  const auto foretold = preview(wave.workflow(), before, command, wave.now, {});
  const auto handled = wave.handle(command);
  const Tree after = wave.live();
  const bool granted = naive.hear(command, wave.now.date);
  RC_LOG() << "wish " << command.wish.index() << " on " << command.target.text() << ": "
           << (handled ? "granted" : handled.refusal().message.key) << '\n';
  RC_ASSERT(handled.ok() == granted);
  RC_ASSERT(foretold.ok() == handled.ok());
  if (handled.ok()) {
    expect_foretold(wave, foretold.value(), before, after);
    if (!handled->facts.empty())
      expect_once(wave, command);
    const std::string folded = told(wave.folded());
    RC_ASSERT(folded == told(after));
    RC_ASSERT(folded == told(wave.live()));
  } else {
    RC_ASSERT(foretold.refusal() == handled.refusal());
    RC_ASSERT(told(before) == told(after));
  }
  expect_same(wave, after, naive);
}

TEST(RandomWaves, AreToldAlikeByTheEngineTheJournalAndANaiveAccount) {
  EXPECT_TRUE(rc::check([] {
    const auto form = *any_seed();
    RandomWave wave(random_programme(form, any_seeds(14)));
    NaiveWave naive(wave.workflow());
    Dice first(form);
    if (!first.once_in(10)) {
      for (const Command& command :
           prologue({wave.workflow(), Tree(), wave.now, wave.fresh}, first))
        play(wave, naive, command);
    }
    for (const std::uint32_t seed : any_seeds(50)) {
      Dice dice(seed);
      if (dice.once_in(4))
        wave.let_pass(dice.between(1, 15));
      const Tree tree = wave.live();
      play(wave, naive, any_command({wave.workflow(), tree, wave.now, wave.fresh}, dice));
    }
  }));
}

}  // namespace
}  // namespace draaiboek::test
