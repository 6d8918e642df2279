#include "web/pages/wave/board.h"

#include <algorithm>
#include <array>

#include "web/pages/parts/link.h"
#include "web/pages/parts/names.h"
#include "web/pages/parts/say.h"
#include "web/pages/wave/board_table.h"
#include "web/pages/wave/overview.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Level;

constexpr std::array<std::string_view, 6> words_in_order = {"late",      "action-needed", "to-do",
                                                            "handed-in", "not-yet",       "done"};

struct Board {
  const Say& say;
  const Seen& seen;
  Level level;
  BoardFilter filter;
  BoardTable table;

  std::string place(const std::string& status, const std::string& workshop) const {
    std::string query;
    const auto add = [&](const char* name, const std::string& value) {
      if (!value.empty())
        query += (query.empty() ? "?" : "&") + std::string(name) + "=" + value;
    };
    add("status", status);
    add("workshop", workshop);
    add("niveau", level == Level::application ? "application" : "");
    return wave_place(seen.wave().id) + "/bord" + query;
  }
  std::string workshop_words(const std::string& anchor) const {
    const engine::Anchor* found = seen.workflow().find_anchor(anchor);
    return found == nullptr ? say("board.before-workshops") : say.word(found->title);
  }
};

View link_view(std::string words, std::string place, bool current) {
  View view;
  view.set("words", std::move(words)).set("place", std::move(place)).set("current", current);
  return view;
}

View counters_view(const Board& board) {
  View::List list;
  for (const std::string_view word : words_in_order) {
    const std::string name(word);
    const auto found = board.table.counts.find(name);
    const bool chosen = board.filter.status == name;
    View counter = link_view(board.say("status." + name),
                             board.place(chosen ? "" : name, board.filter.workshop), chosen);
    counter.set("number", found == board.table.counts.end() ? 0 : found->second);
    counter.set("look", name == "late"            ? "late"
                        : name == "action-needed" ? "action"
                        : name == "done"          ? "done"
                                                  : "");
    list.push_back(std::move(counter));
  }
  return list;
}

View filters_view(const Board& board) {
  View::List list;
  list.push_back(link_view(board.say("board.all-workshops"), board.place(board.filter.status, ""),
                           board.filter.workshop.empty()));
  for (const engine::Anchor& anchor : board.seen.workflow().anchors) {
    if (anchor.level != Level::wave)
      continue;
    list.push_back(link_view(board.say.word(anchor.title),
                             board.place(board.filter.status, anchor.id),
                             board.filter.workshop == anchor.id));
  }
  return list;
}

/// The head above the steps: each workshop with the number of its steps.
View groups_view(const Board& board) {
  View::List list;
  const auto& columns = board.table.columns;
  for (std::size_t i = 0; i < columns.size();) {
    std::size_t end = i;
    while (end < columns.size() && columns[end].workshop == columns[i].workshop)
      ++end;
    View group;
    group.set("words", board.workshop_words(columns[i].workshop)).set("span", end - i);
    list.push_back(std::move(group));
    i = end;
  }
  return list;
}

View columns_view(const Board& board) {
  View::List list;
  for (const BoardColumn& column : board.table.columns) {
    View view;
    view.set("words", board.say.word(board.seen.workflow().steps.at(column.step).title));
    view.set("done", column.done).set("all", board.table.all_rows);
    list.push_back(std::move(view));
  }
  return list;
}

View cell_view(const Board& board, const BoardRow& row, const BoardColumn& column) {
  const engine::Standing& standing = row.at(column);
  const engine::Step& step = board.seen.workflow().steps.at(column.step);
  View cell = status_view(board.say, standing);
  const bool blocked = standing.status == engine::Status::not_yet ||
                       standing.status == engine::Status::not_applicable;
  cell.set("place", step_place(row.target, step.id)).set("blocked", blocked && !standing.late);
  // What is done may still ask for something; its deadline would read as the day it was done.
  const bool ahead = standing.late || blocked || standing.status == engine::Status::to_do ||
                     standing.status == engine::Status::busy ||
                     standing.status == engine::Status::action_needed;
  cell.set("due", ahead && standing.due ? short_date(*standing.due, board.say.language()) : "");
  cell.set("iso", standing.due ? engine::to_text(*standing.due) : "");
  return cell;
}

View rows_view(const Desk& desk, const Asked& asked, const Board& board, const Names& names) {
  View::List rows;
  for (const BoardRow& row : board.table.rows) {
    const engine::CaseState& state = board.seen.tree().at(row.target);
    const auto* participant = board.seen.tree().ancestor(state, Level::participant);
    View::List cells;
    cells.reserve(board.table.columns.size());
    for (const BoardColumn& column : board.table.columns)
      cells.push_back(cell_view(board, row, column));
    View view;
    view.set("name", names.of(state)).set("cells", std::move(cells));
    view.set("owner", participant == &state ? "" : names.of(*participant));
    const std::string place = case_place(participant->id);
    view.set("place", link_to(desk, asked, place + "/inschrijving", place));
    view.set("late", row.late > 0
                         ? board.say("board.late-count", {{"count", std::to_string(row.late)}})
                         : "");
    rows.push_back(std::move(view));
  }
  return rows;
}

/// Only for programmes whose participants integrate applications.
View levels_view(const Board& board) {
  const auto& levels = board.seen.workflow().levels;
  View::List list;
  if (std::find(levels.begin(), levels.end(), Level::application) == levels.end())
    return list;
  const std::string place = wave_place(board.seen.wave().id) + "/bord";
  list.push_back(
      link_view(board.say("board.participants"), place, board.level == Level::participant));
  list.push_back(link_view(board.say("board.applications"), place + "?niveau=application",
                           board.level == Level::application));
  return list;
}

/// Words that no counter or anchor has are left out of the filter and of every link.
BoardFilter filter_of(const Asked& asked) {
  BoardFilter filter;
  const std::string status = asked.request.query.get("status");
  if (std::find(words_in_order.begin(), words_in_order.end(), status) != words_in_order.end())
    filter.status = status;
  const std::string workshop = asked.request.query.get("workshop");
  if (asked.at().workflow().find_anchor(workshop) != nullptr)
    filter.workshop = workshop;
  return filter;
}

}  // namespace

Response board_page(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Level level =
      asked.request.query.get("niveau") == "application" ? Level::application : Level::participant;
  BoardFilter filter = filter_of(asked);
  BoardTable table = board_of(seen, level, filter, asked.now.date);
  const Names names = Names::of_wave(desk, seen);
  put_in_order(table.rows, [&](const BoardRow& row) {
    const engine::CaseState& state = seen.tree().at(row.target);
    return names.of(*seen.tree().ancestor(state, Level::participant)) + '\n' + names.of(state);
  });
  const Board board{say, seen, level, std::move(filter), std::move(table)};
  View body;
  body.set("counters", counters_view(board)).set("filters", filters_view(board));
  body.set("levels", levels_view(board)).set("groups", groups_view(board));
  body.set("columns", columns_view(board)).set("rows", rows_view(desk, asked, board, names));
  body.set("nobody", board.table.all_rows == 0).set("no_rows", board.table.rows.empty());
  body.set("shown", board.table.rows.size()).set("all", board.table.all_rows);
  body.set("filtered", !board.filter.status.empty());
  body.set("place", wave_place(seen.wave().id)).set("whole", board.place("", ""));
  const std::string title = say("board.title");
  return show(desk, asked, "wave/board",
              {.title = title + " – " + seen.wave().title,
               .crumbs = wave_crumbs(say, seen, title),
               .wide = true},
              std::move(body));
}

}  // namespace draaiboek::web
