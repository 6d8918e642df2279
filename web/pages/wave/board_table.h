#pragma once
// The board of a wave as plain figures: who against what, made in one pass over the tree. Pure.

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/standing.h"
#include "web/access.h"

namespace draaiboek::web {

/// What the board is asked to keep; both come from the query and stay in every link.
struct BoardFilter {
  /// "late" or a status word; "" keeps all.
  std::string status{};
  /// Anchor of the workshop that the steps follow; "" keeps all.
  std::string workshop{};
};

struct BoardColumn {
  engine::StepIndex step = 0;
  /// The last workshop that must be held before the step opens; "" before the first.
  std::string workshop{};
  int done = 0;
};

struct BoardRow {
  engine::CaseId target{};
  int late = 0;
  int most_days_late = 0;
  /// Of all its steps; the columns say which of them are shown.
  engine::StandingsOfCase standings{};

  const engine::Standing& at(const BoardColumn& column) const { return standings->at(column.step); }
};

struct BoardTable {
  std::vector<BoardColumn> columns{};
  /// As they joined.
  std::vector<BoardRow> rows{};
  /// Over all rows and columns, before the status filter: by status word, late ones apart.
  std::map<std::string, int> counts{};
  /// How many take part, with those that the filter hides.
  int all_rows = 0;
};

/// "late", or the status word of a standing.
std::string board_word(const engine::Standing& standing);

/// For each step the last of the wave's workshops that must be held before it opens, "" when
/// there is none. By StepIndex.
std::vector<std::string> workshop_of_steps(const engine::Workflow& workflow);

/// Cases of `level` (participant or application) that take part, against the steps there.
BoardTable board_of(const Seen& seen, engine::Level level, const BoardFilter& filter,
                    engine::Date today);

/// The latest first; who are as late, by name.
void put_in_order(std::vector<BoardRow>& rows,
                  const std::function<std::string(const BoardRow&)>& name_of);

}  // namespace draaiboek::web
