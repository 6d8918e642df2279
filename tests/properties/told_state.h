#pragma once
// Everything that was folded, as one text: two states are the same when their texts are.

#include <string>

#include "engine/run/state.h"

namespace draaiboek::test {

std::string told(const engine::CaseState& state);
/// Every case of the tree, in order.
std::string told(const engine::Tree& tree);

}  // namespace draaiboek::test
