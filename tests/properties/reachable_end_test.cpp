// No wave gets stuck: wherever random commands have brought it, a crew that does what is asked
// brings it to its end, and whatever is asked of a role is granted to that role.

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "tests/properties/patient_crew.h"
#include "tests/properties/random_programme.h"
#include "tests/properties/random_seeds.h"

namespace draaiboek::test {
namespace {

using namespace engine;  // NOLINT(google-build-using-namespace): tests speak the engine's words

/// What keeps the cases that are still open from ending.
std::string what_is_open(RandomWave& wave) {
  std::string text;
  const Tree tree = wave.live();
  for (const auto& state : tree.all()) {
    for (std::size_t i = 0; i < wave.workflow().steps.size(); ++i) {
      const Step& step = wave.workflow().steps[i];
      const auto index = static_cast<StepIndex>(i);
      const bool counts = step.level == state->level && !step.optional;
      if (!counts || is_done(wave.workflow(), tree, *state, index))
        continue;
      const Standing stands = standing(wave.workflow(), tree, *state, index, wave.now.date);
      text += state->id.text() + " " + std::string(to_text(state->level)) + " " + step.id + " (" +
              step.kind_name + ") " + std::string(to_text(stands.status)) + " waits for";
      for (const Blocker& blocker : stands.blockers) {
        text += " " + std::to_string(static_cast<int>(blocker.why)) + ":" + blocker.step;
      }
      text += "\n";
    }
  }
  return text;
}

TEST(RandomWaves, ReachTheirEndWhenEverybodyDoesWhatIsAsked) {
  EXPECT_TRUE(rc::check([] {
    const auto form = *any_seed();
    RandomWave wave(random_programme(form, any_seeds(14)));
    Dice first(form);
    for (const Command& command : prologue({wave.workflow(), Tree(), wave.now, wave.fresh}, first))
      RC_ASSERT(wave.handle(command).ok());
    for (const std::uint32_t seed : any_seeds(50)) {
      Dice dice(seed);
      wave.let_pass(dice.between(0, 5));
      const Tree tree = wave.live();
      (void)wave.handle(any_command({wave.workflow(), tree, wave.now, wave.fresh}, dice));
    }
    PatientCrew crew(wave);
    crew.work();
    RC_LOG() << what_is_open(wave);
    RC_ASSERT(crew.refused() == "");
    RC_ASSERT(wave.live().wave().life != Life::open);
  }));
}

}  // namespace
}  // namespace draaiboek::test
