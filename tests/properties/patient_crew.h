#pragma once
// Everybody does what is asked, in time: the coordinator plans the days that are missing, brings
// in organisations, groups and applications, and the crew does what each step asks. When nothing
// can be done today, days go by. Whatever happened before, this must bring a wave to its end.

#include <functional>

#include "tests/properties/random_wave.h"

namespace draaiboek::test {

class PatientCrew {
 public:
  explicit PatientCrew(RandomWave& wave) : wave_(wave) {}

  /// Works until the wave is over or nothing more can be done.
  void work();
  /// An ask that was refused though the right role did it well ("" when there was none).
  const std::string& refused() const { return refused_; }

 private:
  bool is_over();
  bool try_wish(engine::CaseId target, engine::Wish wish);
  void bring_in_somebody();
  void fill_groups();
  void open_applications();
  bool plan_missing_days();
  bool do_what_is_asked();
  bool do_asked(const engine::CaseState& of, engine::StepIndex index);

  RandomWave& wave_;
  std::string refused_;
  std::uint64_t organisations_ = 100;
};

}  // namespace draaiboek::test
