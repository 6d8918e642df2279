#include "web/pages/step/overview/task_list.h"

#include <map>
#include <set>

#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::CaseState;
using engine::Status;

struct List {
  Desk& desk;
  const Asked& asked;
  const Seen& seen;
  const CaseState& at;
  const Begun& begun;
  std::map<engine::TextId, std::string> reasons{};

  std::string say(const engine::Message& message) const {
    return desk.say(message, asked.language);
  }
  const engine::Step& step(engine::StepIndex index) const {
    return seen.workflow().steps.at(index);
  }
  std::string title(engine::StepIndex index) const {
    return word(step(index).title, asked.language);
  }
};

// Blocked steps say why; what is on its way elsewhere says nothing more.
View reasons_view(const List& list, const TaskRow& row) {
  View::List reasons;
  if (const auto next = awaited(list.seen, list.at, row.step, list.asked.language)) {
    reasons.emplace_back(list.say(*next));
    return reasons;
  }
  if (row.standing.status == Status::not_yet) {
    for (const engine::Blocker& blocker : row.standing.blockers) {
      reasons.emplace_back(
          list.say(blocked_because(list.seen, list.at, blocker, list.asked.language)));
    }
  }
  return reasons;
}

View row_view(const List& list, const TaskRow& row) {
  const engine::Step& step = list.step(row.step);
  const bool began = list.begun.contains({list.at.id, step.id});
  const bool awaits = awaited(list.seen, list.at, row.step, list.asked.language).has_value();
  const StatusShown status = awaits ? StatusShown{"status.next-version", "waiting"}
                                    : shown_status(step, row.standing, row.asked, began);
  const bool waits =
      row.standing.status == Status::not_yet || row.standing.status == Status::not_applicable;
  const bool has_feedback = !list.at.steps.at(row.step).releases.empty();
  const auto due = deadline(step, row.standing, list.asked.now.date, list.asked.language);
  View view;
  view.set("id", list.at.id.text() + "-" + step.id);
  view.set("title", list.title(row.step)).set("place", step_place(list.at.id, step.id));
  view.set("link", !waits || has_feedback)
      .set("status", list.say({status.key}))
      .set("style", status.style);
  view.set("due", due ? list.say(*due) : "").set("late", row.standing.late && row.asked);
  view.set("reasons", reasons_view(list, row)).set("optional", step.optional);
  return view;
}

// Why the session was moved or cancelled; names nothing for what stands on its day.
engine::TextId reason_of(const CaseState& owner, const engine::Step& step,
                         const engine::StepState& state) {
  if (state.phase == engine::Phase::cancelled)
    return state.reason;
  const auto planned = owner.anchors.find(step.anchor);
  const bool moved = planned != owner.anchors.end() && planned->second.moves > 0;
  return moved && state.phase != engine::Phase::done ? planned->second.reason : engine::TextId{};
}

// What happened to the session, or "" when it simply stands on its day.
std::string session_note(const List& list, const CaseState& owner, engine::StepIndex session) {
  const engine::StepState& state = owner.steps.at(session);
  if (state.phase == engine::Phase::done)
    return list.say({"tasks.session-held"});
  const engine::TextId id = reason_of(owner, list.step(session), state);
  if (!id)
    return "";
  const bool cancelled = state.phase == engine::Phase::cancelled;
  std::string note = list.say({cancelled ? "tasks.session-cancelled" : "tasks.session-moved"});
  const auto reason = list.reasons.find(id);
  if (reason == list.reasons.end())
    return note;
  return note + ". " + list.say({"workshop.reason", {{"reason", reason->second}}});
}

// The reasons of sessions that were moved or cancelled: asked only when there are such.
std::map<engine::TextId, std::string> reasons_of(Desk& desk, const Asked& asked,
                                                 const TaskList& of) {
  std::set<engine::CaseId> owners;
  for (const TaskGroup& group : of.groups) {
    if (!group.session)
      continue;
    const engine::Step& step = of.seen.workflow().steps.at(*group.session);
    const CaseState* owner = of.seen.tree().ancestor(of.at, step.level);
    if (reason_of(*owner, step, owner->steps.at(*group.session)))
      owners.insert(owner->id);
  }
  if (owners.empty())
    return {};
  return desk.store.texts(asked.viewer, {owners.begin(), owners.end()});
}

void set_session(const List& list, engine::StepIndex session, View& view) {
  const engine::Step& step = list.step(session);
  const CaseState* owner = list.seen.tree().ancestor(list.at, step.level);
  const auto date = engine::planned(list.seen.workflow(), list.seen.tree(), list.at, step.anchor);
  view.set("title", list.title(session)).set("place", step_place(owner->id, step.id));
  view.set("when", date ? planned_words(*date, list.asked.language)
                        : list.say({"tasks.session-unplanned"}));
  view.set("note", session_note(list, *owner, session));
}

View shared_view(const List& list, const std::vector<engine::StepIndex>& shared) {
  View::List rows;
  for (const engine::StepIndex index : shared) {
    const CaseState* owner = list.seen.tree().ancestor(list.at, list.step(index).level);
    View row;
    row.set("title", list.title(index)).set("place", step_place(owner->id, list.step(index).id));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

Begun begun_in(Desk& desk, const Asked& asked, const std::vector<engine::CaseId>& cases) {
  Begun begun;
  if (cases.empty())
    return begun;
  for (auto& pair : desk.store.drafts().begun(asked.viewer, cases))
    begun.insert(std::move(pair));
  return begun;
}

View task_groups_view(Desk& desk, const Asked& asked, const TaskList& of) {
  const List list{desk, asked, of.seen, of.at, of.begun, reasons_of(desk, asked, of)};
  View::List views;
  for (const TaskGroup& group : of.groups) {
    View view;
    view.set("title", list.say({"tasks.before"})).set("place", "").set("when", "").set("note", "");
    if (group.session)
      set_session(list, *group.session, view);
    View::List rows;
    for (const TaskRow& row : group.rows)
      rows.push_back(row_view(list, row));
    view.set("has_rows", !rows.empty());
    view.set("rows", std::move(rows));
    view.set("has_shared", !group.shared.empty()).set("shared", shared_view(list, group.shared));
    views.push_back(std::move(view));
  }
  return views;
}

std::string next_words(Desk& desk, const Asked& asked, const Seen& seen,
                       const std::vector<TaskGroup>& groups) {
  const auto next = next_deadline(groups);
  if (!next)
    return "";
  const engine::Date due = *next->standing.due;
  return desk.say({next->standing.late ? "tasks.next-late" : "tasks.next",
                   {{"step", word(seen.workflow().steps.at(next->step).title, asked.language)},
                    {"date", long_date(due, asked.language)},
                    {"left", time_left(due, asked.now.date, asked.language)}}},
                  asked.language);
}

}  // namespace draaiboek::web
