#include "web/pages/parts/reason.h"

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/pages/parts/hidden_fields.h"

namespace draaiboek::web {

std::vector<engine::Refusal> unconfirmed(const Asked& asked) {
  std::vector<engine::Refusal> errors;
  if (asked.form().get("confirm") == "yes")
    return errors;
  if (note(asked, "reason").text.empty())
    errors.push_back({{"refusal.reason-missing"}, "reason"});
  errors.push_back({{"colleagues.unconfirmed"}, "confirm"});
  return errors;
}

Response reason_page(Desk& desk, const Asked& asked, const ReasonForm& form,
                     std::vector<engine::Refusal> errors) {
  View body;
  body.set("caption", form.caption);
  body.set("lead", form.lead).set("button", form.button).set("danger", form.danger);
  body.set("back", form.back).set("version", asked.at().self().version);
  body.set("fields", hidden_fields(form.along));
  if (form.label.empty()) {
    body.set("reason", false);
  } else {
    body.set("reason", input(desk, asked,
                             {.name = "reason", .label = form.label, .hint = form.hint}, errors));
  }
  body.set("confirm", form.sure.empty()
                          ? View(false)
                          : choice_input(desk, asked,
                                         {.name = "confirm",
                                          .label = desk.say({"colleagues.sure"}, asked.language)},
                                         {{"yes", form.sure}}, {}, errors));
  Frame frame{.title = form.title, .crumbs = form.crumbs};
  frame.errors = std::move(errors);
  return show(desk, asked, "wave/reason", frame, std::move(body));
}

}  // namespace draaiboek::web
