#pragma once
// Random programmes that pass the engine's own check: any levels, all kinds, conditions of every
// sort on earlier steps only, deadlines, judges. One seed makes one step.

#include "engine/workflow/workflow.h"
#include "tests/properties/dice.h"

namespace draaiboek::test {

/// All roles of the random world.
const std::vector<engine::Role>& random_roles();

/// `form` decides levels, anchors and enrolment; each of `steps` adds a step to those that every
/// level must have.
engine::Workflow random_programme(std::uint32_t form, const std::vector<std::uint32_t>& steps);

}  // namespace draaiboek::test
