#pragma once
// Tables as text, after RFC 4180: records of one line, or of more when a cell between double
// quotes runs over lines. Comma or semicolon, whichever the first line uses; a byte order mark
// and both kinds of line ends are accepted. Pure.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/workflow/problem.h"

namespace draaiboek::text {

inline constexpr std::size_t largest_csv = 4 * 1024 * 1024;

struct CsvRow {
  /// The line on which the row begins, from 1.
  int line = 1;
  /// As many as there are column names.
  std::vector<std::string> cells{};
};

struct ReadCsv {
  /// The first record: the names of the columns.
  std::vector<std::string> columns{};
  /// Only rows without a problem; empty lines are left out.
  std::vector<CsvRow> rows{};
  /// In the order of the file.
  std::vector<engine::Problem> problems{};

  /// Position of a column; nullopt when there is none of that name.
  std::optional<std::size_t> column(std::string_view name) const;
};

ReadCsv read_table(std::string_view text, const std::string& file);

}  // namespace draaiboek::text
