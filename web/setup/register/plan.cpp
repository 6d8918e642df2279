#include "web/setup/register/plan.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>

#include "web/account/digest.h"
#include "web/setup/register/sheet.h"

namespace draaiboek::web {
namespace {

using db::Organisation;
using engine::OrganisationId;

std::uint64_t half_of(const std::string& digest, std::size_t from) {
  std::uint64_t half = 0;
  std::from_chars(digest.data() + from, digest.data() + from + 16, half, 16);
  return half;
}

/// What one organisation is known by: its NIS code, with that of an OCMW apart.
std::string nis_key(const Organisation& one) {
  if (one.nis.empty())
    return "";
  return (one.type == "ocmw" ? "ocmw:" : "") + one.nis;
}

OrganisationId new_id_of(const Organisation& one) {
  if (!one.nis.empty())
    return registered_id(nis_key(one));
  return registered_id(one.kbo.empty() ? one.name : one.kbo);
}

/// The register as it is, by what a row may name.
class Known {
 public:
  explicit Known(const std::vector<Organisation>& all) {
    for (const Organisation& one : all) {
      by_id_.emplace(one.id, &one);
      if (!one.nis.empty())
        by_nis_.emplace(nis_key(one), &one);
      else
        by_name_.emplace(one.name, &one);
      if (!one.kbo.empty())
        by_kbo_.emplace(one.kbo, &one);
    }
  }

  const Organisation* nis(const std::string& key) const { return find(by_nis_, key); }
  const Organisation* kbo(const std::string& number) const { return find(by_kbo_, number); }
  const Organisation* name(const std::string& name) const { return find(by_name_, name); }
  const Organisation* id(OrganisationId id) const { return find(by_id_, id); }

 private:
  template <class Map>
  static const Organisation* find(const Map& map, const typename Map::key_type& key) {
    const auto found = map.find(key);
    return found == map.end() ? nullptr : found->second;
  }

  std::map<OrganisationId, const Organisation*> by_id_{};
  std::map<std::string, const Organisation*> by_nis_{};
  std::map<std::string, const Organisation*> by_kbo_{};
  std::map<std::string, const Organisation*> by_name_{};
};

std::string degrees(int millionths) {
  if (millionths == 0)
    return "";
  const std::string digits = std::to_string(std::abs(millionths) % 1'000'000);
  return (millionths < 0 ? "-" : "") + std::to_string(std::abs(millionths) / 1'000'000) + "." +
         std::string(6 - digits.size(), '0') + digits;
}

std::string number(int value) {
  return value == 0 ? "" : std::to_string(value);
}

/// The values of an organisation by field, as they would stand in a file.
std::vector<std::string> values_of(const Organisation& one, const std::string& successor) {
  return {one.nis,
          one.kbo,
          one.name,
          one.type,
          one.province,
          number(one.inhabitants),
          number(one.inhabitants_year),
          one.telephone,
          one.website,
          one.email,
          successor,
          one.merged_on ? engine::to_text(*one.merged_on) : "",
          degrees(one.latitude),
          degrees(one.longitude)};
}

std::vector<FieldChange> differences(const std::vector<std::string>& before,
                                     const std::vector<std::string>& after) {
  std::vector<FieldChange> changes;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i] != after[i])
      changes.push_back({organisation_fields()[i], before[i], after[i]});
  }
  return changes;
}

/// Plans the rows of one file, in four goes: each row by itself, rows against each other, mergers,
/// what it all comes to.
class Planning {
 public:
  Planning(const Sheet& sheet, const Known& known, int year)
      : sheet_(sheet), known_(known), year_(year) {}

