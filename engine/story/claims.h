#pragma once
// Whether what a story expects is so. Used by play only.

#include <optional>
#include <string>

#include "engine/run/preview.h"
#include "engine/story/cast.h"
#include "engine/story/wishes.h"

namespace draaiboek::engine::story {

/// What was expected and what is, in words.
struct Difference {
  std::string expected;
  std::string found;
};

/// The differences, claim by claim. Throws Unresolved for a name that means nothing.
std::vector<Difference> differences(const Expectation& expectation, const Scene& scene, Cast& cast);

/// The same for what a preview shows.
std::vector<Difference> differences(const Previewed& expected, const Preview& preview,
                                    const Scene& scene, Cast& cast);

}  // namespace draaiboek::engine::story
