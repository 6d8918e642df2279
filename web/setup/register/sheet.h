#pragma once
// A CSV file with organisations, as far as it can be read without knowing the register: its
// encoding, the names of its columns, its rows. UTF-8 only; comma or semicolon. Pure.

#include <string>
#include <string_view>
#include <vector>

#include "web/setup/register/cells.h"

namespace draaiboek::web {

struct SheetRow {
  int line = 1;
  Cells cells{};
};

struct Sheet {
  /// What each column holds, by its field; "" for one that is passed over.
  std::vector<std::string> columns{};
  /// What stands at the head of each, as it was written.
  std::vector<std::string> titles{};
  std::vector<SheetRow> rows{};
  /// Lines that aren't a row.
  std::vector<Wrong> broken{};
  /// Why nothing of the file can be used.
  std::vector<Wrong> unusable{};

  /// The number of the cell, from 1; 0 when the file has no such column.
  int column_of(std::string_view field) const;
  /// Points `wrong` to the cell of its field, in this line.
  void place(Wrong& wrong, int line) const;
};

/// Names of columns count in any case, in Dutch too, and as in the list of mergers ("old_nis").
Sheet read_sheet(std::string_view bytes);

}  // namespace draaiboek::web
