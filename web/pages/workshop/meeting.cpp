#include "web/pages/workshop/meeting.h"

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/form/read.h"
#include "web/pages/parts/reason.h"
#include "web/pages/workshop/place.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;
using engine::StepWish;

std::string place_at(const Asked& asked, const Workshop& workshop) {
  return workshop_place(asked.at().self().id, workshop.anchor->id);
}

Response show_holding(Desk& desk, const Asked& asked, const Workshop& workshop,
                      std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const auto planned =
      engine::planned(seen.workflow(), seen.tree(), seen.self(), workshop.anchor->id);
  View body;
  body.set("back", place_at(asked, workshop)).set("version", seen.self().version);
  body.set("caption", say.word(workshop.step->title));
  body.set("date", date_input(desk, asked,
                              {.name = "date",
                               .label = say("holding.date"),
                               .hint = say("plan.date-hint"),
                               .value = planned ? engine::to_text(planned->date) : ""},
                              errors));
  const std::string title = say("holding.title");
  Frame frame{.title = title, .crumbs = workshop_crumbs(say, seen, workshop, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "workshop/holding", frame, std::move(body));
}

Response show_cancellation(Desk& desk, const Asked& asked, const Workshop& workshop,
                           std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const std::string title = say("workshop.cancel-title");
  return reason_page(desk, asked,
                     {.title = title,
                      .caption = say.word(workshop.step->title),
                      .crumbs = workshop_crumbs(say, asked.at(), workshop, title),
                      .lead = say("workshop.cancel-lead"),
                      .label = say("reason.label"),
                      .hint = say("workshop.cancel-hint"),
                      .button = say("workshop.cancel-button"),
                      .back = place_at(asked, workshop)},
                     std::move(errors));
}

}  // namespace

Response holding_page(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  auto refused = not_led(desk, asked, workshop);
  return refused ? std::move(*refused) : show_holding(desk, asked, *workshop, {});
}

Response hold_workshop(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (auto refused = not_led(desk, asked, workshop))
    return std::move(*refused);
  Reader reader(asked.form());
  const auto date = reader.date("date", Say(desk, asked)("holding.date"));
  if (!reader.ok())
    return show_holding(desk, asked, *workshop, reader.errors());
  const auto handled =
      post(desk, asked, StepWish{workshop->step->id, engine::wish::HoldSession{*date}});
  if (!handled)
    return show_holding(desk, asked, *workshop, {handled.refusal()});
  return go_on(asked, place_at(asked, *workshop), engine::Message{"done.workshop-held"});
}

Response workshop_cancellation_page(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  auto refused = no_form(desk, asked, workshop, "workshop.cancel-title");
  return refused ? std::move(*refused) : show_cancellation(desk, asked, *workshop, {});
}

Response cancel_workshop(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (auto refused = not_led(desk, asked, workshop))
    return std::move(*refused);
  const std::string undo = place_to_move_back(asked, *workshop);
  const auto handled =
      post(desk, asked,
           StepWish{workshop->step->id, engine::wish::CancelSession{note(asked, "reason")}});
  if (!handled)
    return show_cancellation(desk, asked, *workshop, {handled.refusal()});
  return go_on(asked, place_at(asked, *workshop), engine::Message{"done.workshop-cancelled"}, undo);
}

}  // namespace draaiboek::web
