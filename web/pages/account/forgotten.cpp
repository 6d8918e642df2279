#include "web/pages/account/forgotten.h"

#include "web/form/input.h"
#include "web/form/read.h"
#include "web/pages/parts/email.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {
namespace {

constexpr std::size_t longest_address = 254;

Response show_forgotten(Desk& desk, const Asked& asked, std::vector<engine::Refusal> errors) {
  const Say say(desk, asked);
  View body;
  body.set("email", input(desk, asked, {.name = "email", .label = say("sign-in.email")}, errors));
  return show(desk, asked, "account/forgotten",
              {.title = say("forgotten.title"), .errors = std::move(errors)}, std::move(body));
}

}  // namespace

Response forgotten_page(Desk& desk, const Asked& asked) {
  return show_forgotten(desk, asked, {});
}

Response ask_password(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  Reader reader(asked.form());
  const std::string typed = reader.text("email", say("sign-in.email"), longest_address);
  const std::string email = clean_email(typed);
  if (reader.ok() && email.empty())
    reader.add({{"colleagues.email-wrong"}, "email"});
  if (!reader.ok())
    return show_forgotten(desk, asked, reader.errors());
  desk.store.accounts().wish_password(email, asked.now.instant);
  return go_on(asked, "/aanmelden", engine::Message{"done.password-asked"});
}

}  // namespace draaiboek::web