  std::vector<PlannedRow> rows() {
    for (const SheetRow& row : sheet_.rows)
      rows_.push_back(one_row(row));
    for (PlannedRow& row : rows_)
      find_successor(row);
    refuse_rings();
    while (refuse_orphans())
      ;
    for (PlannedRow& row : rows_)
      conclude(row);
    for (const Wrong& wrong : sheet_.broken)
      rows_.push_back({wrong.line, RowKind::wrong, {}, {}, {wrong}});
    std::stable_sort(rows_.begin(), rows_.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
    return std::move(rows_);
  }

 private:
  const Organisation* existing(const Cells& cells) const {
    Organisation named;
    std::vector<Wrong> ignored;
    read_cells(cells, named, ignored);
    if (const auto* found = known_.nis(nis_key(named)))
      return found;
    const auto* by_kbo = known_.kbo(named.kbo);
    const bool gets_nis = by_kbo != nullptr && by_kbo->nis.empty() && by_kbo->type == named.type;
    if (by_kbo != nullptr && (named.nis.empty() || gets_nis))
      return by_kbo;
    return named.nis.empty() && named.kbo.empty() ? known_.name(named.name) : nullptr;
  }

  // A number of inhabitants goes with its year, and a successor with the day of the merger.
  void complete(Cells& cells, Organisation& before) const {
    const std::string counted = cells["inhabitants"];
    if (counted == empties) {
      cells["year"] = empties;
    } else if (!counted.empty() && cells["year"].empty()) {
      before.inhabitants_year = 0;
      cells["year"] = number(year_);
    }
    if (cells["successor"] == empties) {
      cells["successor"].clear();
      cells["merged"] = empties;
      before.successor = {};
    }
  }

  PlannedRow one_row(const SheetRow& row) {
    PlannedRow planned;
    planned.line = row.line;
    Cells cells = row.cells;
    const auto* before = existing(cells);
    if (before != nullptr)
      planned.after = *before;
    complete(cells, planned.after);
    read_cells(cells, planned.after, planned.wrong);
    if (before == nullptr)
      planned.after.id = new_id_of(planned.after);
    // A town that keeps its code in a merger is named as its own successor.
    const std::string successor = cells["successor"];
    if (!successor.empty() && successor == planned.after.nis)
      planned.after.merged_on = before == nullptr ? std::nullopt : before->merged_on;
    else
      successors_[row.line] = successor;
    refuse_second(planned, "nis", nis_key(planned.after), planned.after.nis);
    refuse_second(planned, "kbo", planned.after.kbo, cells["kbo"]);
    const auto* owner = known_.kbo(planned.after.kbo);
    if (owner != nullptr && owner->id != planned.after.id) {
      planned.wrong.push_back(wrong_field("kbo", "kbo-free", cells["kbo"]));
      planned.wrong.back().expected.parameters = {{"name", owner->name}};
    }
    return planned;
  }

  void refuse_second(PlannedRow& row, const char* field, const std::string& key,
                     const std::string& found) {
    if (key.empty())
      return;
    const auto [first, is_new] = first_lines_.emplace(std::string(field) + key, row.line);
    if (is_new)
      return;
    row.wrong.push_back(wrong_field(field, "once", found));
    row.wrong.back().expected.parameters = {{"line", std::to_string(first->second)}};
  }

  void find_successor(PlannedRow& row) {
    const std::string nis = successors_[row.line];
    if (!nis.empty()) {
      const auto* kept = known_.nis(nis);
      if (kept != nullptr)
        row.after.successor = kept->id;
      else if (first_lines_.contains("nis" + nis))
        row.after.successor = registered_id(nis);
      else
        row.wrong.push_back(wrong_field("successor", "successor-known", nis));
    }
    check_organisation(row.after, row.wrong);
  }

  OrganisationId successor_of(OrganisationId id) const {
    const auto planned = planned_.find(id);
    if (planned != planned_.end())
      return planned->second->after.successor;
    const auto* kept = known_.id(id);
    return kept == nullptr ? OrganisationId{} : kept->successor;
  }

  // Nobody can end up, by one merger after another, in itself.
  void refuse_rings() {
    for (const PlannedRow& row : rows_)
      planned_.emplace(row.after.id, &row);
    for (PlannedRow& row : rows_) {
      std::set<OrganisationId> passed;
      OrganisationId at = row.after.successor;
      while (at && at != row.after.id && passed.insert(at).second)
        at = successor_of(at);
      if (at && at == row.after.id)
        row.wrong.push_back(wrong_field("successor", "successor-elsewhere", successors_[row.line]));
    }
  }

  // A row whose successor would be added by a wrong row can't be saved without it.
  bool refuse_orphans() {
    bool refused = false;
    for (PlannedRow& row : rows_) {
      const auto planned = planned_.find(row.after.successor);
      if (!row.wrong.empty() || known_.id(row.after.successor) != nullptr ||
          planned == planned_.end() || planned->second->wrong.empty())
        continue;
      row.wrong.push_back(wrong_field("successor", "successor-right", successors_[row.line]));
      refused = true;
    }
    return refused;
  }

  std::string nis_of(OrganisationId id) const {
    const auto* kept = known_.id(id);
    if (kept != nullptr)
      return kept->nis;
    const auto planned = planned_.find(id);
    return planned == planned_.end() ? "" : planned->second->after.nis;
  }

  void conclude(PlannedRow& row) const {
    for (Wrong& wrong : row.wrong)
      sheet_.place(wrong, row.line);
    const auto* before = known_.id(row.after.id);
    if (before != nullptr)
      row.changes = differences(values_of(*before, nis_of(before->successor)),
                                values_of(row.after, nis_of(row.after.successor)));
    if (!row.wrong.empty())
      row.kind = RowKind::wrong;
    else if (before == nullptr)
      row.kind = RowKind::added;
    else
      row.kind = row.changes.empty() ? RowKind::unchanged : RowKind::changed;
  }

  const Sheet& sheet_;
  const Known& known_;
  int year_;
  std::vector<PlannedRow> rows_{};
  /// NIS code of the successor by the line of the row.
  std::map<int, std::string> successors_{};
  std::map<std::string, int> first_lines_{};
  std::map<OrganisationId, const PlannedRow*> planned_{};
};

}  // namespace

std::string_view to_text(RowKind kind) {
  switch (kind) {
    case RowKind::added:
      return "added";
    case RowKind::changed:
      return "changed";
    case RowKind::unchanged:
      return "unchanged";
    case RowKind::wrong:
      return "wrong";
  }
  return "wrong";
}

std::size_t ImportPlan::count(RowKind kind) const {
  return static_cast<std::size_t>(std::count_if(
      rows.begin(), rows.end(), [kind](const PlannedRow& row) { return row.kind == kind; }));
}

std::vector<db::Organisation> ImportPlan::to_save() const {
  std::vector<db::Organisation> saved;
  for (const PlannedRow& row : rows) {
    if (row.kind == RowKind::added || row.kind == RowKind::changed)
      saved.push_back(row.after);
  }
  return saved;
}

OrganisationId registered_id(const std::string& nis_or_name) {
  const std::string digest = sha256("organisation:" + nis_or_name);
  return OrganisationId{{half_of(digest, 0), half_of(digest, 16)}};
}

ImportPlan plan_import(std::string_view bytes, const std::vector<db::Organisation>& known,
                       int year) {
  const Sheet sheet = read_sheet(bytes);
  if (!sheet.unusable.empty())
    return {sheet.unusable, {}};
  const Known index(known);
  return {{}, Planning(sheet, index, year).rows()};
}

}  // namespace draaiboek::web
