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

constexpr std::size_t longest_title = 200;

std::string place_of(const Asked& asked, const Workshop& workshop) {
  return workshop_place(asked.at().self().id, workshop.anchor->id);
}

Response show_holding(Desk& desk, const Asked& asked, const Workshop& workshop,
                      std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const auto planned =
      engine::planned(seen.workflow(), seen.tree(), seen.self(), workshop.anchor->id);
  View body;
  body.set("back", place_of(asked, workshop)).set("version", seen.self().version);
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
  const std::string name = say.word(workshop.step->title);
  const std::string title = say("workshop.cancel-title", {{"workshop", name}});
  return reason_page(desk, asked,
                     {.title = title,
                      .crumbs = workshop_crumbs(say, asked.at(), workshop, title),
                      .lead = say("workshop.cancel-lead"),
                      .label = say("reason.label"),
                      .hint = say("workshop.cancel-hint"),
                      .button = say("workshop.cancel-button"),
                      .back = place_of(asked, workshop)},
                     std::move(errors));
}

Response show_material(Desk& desk, const Asked& asked, const Workshop& workshop,
                       std::vector<Refusal> errors) {
  const Say say(desk, asked);
  View body;
  body.set("back", place_of(asked, workshop));
  body.set(
      "name",
      input(desk, asked,
            {.name = "title", .label = say("material.name"), .hint = say("material.name-hint")},
            errors));
  body.set("link",
           input(desk, asked,
                 {.name = "link", .label = say("material.link"), .hint = say("material.link-hint")},
                 errors));
  const std::string title = say("material.title");
  Frame frame{.title = title, .crumbs = workshop_crumbs(say, asked.at(), workshop, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "workshop/material", frame, std::move(body));
}

/// Sends the act; back to the workshop, or to the form with what was refused.
template <class Show>
Response act_on(Desk& desk, const Asked& asked, const Workshop& workshop, engine::StepAct act,
                const char* done, Show show_form) {
  const auto handled = post(desk, asked, StepWish{workshop.step->id, std::move(act)});
  if (!handled)
    return show_form(desk, asked, workshop, std::vector<Refusal>{handled.refusal()});
  return go_on(asked, place_of(asked, workshop), engine::Message{done});
}

}  // namespace

Response holding_page(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  return workshop ? show_holding(desk, asked, *workshop, {}) : not_found(desk, asked);
}

Response hold_workshop(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (!workshop)
    return not_found(desk, asked);
  Reader reader(asked.form());
  const auto date = reader.date("date", Say(desk, asked)("holding.date"));
  if (!reader.ok())
    return show_holding(desk, asked, *workshop, reader.errors());
  return act_on(desk, asked, *workshop, engine::wish::HoldSession{*date}, "done.workshop-held",
                show_holding);
}

Response workshop_cancellation_page(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  return workshop ? show_cancellation(desk, asked, *workshop, {}) : not_found(desk, asked);
}

Response cancel_workshop(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (!workshop)
    return not_found(desk, asked);
  return act_on(desk, asked, *workshop, engine::wish::CancelSession{note(asked, "reason")},
                "done.workshop-cancelled", show_cancellation);
}

Response material_page(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  return workshop ? show_material(desk, asked, *workshop, {}) : not_found(desk, asked);
}

Response add_material(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (!workshop)
    return not_found(desk, asked);
  const Say say(desk, asked);
  Reader reader(asked.form());
  reader.text("title", say("material.name"), longest_title);
  reader.text("link", say("material.link"), 2000);
  if (!reader.ok())
    return show_material(desk, asked, *workshop, reader.errors());
  return act_on(desk, asked, *workshop,
                engine::wish::AddMaterial{note(asked, "title"), {}, note(asked, "link")},
                "done.material-added", show_material);
}

}  // namespace draaiboek::web
