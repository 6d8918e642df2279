#include "web/pages/participant/removal.h"

#include "web/form/posting.h"
#include "web/pages/participant/place.h"
#include "web/pages/parts/closed.h"
#include "web/pages/parts/reason.h"
#include "web/pages/wave/staff.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;
using engine::wish::SetStaff;

std::string people_place(const Asked& asked) {
  return case_place(asked.at().self().id) + "/mensen";
}

/// Who is meant, when that person works here.
std::optional<SetStaff> meant(const Asked& asked) {
  const bool posted = asked.request.method == Method::post;
  auto wish =
      staff_wish(posted ? asked.form().get("member") : asked.request.query.get("wie"), false);
  if (!wish || (!posted && !asked.at().self().has_staff(wish->role, wish->person)))
    return std::nullopt;
  return wish;
}

Response show_removal(Desk& desk, const Asked& asked, const SetStaff& wish,
                      std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_participant(desk, seen);
  const std::string title = say("colleagues.remove-title", {{"name", names.of(wish.person)}});
  return reason_page(desk, asked,
                     {.title = title,
                      .caption = names.of(seen.self()),
                      .crumbs = people_crumbs(say, seen, names, title),
                      .lead = say("colleagues.remove-about"),
                      .button = say("colleagues.remove"),
                      .back = people_place(asked),
                      .along = {{"member", wish.role + ":" + wish.person.text()}}},
                     std::move(errors));
}

}  // namespace

bool is_own_place(const Asked& asked, const SetStaff& wish) {
  return wish.person == asked.viewer.person && wish.role == engine::contact_role;
}

void withdraw_links(Desk& desk, const Asked& asked, engine::PersonId person) {
  if (desk.store.account_register().grants(asked.viewer, person).empty())
    desk.store.accounts().withdraw_links(person);
}

Response removal_page(Desk& desk, const Asked& asked) {
  if (!is_participant(asked))
    return not_found(desk, asked);
  const auto wish = meant(asked);
  if (!wish || is_own_place(asked, *wish) || is_closed(asked.at()))
    return go_on(asked, people_place(asked));
  return show_removal(desk, asked, *wish, {});
}

Response remove_colleague(Desk& desk, const Asked& asked) {
  if (!is_participant(asked))
    return not_found(desk, asked);
  const auto wish = meant(asked);
  if (!wish)
    return go_on(asked, people_place(asked));
  if (is_own_place(asked, *wish))
    return show_removal(desk, asked, *wish, {{{"colleagues.not-yourself"}}});
  const auto handled = post(desk, asked, *wish);
  if (!handled)
    return show_removal(desk, asked, *wish, {handled.refusal()});
  withdraw_links(desk, asked, wish->person);
  return go_on(asked, people_place(asked), engine::Message{"done.colleague-removed"},
               people_place(asked) + "/nieuw?wie=" + wish->person.text() + "&rol=" + wish->role);
}

}  // namespace draaiboek::web
