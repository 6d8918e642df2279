#include "web/pages/recruiting/call_rows.h"

#include <algorithm>

namespace draaiboek::web {

std::optional<engine::Date> CallRow::due() const {
  return last && !last->next.empty() ? last->next_by : std::nullopt;
}

bool CallRow::is_late(engine::Date today) const {
  const auto day = due();
  return day && *day < today;
}

std::vector<CallRow> call_rows(const Seen& seen, const std::vector<db::Call>& calls,
                               const CallFilter& filter,
                               const std::map<engine::OrganisationId, std::string>& names) {
  std::vector<CallRow> rows;
  for (const engine::CaseId id : seen.participants()) {
    CallRow row{&seen.tree().at(id), {}};
    const auto last = std::find_if(calls.begin(), calls.end(),
                                   [&](const db::Call& one) { return one.participant == id; });
    if (last != calls.end())
      row.last = *last;
    const bool mine = !filter.by || (row.last && row.last->by == filter.by);
    const bool left = row.participant->life == engine::Life::left;
    const bool fits =
        filter.left ? left
                    : !filter.status || (!left && row.participant->enrolment == *filter.status);
    if (mine && fits)
      rows.push_back(std::move(row));
  }
  const auto name = [&](const CallRow& row) {
    const auto found = names.find(row.participant->organisation);
    return found == names.end() ? std::string() : found->second;
  };
  // What is late has the earliest days, so the day alone puts it first.
  std::sort(rows.begin(), rows.end(), [&](const CallRow& one, const CallRow& other) {
    const auto day = one.due().value_or(engine::Date::max());
    const auto other_day = other.due().value_or(engine::Date::max());
    return day != other_day ? day < other_day : name(one) < name(other);
  });
  return rows;
}

}  // namespace draaiboek::web
