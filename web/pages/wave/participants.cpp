#include "web/pages/wave/participants.h"

#include <algorithm>

#include "web/pages/parts/link.h"
#include "web/pages/parts/names.h"
#include "web/pages/parts/paging.h"
#include "web/pages/parts/say.h"
#include "web/pages/wave/overview.h"
#include "web/pages/wave/summary.h"

namespace draaiboek::web {
namespace {

using engine::CaseState;
using engine::EnrolmentStatus;
using engine::Life;

bool has_contact(const CaseState& participant) {
  return std::any_of(participant.staff.begin(), participant.staff.end(),
                     [](const auto& member) { return member.role == engine::contact_role; });
}

std::string status_key(const CaseState& participant) {
  if (participant.life == Life::left)
    return "enrolment.left";
  return "enrolment." + std::string(to_text(participant.enrolment));
}

View row_of(const Desk& desk, const Asked& asked, const Names& names, const CaseState& participant,
            bool is_full) {
  const Say say(desk, asked);
  const std::string place = case_place(participant.id);
  const bool enrolled = takes_part(participant);
  View row;
  row.set("name", names.of(participant)).set("status", say(status_key(participant)));
  row.set("tag", enrolled ? "accepted" : "waiting");
  row.set("contact", names.with_role(participant, engine::contact_role));
  row.set("place", link_to(desk, asked, place + "/inschrijving", place));
  row.set("people", link_to(desk, asked, place + "/mensen"));
  row.set("next", say("participants.next." + std::string(next_for(participant, is_full))));
  return row;
}

/// "" for no filter, "left" for who stepped out, or a status.
std::string filter_of(const Asked& asked) {
  const std::string chosen = asked.request.query.get("status");
  return chosen == "left" || enrolment_from_text(chosen) ? chosen : "";
}

bool fits(const CaseState& participant, const std::string& chosen) {
  if (chosen.empty() || participant.life == Life::left)
    return chosen.empty() || chosen == "left";
  return chosen == to_text(participant.enrolment);
}

View filters_view(const Say& say, const Seen& seen, const WaveSummary& summary,
                  const std::string& chosen) {
  const std::string place = wave_place(seen.wave().id) + "/deelnemers";
  const std::string filtered = place + "?status=";
  View::List list;
  const auto add = [&](std::string words, std::string target, bool current) {
    View filter;
    filter.set("words", std::move(words)).set("place", std::move(target)).set("current", current);
    list.push_back(std::move(filter));
  };
  const auto add_status = [&](const std::string& name, int count) {
    std::string words = say("enrolment." + name);
    words.append(" (").append(std::to_string(count)).append(")");
    add(std::move(words), filtered + name, chosen == name);
  };
  add(say("participants.all"), place, chosen.empty());
  for (const auto& [status, count] : summary.participants)
    add_status(std::string(to_text(status)), count);
  if (summary.left > 0)
    add_status("left", summary.left);
  return list;
}

}  // namespace

std::string_view next_for(const CaseState& participant, bool is_full) {
  if (participant.life != Life::open)
    return "none";
  switch (participant.enrolment) {
    case EnrolmentStatus::listed:
      return "contact";
    case EnrolmentStatus::contacted:
      return "inform";
    case EnrolmentStatus::informed:
      return "apply";
    case EnrolmentStatus::applied:
    case EnrolmentStatus::waiting:
      if (is_full)
        return "wait";
      return has_contact(participant) ? "enrol" : "add-contact";
    case EnrolmentStatus::enrolled:
    case EnrolmentStatus::declined:
      return "none";
  }
  return "none";
}

Response participants_page(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const WaveSummary summary = summary_of(seen, asked.now.date);
  const Names names = Names::of_wave(desk, seen);
  const std::string chosen = filter_of(asked);
  std::vector<const CaseState*> shown;
  for (const engine::CaseId id : seen.participants()) {
    const CaseState& participant = seen.tree().at(id);
    if (fits(participant, chosen))
      shown.push_back(&participant);
  }
  std::sort(shown.begin(), shown.end(), [&](const CaseState* one, const CaseState* other) {
    return names.of(*one) < names.of(*other);
  });
  const Paging paging = paging_of(asked, shown.size());
  View::List rows;
  for (const CaseState* participant : rows_of(std::move(shown), paging))
    rows.push_back(row_of(desk, asked, names, *participant, summary.is_full()));
  View body;
  body.set("place", wave_place(seen.wave().id) + "/deelnemers");
  body.set("taken", summary.taken).set("seats", summary.seats).set("full", summary.is_full());
  body.set("none", seen.participants().empty()).set("no_rows", rows.empty());
  body.set("rows", std::move(rows)).set("pagination", pagination_view(say, asked, paging));
  body.set("filters", filters_view(say, seen, summary, chosen));
  body.set("runs", seen.is(engine::coordinator_role) && seen.wave().life == Life::open);
  const std::string title = say("participants.title");
  return show(desk, asked, "wave/participants",
              {.title = title + " – " + seen.wave().title, .crumbs = wave_crumbs(say, seen, title)},
              std::move(body));
}

}  // namespace draaiboek::web
