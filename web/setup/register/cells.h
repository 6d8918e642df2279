#pragma once
// From the words in the cells of a row, or in the fields of a form, to an organisation; and what
// must hold for an organisation as a whole. Pure.

#include <map>
#include <string>
#include <vector>

#include "db/organisations.h"
#include "engine/base/message.h"

namespace draaiboek::web {

/// Something that isn't right.
struct Wrong {
  /// In a file: the line, and the number of the cell in it, from 1 (0 for the whole line).
  int line = 0;
  int column = 0;
  /// "nis", "kbo", …; what stands at the head of the column when that is what's wrong.
  std::string field{};
  /// Words for what was expected: a key below "organisations.expected".
  engine::Message expected;
  std::string found{};
  /// The nearest right name, "" for none.
  std::string nearest{};
  /// What stands at the head of its column in the file; "" when it isn't in a column.
  std::string title{};

  bool operator==(const Wrong&) const = default;
};

/// Trimmed texts by field; a field that isn't there or is "" says nothing, "-" empties it.
using Cells = std::map<std::string, std::string, std::less<>>;

/// What a column or field may be called: "nis", "kbo", "name", "type", "province",
/// "inhabitants", "year", "website", "telephone", "email", "successor" (a NIS code), "merged"
/// (a date), "lat", "lon".
const std::vector<std::string>& organisation_fields();

/// What a cell says to make a field empty.
inline constexpr std::string_view empties = "-";

/// Puts what the cells say into `one`, but for the successor, which is only judged. Whatever is
/// wrong is added, and leaves `one` as it is there.
void read_cells(const Cells& cells, db::Organisation& one, std::vector<Wrong>& wrong);

/// What isn't right between the fields; fills in the province that a NIS code says.
void check_organisation(db::Organisation& one, std::vector<Wrong>& wrong);

Wrong wrong_field(std::string field, std::string_view expected, std::string found = "");

}  // namespace draaiboek::web
