#include "web/pages/account/entrance.h"

#include <algorithm>

#include "web/account/device.h"
#include "web/account/digest.h"
#include "web/account/kept_form.h"
#include "web/account/second_factor.h"
#include "web/account/session.h"
#include "web/account/way_in.h"
#include "web/form/input.h"
#include "web/pages/parts/say.h"
#include "web/show/query.h"
#include "web/wire/percent.h"
#include "web/wire/target.h"

namespace draaiboek::web {
namespace {

constexpr std::string_view code_cookie = "code";

Response admit(Desk& desk, const Asked& asked, engine::PersonId person, const std::string& place) {
  db::People& people = desk.store.people();
  if (asked.signed_in())
    close_session(people, asked.session);
  const std::string kept = asked.request.cookies.get(kept_cookie);
  const bool has_kept = find_form(desk.store.accounts(), kept, person, asked.now).has_value();
  Response response = go_on(asked, has_kept ? "/hervatten?tekst=" + kept : own_place(place));
  response.set_cookie(open_session(people, person, asked.now, device_of(asked.request.user_agent)));
  if (!kept.empty())
    response.set_cookie(Cookie::gone(std::string(kept_cookie)));
  return response;
}

std::optional<db::Link> link_of(Desk& desk, const Asked& asked) {
  const auto link =
      find_link(desk.store.accounts(), asked.request.cookies.get(code_cookie), asked.now);
  return link && link->sort == db::LinkSort::code ? link : std::nullopt;
}

// Who has no password behind them, or waited too long, begins again.
Response begin_again(const Asked& asked) {
  Response response = go_on(asked, "/aanmelden");
  response.set_cookie(Cookie::gone(std::string(code_cookie)));
  return response;
}

Response show_code(Desk& desk, const Asked& asked, const std::string& place,
                   std::vector<engine::Refusal> errors) {
  const Say say(desk, asked);
  View body;
  View code = input(desk, asked,
                    {.name = "code", .label = say("code.label"), .hint = say("code.hint")}, errors);
  code.set("value", "");
  body.set("code", std::move(code)).set("place", own_place(place)).set("query", query_to(place));
  return show(desk, asked, "account/code",
              {.title = say("code.title"), .errors = std::move(errors)}, std::move(body));
}

bool is_plain(const std::string& path) {
  return std::all_of(path.begin(), path.end(), [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '/' ||
           letter == '-' || letter == '.';
  });
}

}  // namespace

std::string own_place(const std::string& wanted) {
  if (!wanted.starts_with('/') || wanted.starts_with("//"))
    return "/";
  const auto target = read_target(wanted);
  const auto* place = std::get_if<Target>(&target);
  if (place == nullptr || !is_plain(place->path))
    return "/";
  const std::string query = query_with(place->query, "lang", "");
  return place->path + (query == "?" ? "" : query);
}

std::string query_to(const std::string& wanted) {
  const std::string place = own_place(wanted);
  return place == "/" ? "" : "?naar=" + percent_encode(place);
}

Response enter(Desk& desk, const Asked& asked, engine::PersonId person, const std::string& place) {
  db::Accounts& accounts = desk.store.accounts();
  if (!has_second_factor(accounts, person))
    return admit(desk, asked, person, place);
  const std::string to = own_place(place);
  Response response = go_on(asked, "/aanmelden/code" + query_to(to));
  response.set_cookie({std::string(code_cookie),
                       make_link(accounts, db::LinkSort::code, person, person, asked.now),
                       code_life});
  return response;
}

Response code_page(Desk& desk, const Asked& asked) {
  if (!link_of(desk, asked))
    return begin_again(asked);
  return show_code(desk, asked, asked.request.query.get("naar"), {});
}

Response give_code(Desk& desk, const Asked& asked) {
  const auto link = link_of(desk, asked);
  if (!link)
    return begin_again(asked);
  const std::string place = asked.form().get("naar");
  db::Accounts& accounts = desk.store.accounts();
  const auto refusal =
      check_code(desk.store.people(), accounts, link->person, asked.form().get("code"), asked.now);
  if (refusal)
    return show_code(desk, asked, place, {*refusal});
  if (!accounts.use_link(link->token_hash, asked.now.instant))
    return begin_again(asked);
  Response response = admit(desk, asked, link->person, place);
  response.set_cookie(Cookie::gone(std::string(code_cookie)));
  return response;
}

}  // namespace draaiboek::web
