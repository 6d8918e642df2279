#include "db/maria/journal/heads.h"

namespace draaiboek::db {
namespace {

/// Some 400 bytes each; more cases than are worked on in one day.
constexpr std::size_t most_rows = 8192;

}  // namespace

std::optional<CaseRow> Heads::find(engine::CaseId id, std::uint64_t version) const {
  const std::lock_guard lock(guard_);
  const auto found = rows_.find(id);
  if (found == rows_.end() || found->second.version != version)
    return std::nullopt;
  return found->second;
}

void Heads::remember(const CaseRow& row) {
  const std::lock_guard lock(guard_);
  if (rows_.size() >= most_rows)
    rows_.clear();
  rows_.insert_or_assign(row.id, row);
}

}  // namespace draaiboek::db
