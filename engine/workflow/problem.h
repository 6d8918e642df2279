#pragma once
// Something wrong in a programme file: where it stands, what was expected, what was found and,
// for a name, the nearest right one. `check` lists every Problem at once.

#include <string>
#include <string_view>
#include <vector>

namespace draaiboek::engine {

/// A spot in a file; lines and columns count from 1.
struct Place {
  std::string file{};
  int line = 1;
  int column = 1;

  auto operator<=>(const Place&) const = default;
};

/// One thing to mend, in English for the author of the file.
struct Problem {
  Place place;
  /// "unknown step", "duplicate key": what is wrong, without the values.
  std::string what;
  std::string expected{};
  std::string found{};
  /// The closest name that would have been right ("" when none comes near).
  std::string nearest{};

  auto operator<=>(const Problem&) const = default;
};

/// "file:line:column: what (expected: …; found: …; did you mean: …)".
std::string to_text(const Problem& problem);

/// The name among `names` that is at most two typing errors away from `found`, else "".
std::string nearest(std::string_view found, const std::vector<std::string>& names);

}  // namespace draaiboek::engine
