#include "web/pages/account/opening.h"

#include "web/account/digest.h"
#include "web/account/password.h"
#include "web/account/way_in.h"
#include "web/form/input.h"
#include "web/pages/account/entrance.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

Response show_gone(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  return std::move(
      show(desk, asked, "account/gone", {.title = say("opening.gone-title")}, {}).set_status(410));
}

Response show_opening(Desk& desk, const Asked& asked, const db::Link& link,
                      const std::string& token, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const bool first = link.sort == db::LinkSort::activation;
  View body;
  body.set("first", first).set("token", token);
  body.set("fields", password_fields(desk, asked, errors));
  return show(
      desk, asked, "account/opening",
      {.title = say(first ? "opening.title" : "opening.new-title"), .errors = std::move(errors)},
      std::move(body));
}

std::optional<db::Link> good_link(Desk& desk, const Asked& asked, const std::string& token) {
  const auto link = find_link(desk.store.accounts(), token, asked.now);
  return link && link->sort != db::LinkSort::code ? link : std::nullopt;
}

}  // namespace

std::string new_password(const Asked& asked, Reader& reader) {
  std::string password = asked.form().get("password");
  if (password.size() < shortest_password) {
    reader.add({{"password.short", {{"least", std::to_string(shortest_password)}}}, "password"});
  } else if (password.size() > longest_password) {
    reader.add({{"password.long", {{"most", std::to_string(longest_password)}}}, "password"});
  } else if (password != asked.form().get("again")) {
    reader.add({{"password.differ"}, "again"});
  }
  return password;
}

View password_input(Desk& desk, const Asked& asked, const std::string& name,
                    const std::string& label, const std::vector<Refusal>& errors) {
  View view = input(desk, asked, {.name = name, .label = label}, errors);
  view.set("value", "").set("new", name != "current");
  return view;
}

View password_fields(Desk& desk, const Asked& asked, const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  const std::string least = std::to_string(shortest_password);
  View first = input(desk, asked,
                     {.name = "password",
                      .label = say("password.new"),
                      .hint = say("password.hint", {{"least", least}})},
                     errors);
  first.set("value", "").set("new", true);
  return View::List{std::move(first),
                    password_input(desk, asked, "again", say("password.again"), errors)};
}

Response opening_page(Desk& desk, const Asked& asked) {
  const std::string token = asked.request.query.get("sleutel");
  const auto link = good_link(desk, asked, token);
  return link ? show_opening(desk, asked, *link, token, {}) : show_gone(desk, asked);
}

Response open_account(Desk& desk, const Asked& asked) {
  const std::string token = asked.form().get("sleutel");
  const auto link = good_link(desk, asked, token);
  if (!link)
    return show_gone(desk, asked);
  Reader reader(asked.form());
  const std::string password = new_password(asked, reader);
  if (!reader.ok())
    return show_opening(desk, asked, *link, token, reader.errors());
  const auto person =
      desk.store.accounts().open_with(sha256(token), hash_password(password), asked.now.instant);
  return person ? enter(desk, asked, *person, "/") : show_gone(desk, asked);
}

}  // namespace draaiboek::web
