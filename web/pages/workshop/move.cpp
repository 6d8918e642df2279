#include "web/pages/workshop/move.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "web/account/random.h"
#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/form/read.h"
#include "web/pages/parts/closed.h"
#include "web/pages/parts/hidden_fields.h"
#include "web/pages/parts/names.h"
#include "web/pages/wave/plan_form.h"
#include "web/pages/wave/summary.h"
#include "web/pages/workshop/bookings.h"
#include "web/pages/workshop/collision.h"
#include "web/pages/workshop/place.h"

namespace draaiboek::web {
namespace {

using engine::PlannedAnchor;
using engine::PlannedDate;
using engine::Refusal;

/// The date that is known, even when the session on it was cancelled.
const PlannedDate* known_date(const Asked& asked, const Workshop& workshop) {
  return known_date(asked.at().self(), workshop);
}

bool is_cancelled(const Asked& asked, const Workshop& workshop) {
  return asked.at().self().steps.at(workshop.index).phase == engine::Phase::cancelled;
}

std::string title_of(const Say& say, const Asked& asked, const Workshop& workshop) {
  const char* key = known_date(asked, workshop) == nullptr ? "move.title-first" : "move.title";
  return say(key);
}

/// From the query after "undo", else what is planned now.
PlannedAnchor suggested(const Asked& asked, const Workshop& workshop, bool& is_undo) {
  const Fields& query = asked.request.query;
  const auto date = engine::date_from_text(query.get("datum"));
  is_undo = date.has_value();
  if (date)
    return {workshop.anchor->id, *date, query.get("van"), query.get("tot"), query.get("zaal")};
  if (const PlannedDate* now = known_date(asked, workshop))
    return {workshop.anchor->id, now->date, now->from, now->until, now->room};
  return {};
}

Response show_form(Desk& desk, const Asked& asked, const Workshop& workshop,
                   std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const std::string id = workshop.anchor->id;
  bool is_undo = false;
  const PlannedAnchor known = suggested(asked, workshop, is_undo);
  const bool has_date = !known.anchor.empty();
  const auto field = [&](const char* suffix, const char* key, const std::string& value) {
    return input(desk, asked,
                 {.name = id + suffix, .label = say(key), .value = value, .optional = true},
                 errors);
  };
  View body;
  body.set("date", date_input(desk, asked,
                              {.name = id,
                               .label = say("move.date"),
                               .hint = say("plan.date-hint"),
                               .value = has_date ? engine::to_text(known.date) : ""},
                              errors));
  body.set("from", field("-from", "plan.from", known.from));
  body.set("until", field("-until", "plan.until", known.until));
  body.set("room", field("-room", "plan.room", known.room));
  if (known_date(asked, workshop) != nullptr) {
    body.set("reason", input(desk, asked,
                             {.name = "reason",
                              .label = say("move.reason"),
                              .hint = say("move.reason-hint"),
                              .value = is_undo ? say("move.undo-reason") : ""},
                             errors));
  } else {
    body.set("reason", false);
  }
  body.set("back", workshop_place(seen.self().id, id));
  body.set("caption", say.word(workshop.step->title));
  const std::string title = title_of(say, asked, workshop);
  Frame frame{.title = title, .crumbs = workshop_crumbs(say, seen, workshop, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "workshop/move", frame, std::move(body));
}

View deadlines_view(const Say& say, const Seen& seen, const Names& names,
                    const std::vector<MovedDeadline>& deadlines) {
  View::List rows;
  for (const MovedDeadline& moved : deadlines) {
    const engine::Step& step = seen.workflow().steps.at(moved.step);
    View::List who;
    for (const engine::CaseId target : moved.targets)
      who.emplace_back(names.of(seen.tree().at(target)));
    View row;
    row.set("step", say.word(step.title)).set("late", moved.late_after);
    row.set("before", moved.before ? say.short_day(moved.before) : say("move.no-date"));
    row.set("after", moved.after ? say.short_day(moved.after) : say("move.no-date"));
    const bool of_wave = step.level == engine::Level::wave;
    row.set("whole_wave", of_wave).set("who", std::move(who));
    row.set("count", of_wave ? say("move.whole-wave")
                             : say.count("move.organisations", moved.targets.size()));
    rows.push_back(std::move(row));
  }
  return rows;
}

/// Changes of who takes part: an organisation that is only on the list has no deadlines yet.
/// Cases that this viewer doesn't see aren't told.
std::vector<engine::Change> told(const Seen& seen, const std::vector<engine::Change>& changes) {
  std::vector<engine::Change> found;
  for (const engine::Change& change : changes) {
    const engine::CaseState& of = seen.tree().at(change.target);
    const engine::CaseState* participant = seen.tree().ancestor(of, engine::Level::participant);
    if (seen.sees(of) && (participant == nullptr || takes_part(*participant)))
      found.push_back(change);
  }
  return found;
}

Response show_preview(Desk& desk, const Asked& asked, const Workshop& workshop,
                      const engine::wish::SetAnchor& wish) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const engine::Command command{new_id<engine::CommandId>(), seen.self().id, seen.actor(), wish};
  const auto found = engine::preview(seen.workflow(), seen.tree(), command, asked.now,
                                     bookings_of_others(desk, asked.viewer, seen.wave().id));
  if (!found)
    return show_form(desk, asked, workshop, {found.refusal()});
  const Names names = Names::of_wave(desk, seen);
  const Accounts accounts{
      .workflow = seen.workflow(),
      .person = [&](engine::PersonId id) { return names.of(id); },
      .target = [&](engine::CaseId id) { return names.of(seen.tree().at(id)); }};
  const auto deadlines = moved_deadlines(told(seen, found->changes), [&](engine::StepIndex step) {
    return say.word(seen.workflow().steps.at(step).title);
  });
  const PlannedDate* before = known_date(asked, workshop);
  const PlannedAnchor& after = wish.planned;
  View body;
  const std::string now = before == nullptr               ? ""
                          : is_cancelled(asked, workshop) ? say("move.cancelled")
                                                          : say.planned(*before);
  body.set("before", now);
  body.set("after", say.planned({after.date, after.from, after.until, after.room}));
  body.set("reason", wish.reason.text).set("caption", say.word(workshop.step->title));
  body.set("clean", found->collisions.empty());
  body.set("warnings", collisions_view(say, found->collisions, accounts));
  body.set("nothing_moves", deadlines.empty());
  body.set("deadlines", deadlines_view(say, seen, names, deadlines));
  body.set("fields", hidden_fields(asked.form())).set("version", seen.self().version);
  const std::string title = say("move.check-title");
  return show(desk, asked, "workshop/move-check",
              {.title = title, .crumbs = workshop_crumbs(say, seen, workshop, title)},
              std::move(body));
}

std::optional<engine::wish::SetAnchor> read_move(const Say& say, const Asked& asked,
                                                 const Workshop& workshop, Reader& reader) {
  const std::string& id = workshop.anchor->id;
  const Fields& form = asked.form();
  if ((form.get(id + "-day") + form.get(id + "-month") + form.get(id + "-year")).empty())
    reader.refuse(id, "input.no-date", say("move.date"));
  const auto planned = read_anchor(say, *workshop.anchor, reader);
  const PlannedDate* now = known_date(asked, workshop);
  if (now != nullptr && note(asked, "reason").text.empty())
    reader.add({{"refusal.reason-missing"}, "reason"});
  if (!reader.ok())
    return std::nullopt;
  if (now != nullptr && !is_cancelled(asked, workshop) && now->date == planned->date &&
      now->from == planned->from && now->until == planned->until && now->room == planned->room) {
    reader.add({{"move.unchanged"}, workshop.anchor->id});
    return std::nullopt;
  }
  return engine::wish::SetAnchor{*planned, note(asked, "reason")};
}

}  // namespace

std::vector<MovedDeadline> moved_deadlines(
    const std::vector<engine::Change>& changes,
    const std::function<std::string(engine::StepIndex)>& name_of) {
  using Key =
      std::tuple<engine::StepIndex, std::optional<engine::Date>, std::optional<engine::Date>>;
  std::map<Key, MovedDeadline> found;
  for (const engine::Change& change : changes) {
    if (change.due_before == change.due_after)
      continue;
    MovedDeadline& moved = found[{change.step, change.due_after, change.due_before}];
    moved.step = change.step;
    moved.before = change.due_before;
    moved.after = change.due_after;
    moved.late_after = moved.late_after || change.late_after;
    moved.targets.push_back(change.target);
  }
  std::vector<MovedDeadline> list;
  for (auto& [key, moved] : found)
    list.push_back(std::move(moved));
  const auto rank = [&](const MovedDeadline& one) {
    return std::tuple(one.after.value_or(engine::Date::max()), name_of(one.step));
  };
  std::stable_sort(list.begin(), list.end(),
                   [&](const MovedDeadline& left, const MovedDeadline& right) {
                     return rank(left) < rank(right);
                   });
  return list;
}

Response move_page(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (!workshop)
    return not_found(desk, asked);
  if (asked.at().wave().life == engine::Life::cancelled)
    return closed_page(desk, asked, title_of(Say(desk, asked), asked, *workshop),
                       workshop_place(asked.at().self().id, workshop->anchor->id));
  return show_form(desk, asked, *workshop, {});
}

Response move_workshop(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (!workshop)
    return not_found(desk, asked);
  const std::string action = asked.form().get("action");
  if (action == "change")
    return show_form(desk, asked, *workshop, {});
  const Say say(desk, asked);
  Reader reader(asked.form());
  const auto wish = read_move(say, asked, *workshop, reader);
  if (!wish)
    return show_form(desk, asked, *workshop, reader.errors());
  if (action != "move")
    return show_preview(desk, asked, *workshop, *wish);
  const std::string undo = place_to_move_back(asked, *workshop);
  const auto handled = post(desk, asked, *wish);
  if (!handled)
    return show_form(desk, asked, *workshop, {handled.refusal()});
  return go_on(asked, workshop_place(asked.at().self().id, workshop->anchor->id),
               engine::Message{"done.workshop-moved",
                               {{"workshop", say.word(workshop->step->title)},
                                {"date", say.day(wish->planned.date)}}},
               undo);
}

}  // namespace draaiboek::web
