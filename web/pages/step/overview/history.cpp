#include "web/pages/step/overview/history.h"

#include <algorithm>

#include "web/pages/parts/say.h"
#include "web/pages/step/overview/sentences.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::StoredEvent;

// What happens to a workshop of the wave belongs to the life of everyone who comes to it.
bool is_of_everyone(const engine::Fact& fact) {
  return std::holds_alternative<engine::fact::AnchorSet>(fact) ||
         std::holds_alternative<engine::fact::SessionHeld>(fact) ||
         std::holds_alternative<engine::fact::SessionCancelled>(fact);
}

bool is_told(const Seen& seen, const StoredEvent& one) {
  const engine::CaseState& self = seen.self();
  if (one.target == self.id)
    return true;
  return is_of_everyone(one.event.fact) && one.event.at >= self.opened_at;
}

// Of the other cases of the wave we say that all is known, so the journal leaves them out.
std::vector<StoredEvent> events_of(Desk& desk, const Seen& seen) {
  std::map<engine::CaseId, std::uint64_t> known;
  for (const auto& other : seen.tree().all()) {
    if (!seen.tree().is_under(seen.self(), other->id))
      known[other->id] = other->version;
  }
  auto events = desk.store.journal().read_after(seen.wave().id, known);
  std::erase_if(events, [&](const StoredEvent& one) {
    return !seen.tree().is_under(seen.self(), one.target) || !is_told(seen, one);
  });
  std::stable_sort(events.begin(), events.end(),
                   [](const StoredEvent& one, const StoredEvent& other) {
                     return one.event.at < other.event.at;
                   });
  std::reverse(events.begin(), events.end());
  return events;
}

// Names of roles are words of ours, so they can't be filled in before the language is known.
engine::Message told(Desk& desk, const engine::Fact& fact, const Teller& teller) {
  engine::Message message = sentence(fact, teller);
  const auto role = message.parameters.find("role");
  if (role != message.parameters.end())
    role->second = desk.say({"role." + role->second}, teller.language);
  return message;
}

bool may_open(const Seen& seen, const engine::CaseState& at, const std::string& id) {
  const engine::Step* step = seen.workflow().find_step(id);
  return step != nullptr && seen.sees_step(at, *step);
}

std::vector<engine::CaseId> with_ancestors(const Seen& seen) {
  std::vector<engine::CaseId> found;
  for (const auto& state : seen.tree().all()) {
    if (seen.tree().is_under(seen.self(), state->id))
      found.push_back(state->id);
  }
  return found;
}

}  // namespace

Response history_page(Desk& desk, const Asked& asked) {
  const Seen& seen = asked.at();
  const bool above =
      seen.self().level == engine::Level::wave || seen.self().level == engine::Level::group;
  if (above && !seen.sees_whole_wave())
    return not_found(desk, asked);
  const auto events = events_of(desk, seen);
  Wanted wanted;
  for (const StoredEvent& stored : events)
    add_wanted(stored.event, wanted);
  if (seen.self().organisation)
    wanted.organisations.insert(seen.self().organisation);
  const NameList names = names_of(desk, asked, wanted);
  const auto texts = desk.store.texts(asked.viewer, with_ancestors(seen));
  const Teller teller{seen.workflow(), seen.tree(), names, asked.language};
  View::List rows;
  for (const StoredEvent& stored : events) {
    const auto text = texts.find(words_with(stored.event.fact));
    const std::string step = step_of(stored.event.fact);
    View row;
    row.set("sentence", desk.say(told(desk, stored.event.fact, teller), asked.language));
    row.set("person", names.person(stored.event.by));
    row.set("moment", moment(stored.event.at, asked.language));
    row.set("text", text == texts.end() ? "" : text->second);
    const engine::CaseState& at = seen.tree().at(stored.target);
    row.set("place", may_open(seen, at, step) ? step_place(at.id, step) : "");
    rows.push_back(std::move(row));
  }
  const std::string name = names.of(seen.self());
  const std::string title = desk.say({"history.title"}, asked.language);
  View body;
  body.set("name", name).set("rows", std::move(rows));
  std::vector<Crumb> crumbs = case_crumbs(Say(desk, asked), seen);
  if (seen.self().level != engine::Level::wave || !seen.sees_whole_wave())
    crumbs.push_back({name, place_of(seen.self())});
  crumbs.push_back({title, ""});
  return show(desk, asked, "case/history", {.title = title, .crumbs = std::move(crumbs)},
              std::move(body));
}

}  // namespace draaiboek::web
