#pragma once
// Randomness of the program, from the operating system. Ids are made here, at the edge, never in
// the engine. Thread-safe; a failing source is a Bug.

#include <string>

#include "engine/base/id.h"

namespace draaiboek::web {

engine::Bits128 random_bits();

/// A new name: `new_id<engine::CaseId>()`.
template <class T>
T new_id() {
  return T{random_bits()};
}

/// 32 random bytes as 64 hexadecimal digits: the token of a session.
std::string random_token();

/// "K7QF-3M2P": short enough to read out on the telephone, without 0, 1, I, L, O and U. About 39
/// bits: told apart within one wave, not a secret.
std::string new_receipt();

}  // namespace draaiboek::web
