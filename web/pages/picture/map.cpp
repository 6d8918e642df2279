#include "web/pages/picture/map.h"

#include <algorithm>
#include <map>

#include "web/pages/parts/say.h"
#include "web/pages/wave/board_table.h"
#include "web/pages/wave/overview.h"
#include "web/pages/wave/summary.h"

namespace draaiboek::web {
namespace {

using engine::CaseState;
using engine::EnrolmentStatus;

struct Shown {
  const CaseState* participant = nullptr;
  db::Organisation organisation{};
  Dot dot = Dot::waiting;
  std::string words{};

  bool has_place() const { return organisation.latitude != 0 && organisation.longitude != 0; }
};

using Register = std::map<engine::OrganisationId, const db::Organisation*>;

/// More mergers on end than ever happened to one town.
constexpr int most_mergers = 10;

/// One that merged lies where its successor does.
db::Organisation with_place(const Register& by_id, db::Organisation one) {
  const db::Organisation* at = &one;
  for (int i = 0; i < most_mergers && at->latitude == 0 && at->is_merged(); ++i) {
    const auto next = by_id.find(at->successor);
    if (next == by_id.end())
      return one;
    at = next->second;
  }
  one.latitude = at->latitude;
  one.longitude = at->longitude;
  return one;
}

GeoPoint point_of(const db::Organisation& organisation) {
  return {organisation.latitude, organisation.longitude};
}

std::string words_for(const Say& say, const CaseState& participant, const BoardRow* row) {
  if (participant.life == engine::Life::left)
    return say("enrolment.left");
  if (!takes_part(participant))
    return say("enrolment." + std::string(to_text(participant.enrolment)));
  if (row != nullptr && row->late > 0)
    return say.count("map.late", static_cast<std::size_t>(row->late));
  return say("map.dot." + std::string(to_text(dot_of(participant, row))));
}

/// All whom the viewer sees, by name.
std::vector<Shown> shown_of(const Say& say, const Seen& seen,
                            const std::vector<db::Organisation>& register_rows,
                            engine::Date today) {
  Register by_id;
  for (const db::Organisation& one : register_rows)
    by_id[one.id] = &one;
  const BoardTable board = board_of(seen, engine::Level::participant, {}, today);
  std::vector<Shown> found;
  for (const engine::CaseId id : seen.participants()) {
    const CaseState& participant = seen.tree().at(id);
    const auto organisation = by_id.find(participant.organisation);
    if (organisation == by_id.end())
      continue;
    const auto row = std::find_if(board.rows.begin(), board.rows.end(),
                                  [&](const BoardRow& one) { return one.target == id; });
    const BoardRow* found_row = row == board.rows.end() ? nullptr : &*row;
    found.push_back({&participant, with_place(by_id, *organisation->second),
                     dot_of(participant, found_row), words_for(say, participant, found_row)});
  }
  std::sort(found.begin(), found.end(), [](const Shown& one, const Shown& other) {
    return one.organisation.name < other.organisation.name;
  });
  return found;
}

/// The municipalities that don't take part; merged ones lie under their successor's dot.
std::vector<GeoPoint> others_of(const std::vector<db::Organisation>& register_rows,
                                const std::vector<Shown>& shown) {
  std::vector<GeoPoint> points;
  for (const db::Organisation& one : register_rows) {
    const bool is_place = one.type == "municipality" && !one.is_merged() && one.latitude != 0;
    const bool is_shown = std::any_of(shown.begin(), shown.end(), [&](const Shown& other) {
      return other.organisation.id == one.id;
    });
    if (is_place && !is_shown)
      points.push_back(point_of(one));
  }
  return points;
}

std::string count_of(const std::vector<Shown>& shown, Dot dot) {
  return std::to_string(
      std::count_if(shown.begin(), shown.end(), [&](const Shown& one) { return one.dot == dot; }));
}

std::string words_of_legend(const DotMap& map) {
  std::string words;
  for (const auto& [dot, said] : map.legend)
    words += said + ", ";
  return words + map.faint_words;
}

DotMap picture_of(const Say& say, const Seen& seen, const std::vector<Shown>& shown,
                  std::vector<GeoPoint> others) {
  DotMap map;
  map.about.name = "map";
  map.about.title = say("map.picture", {{"wave", seen.wave().title}});
  map.about.description = say("map.description", {{"all", std::to_string(shown.size())},
                                                  {"late", count_of(shown, Dot::late)}});
  map.about.may_shrink = true;
  map.faint = std::move(others);
  map.faint_words = say("map.others");
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown[i].has_place()) {
      map.marked.push_back({point_of(shown[i].organisation), shown[i].dot, std::to_string(i + 1),
                            shown[i].organisation.name + " – " + shown[i].words});
    }
  }
  for (const Dot dot : {Dot::late, Dot::action, Dot::on_track, Dot::waiting, Dot::gone}) {
    map.legend.emplace_back(
        dot, say("map.dot." + std::string(to_text(dot))) + " (" + count_of(shown, dot) + ")");
  }
  map.about_legend.name = "map-legend";
  map.about_legend.title = say("picture.legend");
  map.about_legend.description = words_of_legend(map);
  return map;
}

View rows_view(const Say& say, const std::vector<Shown>& shown) {
  View::List rows;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const Shown& one = shown[i];
    View row;
    row.set("number", i + 1).set("name", one.organisation.name);
    row.set("place", place_of(*one.participant)).set("province", one.organisation.province);
    row.set("words", one.has_place() ? one.words : one.words + " – " + say("map.no-place"));
    row.set("late", one.dot == Dot::late);
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

Dot dot_of(const CaseState& participant, const BoardRow* row) {
  if (participant.life == engine::Life::left || participant.enrolment == EnrolmentStatus::declined)
    return Dot::gone;
  if (!takes_part(participant))
    return Dot::waiting;
  if (row == nullptr)
    return Dot::on_track;
  if (row->late > 0)
    return Dot::late;
  const bool asks =
      std::any_of(row->standings->begin(), row->standings->end(),
                  [](const auto& cell) { return cell.status == engine::Status::action_needed; });
  return asks ? Dot::action : Dot::on_track;
}

Response map_page(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const auto register_rows = desk.store.organisations().organisations(asked.viewer, "");
  const std::vector<Shown> shown = shown_of(say, seen, register_rows, asked.now.date);
  const DotMap map = picture_of(say, seen, shown, others_of(register_rows, shown));
  View body = picture_view({map_svg(map), legend_svg(map)});
  body.set("empty", shown.empty()).set("rows", rows_view(say, shown));
  body.set("participants", wave_place(seen.wave().id) + "/deelnemers");
  const std::string title = say("map.title");
  return show(desk, asked, "picture/map",
              {.title = title + " – " + seen.wave().title,
               .crumbs = wave_crumbs(say, seen, title),
               .wide = true},
              std::move(body));
}

}  // namespace draaiboek::web
