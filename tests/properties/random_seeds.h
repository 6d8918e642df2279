#pragma once
// Seeds for the random world, drawn by rapidcheck: of a failing list it leaves out what isn't
// needed.

#include <rapidcheck.h>

#include <cstdint>
#include <vector>

namespace draaiboek::test {

inline rc::Gen<std::uint32_t> any_seed() {
  return rc::gen::noShrink(rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint32_t>()));
}

/// None to `most` of them. Only inside rc::check.
inline std::vector<std::uint32_t> any_seeds(int most) {
  return *rc::gen::resize(most, rc::gen::container<std::vector<std::uint32_t>>(any_seed()));
}

}  // namespace draaiboek::test
