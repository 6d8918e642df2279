#pragma once
// What a file with organisations would do to the register, row by row, with everything that is
// wrong with it; nothing is saved here. An empty cell leaves what the register has, a hyphen
// takes it away. Pure.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "web/setup/register/cells.h"

namespace draaiboek::web {

enum class RowKind : std::uint8_t { added, changed, unchanged, wrong };
/// "added", "changed", "unchanged", "wrong".
std::string_view to_text(RowKind kind);

struct FieldChange {
  std::string field;
  /// As in a file; "" for nothing.
  std::string before;
  std::string after;

  bool operator==(const FieldChange&) const = default;
};

struct PlannedRow {
  int line = 1;
  RowKind kind = RowKind::unchanged;
  /// As it would be saved; of a wrong row what could be read.
  db::Organisation after{};
  std::vector<FieldChange> changes{};
  std::vector<Wrong> wrong{};
};

struct ImportPlan {
  /// Why nothing of the file can be used; then there are no rows.
  std::vector<Wrong> unusable{};
  /// In the order of the file.
  std::vector<PlannedRow> rows{};

  std::size_t count(RowKind kind) const;
  /// The rows that add or change.
  std::vector<db::Organisation> to_save() const;
};

/// The same id each time for the same NIS code (or name, for who has none), so that a later file
/// changes a row instead of adding one.
engine::OrganisationId registered_id(const std::string& nis_or_name);

/// `year` is that of the numbers of inhabitants when the file has no column for it; 0 for none.
ImportPlan plan_import(std::string_view bytes, const std::vector<db::Organisation>& known,
                       int year);

}  // namespace draaiboek::web
