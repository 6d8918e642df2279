#include "web/pages/sign_in.h"

#include "web/account/kept_form.h"
#include "web/account/session.h"
#include "web/account/sign_in.h"
#include "web/form/input.h"
#include "web/form/read.h"
#include "web/pages/account/entrance.h"

namespace draaiboek::web {
namespace {

constexpr std::size_t longest_email = 254;
constexpr std::size_t longest_typed_password = 256;

Response show_form(Desk& desk, const Asked& asked, const std::string& place,
                   std::vector<engine::Refusal> errors) {
  const auto say = [&](const char* key) { return desk.say({key}, asked.language); };
  View body;
  body.set("email", input(desk, asked, {.name = "email", .label = say("sign-in.email")}, errors));
  View password =
      input(desk, asked, {.name = "password", .label = say("sign-in.password")}, errors);
  password.set("value", "");
  body.set("password", std::move(password));
  body.set("place", own_place(place));
  // In the address too: there the other language finds it again after a refusal.
  body.set("query", query_to(place));
  body.set("ended", asked.request.query.has(std::string(ended_query)));
  body.set("kept", asked.request.cookies.has(kept_cookie));
  return show(desk, asked, "account/sign-in",
              {.title = say("sign-in.title"), .errors = std::move(errors)}, std::move(body));
}

}  // namespace

Response sign_in_page(Desk& desk, const Asked& asked) {
  if (asked.signed_in())
    return go_on(asked, "/");
  return show_form(desk, asked, asked.request.query.get("naar"), {});
}

Response sign_in(Desk& desk, const Asked& asked) {
  const std::string place = asked.form().get("naar");
  const auto say = [&](const char* key) { return desk.say({key}, asked.language); };
  Reader reader(asked.form());
  const std::string email = reader.text("email", say("sign-in.email"), longest_email);
  const std::string password = asked.form().get("password");
  if (password.empty())
    reader.refuse("password", "input.empty", say("sign-in.password"));
  if (password.size() > longest_typed_password)
    reader.add({{"sign-in.wrong"}, "email"});
  if (!reader.ok())
    return show_form(desk, asked, place, reader.errors());

  db::People& people = desk.store.people();
  const auto person = check_sign_in(people, email, password, asked.request.peer, asked.now);
  if (!person)
    return show_form(desk, asked, place, {person.refusal()});
  return enter(desk, asked, *person, place);
}

Response sign_out(Desk& desk, const Asked& asked) {
  Response response = go_on(asked, "/aanmelden", engine::Message{"done.signed-out"});
  response.set_cookie(close_session(desk.store.people(), asked.session));
  return response;
}

}  // namespace draaiboek::web
