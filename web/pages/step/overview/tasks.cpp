#include "web/pages/step/overview/tasks.h"

#include <algorithm>
#include <map>

#include "web/pages/parts/link.h"
#include "web/pages/people/wishes.h"
#include "web/pages/questions/asking.h"
#include "web/pages/questions/wave_questions.h"
#include "web/pages/step/name_list.h"
#include "web/pages/step/overview/ended.h"
#include "web/pages/step/overview/task_list.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::CaseState;

// Those that are still running, as this viewer sees them.
std::vector<Seen> running(Desk& desk, const Asked& asked, const std::vector<db::WaveRow>& rows) {
  std::vector<Seen> waves;
  for (const db::WaveRow& row : rows) {
    if (row.life != "open")
      continue;
    if (auto seen = desk.see(asked.viewer, row))
      waves.push_back(std::move(*seen));
  }
  return waves;
}

struct Own {
  const Seen* seen;
  const CaseState* at;
};

struct Others {
  const Seen* seen;
  Waiting waiting;
};

std::vector<Own> own_of(const std::vector<Seen>& waves) {
  std::vector<Own> found;
  for (const Seen& wave : waves) {
    for (const CaseState* at : own_cases(wave))
      found.push_back({&wave, at});
  }
  return found;
}

std::vector<Others> others_of(const std::vector<Seen>& waves, engine::Date today) {
  std::vector<Others> found;
  for (const Seen& wave : waves) {
    for (Waiting& waiting : waiting_for(wave, today))
      found.push_back({&wave, std::move(waiting)});
  }
  const auto due = [](const Others& one) {
    return one.waiting.standing.due.value_or(engine::Date::max());
  };
  std::stable_sort(found.begin(), found.end(), [&](const Others& left, const Others& right) {
    const bool left_late = left.waiting.standing.late;
    const bool right_late = right.waiting.standing.late;
    return left_late != right_late ? left_late : due(left) < due(right);
  });
  return found;
}

NameList names_for(Desk& desk, const Asked& asked, const std::vector<Own>& own,
                   const std::vector<Others>& others) {
  Wanted wanted;
  for (const Own& one : own) {
    const CaseState* participant = one.seen->tree().ancestor(*one.at, engine::Level::participant);
    wanted.organisations.insert(participant->organisation);
    wanted.people.merge(coordinators(one.seen->wave()));
  }
  for (const Others& one : others) {
    const CaseState& at = one.seen->tree().at(one.waiting.at);
    if (const CaseState* participant = one.seen->tree().ancestor(at, engine::Level::participant))
      wanted.organisations.insert(participant->organisation);
  }
  return names_of(desk, asked, wanted);
}

bool is_asked_anything(const std::vector<TaskGroup>& groups) {
  return std::any_of(groups.begin(), groups.end(), [](const TaskGroup& group) {
    return std::any_of(group.rows.begin(), group.rows.end(),
                       [](const TaskRow& row) { return row.asked; });
  });
}

std::string what_is_next(Desk& desk, const Asked& asked, const Seen& seen,
                         const std::vector<TaskGroup>& groups) {
  return is_asked_anything(groups) ? next_words(desk, asked, seen, groups)
                                   : desk.say({"tasks.nothing-now"}, asked.language);
}

View own_view(Desk& desk, const Asked& asked, const Own& own, const NameList& names,
              const Begun& begun) {
  const auto groups = task_groups(*own.seen, *own.at, own.seen->roles_at(*own.at), asked.now.date);
  const CaseState* participant = own.seen->tree().ancestor(*own.at, engine::Level::participant);
  const bool enrolled = participant->enrolment == engine::EnrolmentStatus::enrolled;
  const std::string& organisation = names.organisation(participant->organisation);
  View view;
  view.set("name", own.at == participant ? organisation : organisation + ": " + own.at->title);
  view.set("wave", own.seen->wave().title).set("case_place", place_of(*own.at));
  const bool broken_off = is_broken_off(*own.seen, *own.at);
  const bool shows = enrolled && !broken_off;
  view.set("next", shows ? what_is_next(desk, asked, *own.seen, groups) : "");
  view.set("questions_place", questions_place(participant->id));
  view.set("ask_whom", ask_whom(*own.seen, names)).set("waiting", !enrolled && !broken_off);
  view.set("ending", ending_view(desk, asked, *own.seen, *own.at));
  view.set("groups", shows ? task_groups_view(desk, asked, {*own.seen, *own.at, groups, begun})
                           : View(View::List{}));
  return view;
}

