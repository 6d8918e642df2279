#include "web/pages/recruiting/waiting.h"

#include <algorithm>
#include <map>

#include "web/form/posting.h"
#include "web/pages/participant/place.h"
#include "web/pages/parts/names.h"
#include "web/pages/parts/say.h"
#include "web/pages/wave/overview.h"
#include "web/pages/wave/summary.h"

namespace draaiboek::web {
namespace {

using engine::CaseId;
using engine::CaseState;
using engine::EnrolmentStatus;
using engine::Refusal;

bool waits(const CaseState& participant) {
  return participant.life == engine::Life::open &&
         (participant.enrolment == EnrolmentStatus::applied ||
          participant.enrolment == EnrolmentStatus::waiting);
}

std::vector<Applicant> waiting_now(Desk& desk, const Seen& seen) {
  std::map<CaseId, std::uint64_t> known;
  // Of the cases that don't wait we say that all is known, so the journal leaves them out.
  for (const auto& one : seen.tree().all()) {
    const bool wanted = one->level == engine::Level::participant && waits(*one);
    known[one->id] = wanted ? 0 : one->version;
  }
  return waiting_list(seen, desk.store.journal().read_after(seen.wave().id, known));
}

View rows_view(const Say& say, const Seen& seen, const Names& names,
               const std::vector<Applicant>& list) {
  const bool may_enrol = seen.is(engine::coordinator_role) &&
                         engine::seats_taken(seen.tree()) < seen.wave().seats &&
                         seen.wave().life == engine::Life::open;
  View::List rows;
  for (const Applicant& one : list) {
    const CaseState& participant = seen.tree().at(one.participant);
    View row;
    row.set("number", rows.size() + 1).set("name", names.of(participant));
    row.set("place", enrolment_place(one.participant)).set("since", say.day(one.since));
    row.set("status", say("enrolment." + std::string(to_text(participant.enrolment))));
    row.set("seat", may_enrol ? case_place(one.participant) + "/plaats" : "");
    rows.push_back(std::move(row));
  }
  return rows;
}

/// How many applied before this one and still wait.
std::size_t number_before(const std::vector<Applicant>& list, CaseId participant) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const Applicant& one) {
    return one.participant == participant;
  });
  return static_cast<std::size_t>(found - list.begin());
}

/// What is true of a participant that doesn't wait for a seat.
std::string why_not_waiting(const CaseState& participant) {
  if (participant.life == engine::Life::left)
    return "seat.left";
  return participant.enrolment == EnrolmentStatus::enrolled ? "seat.enrolled" : "seat.not-waiting";
}

Response show_seat(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_wave(desk, seen);
  const auto list = waiting_now(desk, seen);
  const std::size_t before = number_before(list, seen.self().id);
  const WaveSummary summary = summary_of(seen, asked.now.date);
  View body;
  body.set("name", names.of(seen.self())).set("version", seen.self().version);
  body.set("waits", before < list.size());
  body.set("why_not", say(why_not_waiting(seen.self()), {{"name", names.of(seen.self())}}));
  body.set("since", before < list.size() ? say.day(list[before].since) : "");
  body.set("before", before == 0 || before == list.size() ? "" : say.count("seat.before", before));
  body.set("first", list.empty() ? "" : names.of(seen.tree().at(list.front().participant)));
  body.set("taken", summary.taken).set("seats", summary.seats).set("full", summary.is_full());
  body.set("back", waiting_place(seen.wave().id));
  const std::string title = say("seat.title", {{"name", names.of(seen.self())}});
  Frame frame{.title = title, .crumbs = wave_crumbs(say, seen)};
  frame.crumbs.push_back({say("waiting.title"), waiting_place(seen.wave().id)});
  frame.crumbs.push_back({title, ""});
  frame.errors = std::move(errors);
  return show(desk, asked, "recruiting/seat", frame, std::move(body));
}

}  // namespace

std::string waiting_place(CaseId wave) {
  return wave_place(wave) + "/wachtlijst";
}

std::vector<CaseId> waiting_ids(const Seen& seen) {
  std::vector<CaseId> ids;
  for (const CaseId id : seen.participants()) {
    if (waits(seen.tree().at(id)))
      ids.push_back(id);
  }
  return ids;
}

std::vector<Applicant> waiting_list(const Seen& seen,
                                    const std::vector<engine::StoredEvent>& events) {
  std::map<CaseId, engine::Instant> since;
  std::map<CaseId, engine::Date> days;
  for (const engine::StoredEvent& stored : events) {
    const auto* set = std::get_if<engine::fact::EnrolmentSet>(&stored.event.fact);
    if (set == nullptr)
      continue;
    const bool now_waits =
        set->status == EnrolmentStatus::applied || set->status == EnrolmentStatus::waiting;
    // Who withdrew and applied again, waits from the second time on.
    if (!now_waits) {
      since.erase(stored.target);
    } else if (since.emplace(stored.target, stored.event.at).second) {
      days[stored.target] = stored.event.on;
    }
  }
  std::vector<Applicant> list;
  for (const CaseId id : waiting_ids(seen))
    list.push_back({id, days[id]});
  std::stable_sort(list.begin(), list.end(), [&](const Applicant& one, const Applicant& other) {
    return since[one.participant] < since[other.participant];
  });
  return list;
}

Response waiting_page(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_wave(desk, seen);
  const auto list = waiting_now(desk, seen);
  const WaveSummary summary = summary_of(seen, asked.now.date);
  View body;
  body.set("taken", summary.taken).set("seats", summary.seats).set("full", summary.is_full());
  body.set("none", list.empty()).set("rows", rows_view(say, seen, names, list));
  const bool free = !summary.is_full() && !list.empty();
  body.set("next", free ? names.of(seen.tree().at(list.front().participant)) : "");
  const std::string title = say("waiting.title");
  return show(desk, asked, "recruiting/waiting",
              {.title = title + " – " + seen.wave().title, .crumbs = wave_crumbs(say, seen, title)},
              std::move(body));
}

Response seat_page(Desk& desk, const Asked& asked) {
  return is_participant(asked) ? show_seat(desk, asked, {}) : not_found(desk, asked);
}

Response give_seat(Desk& desk, const Asked& asked) {
  if (!is_participant(asked))
    return not_found(desk, asked);
  const auto handled =
      post(desk, asked, engine::wish::SetEnrolment{EnrolmentStatus::enrolled, {}, false});
  if (!handled)
    return show_seat(desk, asked, {handled.refusal()});
  return go_on(asked, waiting_place(asked.at().wave().id),
               engine::Message{"done.enrolment-enrolled"});
}

}  // namespace draaiboek::web
