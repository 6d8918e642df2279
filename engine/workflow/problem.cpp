#include "engine/workflow/problem.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace draaiboek::engine {
namespace {

constexpr std::size_t most_errors = 2;

/// Insertions, deletions, replacements and swaps of neighbours between the two words, counted
/// up to `most_errors`; above that any larger number.
std::size_t typing_errors(std::string_view one, std::string_view other) {
  std::vector<std::size_t> before_last(other.size() + 1);
  std::vector<std::size_t> last(other.size() + 1);
  std::vector<std::size_t> row(other.size() + 1);
  for (std::size_t column = 0; column <= other.size(); ++column)
    row[column] = column;
  for (std::size_t line = 1; line <= one.size(); ++line) {
    before_last.swap(last);
    last.swap(row);
    row[0] = line;
    for (std::size_t column = 1; column <= other.size(); ++column) {
      const bool same = one[line - 1] == other[column - 1];
      row[column] =
          std::min({last[column] + 1, row[column - 1] + 1, last[column - 1] + (same ? 0 : 1)});
      if (line > 1 && column > 1 && one[line - 1] == other[column - 2] &&
          one[line - 2] == other[column - 1])
        row[column] = std::min(row[column], before_last[column - 2] + 1);
    }
    if (*std::min_element(row.begin(), row.end()) > most_errors + 1)
      break;
  }
  return std::max(row.back(), *std::min_element(row.begin(), row.end()));
}

}  // namespace

std::string to_text(const Problem& problem) {
  std::string text = problem.place.file + ":" + std::to_string(problem.place.line) + ":" +
                     std::to_string(problem.place.column) + ": " + problem.what;
  std::string details;
  const std::array parts{std::pair{"expected", &problem.expected},
                         std::pair{"found", &problem.found},
                         std::pair{"did you mean", &problem.nearest}};
  for (const auto& [label, value] : parts) {
    if (value->empty())
      continue;
    details += details.empty() ? "" : "; ";
    details += std::string(label) + ": " + *value;
  }
  return details.empty() ? text : text + " (" + details + ")";
}

std::string nearest(std::string_view found, const std::vector<std::string>& names) {
  const std::string* best = nullptr;
  // A word of one or two letters is "near" everything: more errors than letters is no typing error.
  std::size_t fewest = std::min(most_errors + 1, found.size());
  for (const std::string& name : names) {
    const std::size_t longer = std::max(name.size(), found.size());
    if (longer - std::min(name.size(), found.size()) > most_errors)
      continue;
    const std::size_t errors = typing_errors(found, name);
    if (errors >= fewest)
      continue;
    fewest = errors;
    best = &name;
  }
  return best == nullptr ? "" : *best;
}

}  // namespace draaiboek::engine