View others_view(Desk& desk, const Asked& asked, const Others& one, const NameList& names) {
  const engine::Standing& standing = one.waiting.standing;
  const CaseState& at = one.seen->tree().at(one.waiting.at);
  const CaseState* participant = one.seen->tree().ancestor(at, engine::Level::participant);
  const engine::Step& step = one.seen->workflow().steps.at(one.waiting.step);
  View view;
  view.set("act", desk.say({one.waiting.act}, asked.language));
  view.set("title", word(step.title, asked.language)).set("place", step_place(at.id, step.id));
  view.set("organisation",
           participant == nullptr ? "" : names.organisation(participant->organisation));
  view.set("wave", one.seen->wave().title).set("late", standing.late);
  view.set("due", standing.due ? long_date(*standing.due, asked.language) : "");
  view.set("left", standing.due ? time_left(*standing.due, asked.now.date, asked.language) : "");
  return view;
}

bool any_in(const View& list) {
  return !std::get<View::List>(list.held()).empty();
}

// Observers and external people have an account, and no pages of their own.
bool sees_nothing(const Desk& desk, const db::Viewer& viewer) {
  const auto shows = [&](const db::Grant& grant) {
    return grant.role == "administrator" ||
           std::any_of(desk.reaches.begin(), desk.reaches.end(), [&](const db::RoleReach& reach) {
             return reach.role == grant.role && (reach.sees_wave || reach.sees_participants);
           });
  };
  return std::none_of(viewer.grants.begin(), viewer.grants.end(), shows);
}

}  // namespace

Response tasks_page(Desk& desk, const Asked& asked) {
  const std::vector<db::WaveRow> all_waves = desk.store.waves(asked.viewer);
  const std::vector<Seen> waves = running(desk, asked, all_waves);
  const std::vector<Own> own = own_of(waves);
  const std::vector<Others> others = others_of(waves, asked.now.date);
  const NameList names = names_for(desk, asked, own, others);
  std::vector<engine::CaseId> cases;
  for (const Own& one : own)
    cases.push_back(one.at->id);
  const Begun begun = begun_in(desk, asked, cases);

  View::List tracks;
  for (const Own& one : own)
    tracks.push_back(own_view(desk, asked, one, names, begun));
  View::List rows;
  for (const Others& one : others)
    rows.push_back(others_view(desk, asked, one, names));
  const auto late = std::count_if(others.begin(), others.end(),
                                  [](const Others& one) { return one.waiting.standing.late; });
  View wishes = password_wishes(desk, asked, waves);
  View body;
  View questions = waiting_questions(desk, asked, waves);
  const bool is_asked_more = any_in(wishes) || any_in(questions);
  body.set("has_wishes", any_in(wishes));
  body.set("wishes", std::move(wishes));
  body.set("questions", std::move(questions));
  body.set("answers", new_answers(desk, asked, waves, names));
  View ended = ended_tracks(desk, asked, all_waves);
  const bool had_any = any_in(ended);
  body.set("has_ended", had_any).set("ended", std::move(ended));
  body.set("tracks", std::move(tracks)).set("has_rows", !rows.empty());
  body.set("rows", std::move(rows));
  body.set("count", others.size()).set("late_count", late).set("some_late", late > 0);
  body.set("empty", own.empty() && others.empty() && !is_asked_more && !had_any);
  body.set("sees_nothing", sees_nothing(desk, asked.viewer));
  body.set("sees_waves", !link_to(desk, asked, "/golven").empty());
  return show(desk, asked, "tasks/list", {.title = desk.say({"tasks.title"}, asked.language)},
              std::move(body));
}

}  // namespace draaiboek::web
