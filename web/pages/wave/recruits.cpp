#include "web/pages/wave/recruits.h"

#include <algorithm>
#include <set>

#include "web/account/random.h"
#include "web/form/posting.h"
#include "web/form/read.h"
#include "web/pages/organisation/offer.h"
#include "web/pages/parts/closed.h"
#include "web/pages/parts/paging.h"
#include "web/pages/wave/overview.h"

namespace draaiboek::web {
namespace {

using db::Organisation;
using engine::OrganisationId;
using engine::Refusal;

constexpr std::size_t shown_at_once = 50;

/// Organisations that can't be added again: those on the list that didn't leave or decline.
std::set<OrganisationId> on_the_list(const Seen& seen) {
  std::set<OrganisationId> found;
  for (const engine::CaseId id : seen.participants()) {
    const engine::CaseState& participant = seen.tree().at(id);
    if (participant.life != engine::Life::left &&
        participant.enrolment != engine::EnrolmentStatus::declined)
      found.insert(participant.organisation);
  }
  return found;
}

std::string hint_of(const Say& say, const Offered& offered) {
  const Organisation& one = offered.organisation;
  std::string hint = say("organisation.type." + one.type);
  if (!one.nis.empty())
    hint += ", " + say("recruits.nis", {{"nis", one.nis}});
  std::string merged;
  for (const std::string& name : offered.merged)
    merged += (merged.empty() ? "" : ", ") + name;
  return merged.empty() ? hint : hint + " – " + say("recruits.merged", {{"names", merged}});
}

View choices_view(const Say& say, const std::vector<Offered>& organisations,
                  const std::set<OrganisationId>& listed, const std::vector<std::string>& chosen) {
  View::List rows;
  for (const Offered& offered : organisations) {
    const Organisation& one = offered.organisation;
    const std::string value = one.id.text();
    View row;
    // An error links to the id of the field, which is that of its first box.
    row.set("id", rows.empty() ? "organisations" : "o-" + value).set("value", value);
    row.set("name", one.name)
        .set("hint", hint_of(say, offered))
        .set("listed", listed.contains(one.id));
    row.set("chosen", std::find(chosen.begin(), chosen.end(), value) != chosen.end());
    rows.push_back(std::move(row));
  }
  return rows;
}

Response show_form(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const bool posted = asked.request.method == Method::post;
  const std::string part = posted ? asked.form().get("zoek") : asked.request.query.get("zoek");
  auto found = offered_organisations(desk, asked.viewer, part);
  const Paging paging = paging_of(asked, found.size(), shown_at_once);
  View body;
  body.set("part", part).set("none", found.empty());
  body.set("pagination", pagination_view(say, asked, paging));
  body.set("more", paging.pages() > 1);
  body.set("rows", choices_view(say, rows_of(std::move(found), paging), on_the_list(seen),
                                asked.form().all("organisations")));
  body.set("place", wave_place(seen.wave().id) + "/deelnemers");
  body.set("error", errors.empty() ? "" : desk.say(errors.front().message, asked.language));
  const std::string title = say("recruits.title");
  auto crumbs = wave_crumbs(say, seen);
  crumbs.push_back({say("participants.title"), wave_place(seen.wave().id) + "/deelnemers"});
  crumbs.push_back({title, ""});
  Frame frame{.title = title, .crumbs = std::move(crumbs)};
  frame.errors = std::move(errors);
  return show(desk, asked, "wave/recruits", frame, std::move(body));
}

/// A made-up id is refused, and one that merged: its successor can take part.
void check_chosen(Desk& desk, const Asked& asked, const std::vector<OrganisationId>& ids,
                  Reader& reader) {
  if (ids.empty())
    return;
  const auto found = desk.store.organisations().organisations(asked.viewer, ids);
  if (found.size() != ids.size())
    reader.refuse("organisations", "input.choice", Say(desk, asked)("recruits.title"));
  for (const Organisation& one : found) {
    if (one.is_merged())
      reader.add({{"recruits.merged-chosen", {{"name", one.name}}}, "organisations"});
  }
}

}  // namespace

Response recruits_page(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  if (is_closed(asked.at()))
    return closed_page(desk, asked, Say(desk, asked)("recruits.title"),
                       wave_place(asked.at().wave().id) + "/deelnemers");
  return show_form(desk, asked, {});
}

Response add_participants(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  Reader reader(asked.form());
  const auto chosen = reader.ids<OrganisationId>("organisations", say("recruits.title"));
  if (reader.ok())
    check_chosen(desk, asked, chosen, reader);
  if (!reader.ok())
    return show_form(desk, asked, reader.errors());
  engine::wish::AddParticipants wish;
  for (const OrganisationId id : chosen)
    wish.participants.emplace_back(new_id<engine::CaseId>(), id);
  const auto handled = post(desk, asked, std::move(wish));
  if (!handled)
    return show_form(desk, asked, {handled.refusal()});
  const std::string count = std::to_string(chosen.size());
  return go_on(
      asked, wave_place(asked.at().wave().id) + "/deelnemers",
      engine::Message{chosen.size() == 1 ? "done.participant-added" : "done.participants-added",
                      {{"count", count}}});
}

}  // namespace draaiboek::web
