#include "web/pages/account/profile.h"

#include "web/account/language.h"
#include "web/account/password.h"
#include "web/account/sign_in.h"
#include "web/form/input.h"
#include "web/form/read.h"
#include "web/pages/account/opening.h"
#include "web/pages/parts/email.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

constexpr std::size_t longest_name = 120;
constexpr std::size_t longest_phone = 60;
constexpr std::size_t longest_address = 254;

db::Person own(Desk& desk, const Asked& asked) {
  const auto person = desk.store.people().person(asked.viewer, asked.viewer.person);
  engine::expects(person.has_value(), "who is signed in is in the register");
  return *person;
}

Response show_profile(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const db::Person person = own(desk, asked);
  View body;
  const auto text = [&](const std::string& name, const std::string& value, bool optional) {
    body.set(
        name,
        input(desk, asked,
              {.name = name, .label = say("profile." + name), .value = value, .optional = optional},
              errors));
  };
  text("name", person.name, false);
  text("email", person.email, false);
  text("phone", person.phone, true);
  View current = password_input(desk, asked, "current", say("profile.current"), errors);
  current.set("hint", say("profile.current-hint"));
  body.set("current", std::move(current));
  body.set("languages",
           choice_input(desk, asked, {.name = "language", .label = say("profile.language")},
                        {{"nl", "Nederlands"}, {"en", "English"}}, {person.language}, errors));
  body.set("has_second_factor", asked.has_second_factor);
  return show(desk, asked, "account/profile",
              {.title = say("profile.title"), .errors = std::move(errors)}, std::move(body));
}

Response show_password(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  View body;
  body.set("current", password_input(desk, asked, "current", say("password.current"), errors));
  body.set("fields", password_fields(desk, asked, errors));
  return show(desk, asked, "account/password",
              {.title = say("password.title"),
               .crumbs = {{say("profile.title"), "/profiel"}, {say("password.title"), ""}},
               .errors = std::move(errors)},
              std::move(body));
}

// As strict as signing in: who finds a browser open may not guess on without end.
bool knows_password(Desk& desk, const Asked& asked, const std::string& email, Reader& reader) {
  const auto checked = check_sign_in(desk.store.people(), email, asked.form().get("current"),
                                     asked.request.peer, asked.now);
  if (checked)
    return true;
  const bool waits = checked.refusal().message.key == "sign-in.wait";
  reader.add({waits ? checked.refusal().message : engine::Message{"password.wrong"}, "current"});
  return false;
}

/// The address of the form when it can be used.
std::string read_email(Desk& desk, const Asked& asked, const db::Person& person, Reader& reader) {
  const Say say(desk, asked);
  const std::string typed = reader.text("email", say("profile.email"), longest_address);
  std::string email = clean_email(typed);
  if (!typed.empty() && email.empty())
    reader.add({{"colleagues.email-wrong"}, "email"});
  if (email == person.email || !reader.ok() || !knows_password(desk, asked, person.email, reader))
    return email;
  if (desk.store.people().credential(email))
    reader.add({{"profile.email-taken"}, "email"});
  return email;
}

}  // namespace

Response profile_page(Desk& desk, const Asked& asked) {
  return show_profile(desk, asked, {});
}

Response change_profile(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  Reader reader(asked.form());
  db::Person person = own(desk, asked);
  person.name = reader.text("name", say("profile.name"), longest_name);
  person.phone = reader.optional_text("phone", say("profile.phone"), longest_phone);
  person.language = reader.choice("language", say("profile.language"), {"nl", "en"});
  person.email = read_email(desk, asked, person, reader);
  if (!reader.ok())
    return show_profile(desk, asked, reader.errors());
  desk.store.people().change_profile(asked.viewer, person, asked.now.instant);
  Response response = go_on(asked, "/profiel", engine::Message{"done.profile-saved"});
  response.set_cookie({std::string(language_cookie), person.language, std::chrono::days(365)});
  return response;
}

Response password_page(Desk& desk, const Asked& asked) {
  return show_password(desk, asked, {});
}

Response change_password(Desk& desk, const Asked& asked) {
  Reader reader(asked.form());
  const std::string password = new_password(asked, reader);
  if (reader.ok())
    knows_password(desk, asked, own(desk, asked).email, reader);
  if (!reader.ok())
    return show_password(desk, asked, reader.errors());
  desk.store.accounts().change_password(asked.viewer.person, hash_password(password), asked.session,
                                        asked.now.instant);
  return go_on(asked, "/profiel", engine::Message{"done.password-changed"});
}

}  // namespace draaiboek::web
