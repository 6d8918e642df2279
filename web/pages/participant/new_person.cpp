#include "web/pages/participant/new_person.h"

#include "web/account/random.h"
#include "web/pages/parts/email.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {
namespace {

using engine::PersonId;

constexpr std::size_t longest_name = 120;

std::optional<PersonId> existing(Desk& desk, const Asked& asked, const std::string& chosen,
                                 Reader& reader) {
  const auto id = PersonId::parse(chosen);
  const auto person = id ? desk.store.people().person(asked.viewer, *id) : std::nullopt;
  if (person && person->organisation == asked.at().self().organisation && reader.ok())
    return id;
  if (!person || person->organisation != asked.at().self().organisation)
    reader.refuse("person", "input.choice", Say(desk, asked)("colleagues.who"));
  return std::nullopt;
}

/// Somebody with this address already: our colleague, or nobody that we may name.
std::optional<PersonId> with_address(Desk& desk, const Asked& asked, const std::string& email,
                                     Reader& reader) {
  const auto credential = desk.store.people().credential(email);
  if (!credential)
    return std::nullopt;
  const auto person = desk.store.people().person(asked.viewer, credential->person);
  if (person && person->organisation == asked.at().self().organisation)
    return person->id;
  reader.add({{"colleagues.email-elsewhere"}, "email"});
  return std::nullopt;
}

std::optional<PersonId> made(Desk& desk, const Asked& asked, Reader& reader) {
  const Say say(desk, asked);
  db::Person person;
  person.name = reader.text("name", say("colleagues.name"), longest_name);
  const std::string typed = reader.text("email", say("colleagues.email"), 254);
  person.email = clean_email(typed);
  if (!typed.empty() && person.email.empty())
    reader.add({{"colleagues.email-wrong"}, "email"});
  if (!reader.ok())
    return std::nullopt;
  const auto known = with_address(desk, asked, person.email, reader);
  if (known || !reader.ok())
    return known;
  person.id = new_id<PersonId>();
  person.organisation = asked.at().self().organisation;
  desk.store.people().save(asked.viewer, person);
  return person.id;
}

}  // namespace

std::optional<PersonId> chosen_person(Desk& desk, const Asked& asked, Reader& reader) {
  const std::string chosen = asked.form().get("person");
  if (chosen == "new")
    return made(desk, asked, reader);
  return existing(desk, asked, chosen, reader);
}

engine::Refusal told_at_address(Desk& desk, const Asked& asked, PersonId id,
                                engine::Refusal refusal) {
  const bool is_told =
      asked.form().get("person") != "new" || refusal.message.key != "refusal.staff-unchanged";
  const auto person = is_told ? std::nullopt : desk.store.people().person(asked.viewer, id);
  if (!person)
    return refusal;
  return {{"colleagues.email-here", {{"name", person->name}}}, "email"};
}

}  // namespace draaiboek::web
