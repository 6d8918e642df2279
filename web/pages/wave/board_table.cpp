#include "web/pages/wave/board_table.h"

#include <algorithm>
#include <tuple>

#include "web/pages/wave/summary.h"

namespace draaiboek::web {
namespace {

using engine::CaseState;
using engine::Level;
using engine::Standing;
using engine::Status;
using engine::Step;
using engine::StepIndex;
using engine::Workflow;

/// Position of the last workshop before each step: -1 for none; -2 while it isn't known yet.
class WorkshopOrder {
 public:
  explicit WorkshopOrder(const Workflow& workflow)
      : workflow_(workflow), last_(workflow.steps.size(), unknown) {}

  int of(std::size_t index) {
    if (last_[index] != unknown)
      return last_[index];
    last_[index] = none;
    const Step& step = workflow_.steps[index];
    int last = none;
    for (const engine::Condition& condition : step.after)
      last = std::max(last, through(condition.step));
    last = std::max(last, through(step.of));
    last_[index] = last;
    return last;
  }

 private:
  static constexpr int unknown = -2;
  static constexpr int none = -1;

  /// A step that waits for a session stands at its anchor.
  int through(const std::string& id) {
    const auto found = workflow_.positions.find(id);
    if (found == workflow_.positions.end())
      return none;
    return std::max(of(found->second), anchor_of(workflow_.steps[found->second]));
  }

  int anchor_of(const Step& step) const {
    for (std::size_t i = 0; i < workflow_.anchors.size(); ++i) {
      const engine::Anchor& anchor = workflow_.anchors[i];
      if (!step.anchor.empty() && anchor.id == step.anchor && anchor.level == Level::wave)
        return static_cast<int>(i);
    }
    return none;
  }

  const Workflow& workflow_;
  std::vector<int> last_;
};

std::vector<BoardColumn> columns_of(const Workflow& workflow, Level level,
                                    const BoardFilter& filter) {
  const auto workshops = workshop_of_steps(workflow);
  std::vector<BoardColumn> columns;
  for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
    const Step& step = workflow.steps[i];
    const bool kept = filter.workshop.empty() || filter.workshop == workshops[i];
    if (step.level == level && !step.kind->holds_by_itself && kept)
      columns.push_back({static_cast<StepIndex>(i), workshops[i]});
  }
  const auto order = [&](const BoardColumn& column) {
    for (std::size_t i = 0; i < workflow.anchors.size(); ++i) {
      if (workflow.anchors[i].id == column.workshop)
        return static_cast<int>(i);
    }
    return -1;
  };
  std::stable_sort(
      columns.begin(), columns.end(),
      [&](const BoardColumn& one, const BoardColumn& other) { return order(one) < order(other); });
  return columns;
}

bool has_word(const BoardTable& table, const BoardRow& row, const std::string& word) {
  return std::any_of(table.columns.begin(), table.columns.end(),
                     [&](const BoardColumn& column) { return board_word(row.at(column)) == word; });
}

bool counts_as_done(const Standing& standing) {
  return standing.status == Status::done || standing.status == Status::accepted;
}

BoardRow row_of(const Seen& seen, const CaseState& state, BoardTable& table, engine::Date today) {
  BoardRow row;
  row.target = state.id;
  row.standings = seen.standings(state, today);
  for (BoardColumn& column : table.columns) {
    const Standing& cell = row.at(column);
    ++table.counts[board_word(cell)];
    row.late += cell.late ? 1 : 0;
    row.most_days_late = std::max(row.most_days_late, cell.days_late);
    column.done += counts_as_done(cell) ? 1 : 0;
  }
  return row;
}

}  // namespace

std::string board_word(const Standing& standing) {
  if (standing.late)
    return "late";
  // Begun or not, handed in or being read: the board tells them apart by the words in the cell.
  switch (standing.status) {
    case Status::busy:
      return "to-do";
    case Status::in_review:
      return "handed-in";
    case Status::accepted:
      return "done";
    default:
      return std::string(to_text(standing.status));
  }
}

std::vector<std::string> workshop_of_steps(const Workflow& workflow) {
  WorkshopOrder order(workflow);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
    const int last = order.of(i);
    found.push_back(last < 0 ? "" : workflow.anchors[static_cast<std::size_t>(last)].id);
  }
  return found;
}

BoardTable board_of(const Seen& seen, Level level, const BoardFilter& filter, engine::Date today) {
  BoardTable table;
  table.columns = columns_of(seen.workflow(), level, filter);
  for (const auto& state : seen.tree().all()) {
    if (state->level != level || !seen.sees(*state))
      continue;
    const CaseState* participant = seen.tree().ancestor(*state, Level::participant);
    if (participant == nullptr || !takes_part(*participant))
      continue;
    ++table.all_rows;
    BoardRow row = row_of(seen, *state, table, today);
    if (filter.status.empty() || has_word(table, row, filter.status))
      table.rows.push_back(std::move(row));
  }
  return table;
}

void put_in_order(std::vector<BoardRow>& rows,
                  const std::function<std::string(const BoardRow&)>& name_of) {
  std::ranges::stable_sort(rows, {}, [&](const BoardRow& row) {
    return std::tuple(-row.late, -row.most_days_late, name_of(row));
  });
}

}  // namespace draaiboek::web
