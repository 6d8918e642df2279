#pragma once
// What is done on one step: rightly, as it is asked, or anything at all.

#include "tests/properties/random_command.h"

namespace draaiboek::test {

/// The act that `ask` ("hand-in", "review", …) wants, done well. "plan" isn't one: a date is set
/// on the case.
engine::StepAct asked_act(const Field& field, const engine::CaseState& of, const engine::Step& step,
                          const std::string& ask);

/// Any of the acts, with good or bad contents.
engine::StepAct any_act(const Field& field, Dice& dice, engine::CaseId target,
                        const engine::Step& step);

}  // namespace draaiboek::test
