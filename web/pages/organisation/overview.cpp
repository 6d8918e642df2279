#include "web/pages/organisation/overview.h"

#include <algorithm>

#include "web/pages/organisation/place.h"
#include "web/pages/parts/names.h"
#include "web/pages/wave/summary.h"
#include "web/setup/register/numbers.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using db::Organisation;
using db::Registered;

View fact(const std::string& label, const std::string& value) {
  View view;
  view.set("label", label).set("value", value);
  return view;
}

View facts_view(const Say& say, const Organisation& one) {
  View::List facts;
  const auto add = [&](const char* field, const std::string& value) {
    const std::string label = say(std::string("organisations.field.") + field);
    facts.push_back(fact(label, value.empty() ? say("organisations.unknown") : value));
  };
  add("type", say("organisation.type." + one.type));
  add("nis", one.nis);
  add("kbo", kbo_words(one.kbo));
  add("province", one.province);
  add("inhabitants", inhabitants_words(one, say.language()));
  add("website", one.website);
  add("telephone", one.telephone);
  add("email", one.email);
  return facts;
}

View link(const Organisation& one) {
  View view;
  view.set("name", named(one)).set("place", organisation_place(one.id));
  return view;
}

View mergers_view(Desk& desk, const Asked& asked, const Organisation& one) {
  const Say say(desk, asked);
  View view;
  const auto successor = desk.store.organisations().organisation(asked.viewer, one.successor);
  View::List into;
  if (successor) {
    View row = link(*successor);
    row.set("when", say.short_day(one.merged_on));
    into.push_back(std::move(row));
  }
  View::List from;
  for (const Organisation& before : desk.store.organisations().predecessors(asked.viewer, one.id)) {
    View row = link(before);
    row.set("when", say.short_day(before.merged_on));
    from.push_back(std::move(row));
  }
  view.set("is_merged", one.is_merged()).set("has_predecessors", !from.empty());
  view.set("successors", std::move(into)).set("predecessors", std::move(from));
  return view;
}

View contacts_view(const Say& say, const std::vector<db::OrganisationContact>& contacts) {
  View::List rows;
  for (const db::OrganisationContact& one : contacts) {
    View row;
    row.set("name", one.name.empty() ? say("organisations.contact-erased") : one.name);
    row.set("email", one.email).set("telephone", one.telephone).set("reason", one.reason);
    row.set("since", say.short_day(one.since)).set("until", say.short_day(one.until));
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string standing_of(const Say& say, const engine::CaseState& participant) {
  if (participant.life == engine::Life::left)
    return say("enrolment.left");
  return say("enrolment." + std::string(to_text(participant.enrolment)));
}

/// A wave that the viewer doesn't see, or in which they don't see this organisation, isn't there.
View waves_view(Desk& desk, const Asked& asked, engine::OrganisationId id) {
  const Say say(desk, asked);
  View::List rows;
  for (const db::WaveRow& wave : desk.store.waves(asked.viewer)) {
    const auto seen = desk.see(asked.viewer, wave);
    if (!seen)
      continue;
    for (const engine::CaseId at : seen->participants()) {
      const engine::CaseState& participant = seen->tree().at(at);
      if (participant.organisation != id)
        continue;
      View row;
      row.set("wave", wave.title).set("place", case_place(at));
      row.set("programme", say.word(seen->workflow().title));
      const std::string contact =
          Names::of_participant(desk, *seen->at(at)).with_role(participant, engine::contact_role);
      row.set("contact",
              contact.empty() ? "" : say("organisations.wave-contact", {{"name", contact}}));
      row.set("standing", standing_of(say, participant));
      row.set("life", wave.life == "open" ? "" : say("waves.life." + wave.life));
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

std::string last_change(Desk& desk, const Asked& asked, const Registered& kept) {
  const Say say(desk, asked);
  if (!kept.changed_at)
    return "";
  const auto person = desk.store.people().person(asked.viewer, kept.changed_by);
  return say("organisations.changed-by",
             {{"name", person ? person->name : say("organisations.command-line")},
              {"when", moment(*kept.changed_at, say.language())}});
}

}  // namespace

Response organisation_page(Desk& desk, const Asked& asked) {
  const auto id = asked.id<engine::OrganisationId>("organisation");
  const auto kept = desk.store.organisations().registered(asked.viewer, id);
  if (!kept)
    return not_found(desk, asked);
  const Say say(desk, asked);
  const Organisation& one = kept->facts;
  const auto contacts = desk.store.organisations().contacts(asked.viewer, id);
  View body = mergers_view(desk, asked, one);
  body.set("summary", facts_view(say, one)).set("contacts", contacts_view(say, contacts));
  body.set("has_contacts", !contacts.empty());
  body.set("has_contact_now", std::any_of(contacts.begin(), contacts.end(),
                                          [](const auto& contact) { return !contact.until; }));
  View waves = waves_view(desk, asked, id);
  body.set("has_waves", !std::get<View::List>(waves.held()).empty());
  body.set("waves", std::move(waves));
  body.set("changed", last_change(desk, asked, *kept));
  body.set("place", organisation_place(id));
  return show(desk, asked, "organisation/page",
              {.title = one.name, .crumbs = register_crumbs(say, one.name)}, std::move(body));
}

}  // namespace draaiboek::web
