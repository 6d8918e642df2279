#include "web/pages/account/code_set_up.h"

#include "web/account/one_time_code.h"
#include "web/account/qr_code.h"
#include "web/account/second_factor.h"
#include "web/form/input.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

constexpr std::string_view here = "/profiel/tweede-factor";

std::vector<Crumb> crumbs(const Say& say) {
  return {{say("profile.title"), "/profiel"}, {say("second-factor.title"), ""}};
}

void set_key(Desk& desk, const Asked& asked, const std::string& key, View& body) {
  const auto person = desk.store.people().person(asked.viewer, asked.viewer.person);
  engine::expects(person.has_value(), "who is signed in is in the register");
  const std::string address = code_address(key, person->email);
  QrCode drawn = qr_code(address);
  body.set("size", drawn.size).set("drawing", std::move(drawn.path));
  body.set("key", in_groups(base32(key))).set("address", address);
}

Response show_set_up(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  db::Accounts& accounts = desk.store.accounts();
  const auto factor = accounts.second_factor(asked.viewer.person);
  View body;
  const bool confirmed = factor && factor->confirmed;
  body.set("confirmed", confirmed).set("begun", factor.has_value() && !confirmed);
  const bool required = needs_second_factor(desk, asked.viewer);
  body.set("required", required && !confirmed).set("may_give_up", !required);
  body.set("left", confirmed ? accounts.recovery_codes_left(asked.viewer.person) : 0);
  if (factor && !confirmed)
    set_key(desk, asked, factor->secret, body);
  View code = input(desk, asked, {.name = "code", .label = say("code.label")}, errors);
  code.set("value", "");
  body.set("code", std::move(code));
  return show(
      desk, asked, "account/second-factor",
      {.title = say("second-factor.title"), .crumbs = crumbs(say), .errors = std::move(errors)},
      std::move(body));
}

// New codes, shown in the answer itself: they stand nowhere but on this page.
Response show_recovery_codes(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const engine::PersonId person = asked.viewer.person;
  std::vector<std::string> hashes;
  View::List list;
  for (const std::string& code : new_recovery_codes()) {
    hashes.push_back(recovery_hash(person, code));
    list.emplace_back(code);
  }
  desk.store.accounts().confirm_second_factor(person, hashes, asked.now.instant);
  View body;
  body.set("codes", std::move(list));
  return show(desk, asked, "account/recovery-codes",
              {.title = say("recovery.title"), .crumbs = crumbs(say), .shown_once = true},
              std::move(body));
}

std::optional<Refusal> wrong_code(Desk& desk, const Asked& asked) {
  return check_code(desk.store.people(), desk.store.accounts(), asked.viewer.person,
                    asked.form().get("code"), asked.now);
}

}  // namespace

Response second_factor_page(Desk& desk, const Asked& asked) {
  return show_set_up(desk, asked, {});
}

Response set_up_second_factor(Desk& desk, const Asked& asked) {
  if (asked.has_second_factor)
    return go_on(asked, here);
  if (asked.form().get("action") == "begin") {
    desk.store.accounts().begin_second_factor(asked.viewer.person, new_code_key());
    return go_on(asked, here);
  }
  if (const auto refusal = wrong_code(desk, asked))
    return show_set_up(desk, asked, {*refusal});
  // Sessions that were opened without a code end, or they would count as strong from now on.
  desk.store.accounts().close_sessions(asked.viewer.person, asked.session);
  return show_recovery_codes(desk, asked);
}

Response renew_recovery_codes(Desk& desk, const Asked& asked) {
  if (!asked.has_second_factor)
    return go_on(asked, here);
  if (const auto refusal = wrong_code(desk, asked))
    return show_set_up(desk, asked, {*refusal});
  return show_recovery_codes(desk, asked);
}

Response give_up_second_factor(Desk& desk, const Asked& asked) {
  if (!asked.has_second_factor || needs_second_factor(desk, asked.viewer))
    return go_on(asked, here);
  if (const auto refusal = wrong_code(desk, asked))
    return show_set_up(desk, asked, {*refusal});
  desk.store.accounts().drop_second_factor(asked.viewer.person, asked.now.instant);
  return go_on(asked, "/profiel", engine::Message{"done.second-factor-gone"});
}

}  // namespace draaiboek::web
