// A wave of 25 organisations with 40 steps each, every step a hand-in that opens the next one.
#pragma once

#include "engine/run/apply.h"
#include "engine/run/decide.h"

namespace draaiboek::bench {

inline constexpr int organisations = 25;
inline constexpr int steps = 40;

engine::Workflow wide_programme();

/// The facts that plan the wave and enrol everybody, as a journal gives them.
std::vector<engine::StoredEvent> start_of_the_wave(const engine::Workflow& programme);

/// The hand-in of step `number` (from 0) by organisation `who` (from 0).
engine::Command hand_in(int who, int number);

/// When everything happens.
engine::Now moment();

}  // namespace draaiboek::bench
