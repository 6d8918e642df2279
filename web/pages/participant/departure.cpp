#include "web/pages/participant/departure.h"

#include "web/form/posting.h"
#include "web/pages/participant/place.h"
#include "web/pages/parts/closed.h"
#include "web/pages/parts/reason.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

Response show_departure(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_participant(desk, seen);
  return reason_page(desk, asked,
                     {.title = say("departure.link"),
                      .caption = names.of(seen.self()),
                      .crumbs = participant_crumbs(say, seen, names, say("departure.link")),
                      .lead = say("departure.lead"),
                      .label = say("reason.label"),
                      .hint = say("reason.hint"),
                      .sure = say("departure.sure"),
                      .button = say("departure.button"),
                      .back = enrolment_place(seen.self().id)},
                     std::move(errors));
}

/// The clock of a wave stands still for all of it; that of a participant for that one only.
bool has_clock(const Asked& asked) {
  const engine::Level level = asked.at().self().level;
  return level == engine::Level::participant || level == engine::Level::wave;
}

std::string place_after(const Asked& asked) {
  const engine::CaseState& self = asked.at().self();
  return self.level == engine::Level::wave ? wave_place(self.id) : enrolment_place(self.id);
}

Response show_clock(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_participant(desk, seen);
  ReasonForm form{.title = say("clock.title"),
                  .caption = names.of(seen.self()),
                  .crumbs = participant_crumbs(say, seen, names, say("clock.title")),
                  .lead = say("clock.lead"),
                  .label = say("reason.label"),
                  .hint = say("clock.hint"),
                  .button = say("clock.stop"),
                  .danger = false,
                  .back = place_after(asked)};
  if (is_stopped(seen.self())) {
    form.lead = say("clock.stopped", {{"date", say.day(seen.self().pauses.back().from)}});
    form.label = "";
    form.button = say("clock.start");
  }
  return reason_page(desk, asked, form, std::move(errors));
}

}  // namespace

bool is_stopped(const engine::CaseState& state) {
  return !state.pauses.empty() && !state.pauses.back().until;
}

Response departure_page(Desk& desk, const Asked& asked) {
  if (!is_participant(asked))
    return not_found(desk, asked);
  if (is_closed(asked.at()))
    return closed_page(desk, asked, Say(desk, asked)("departure.link"), place_after(asked));
  return show_departure(desk, asked, {});
}

Response withdraw_participant(Desk& desk, const Asked& asked) {
  if (!is_participant(asked))
    return not_found(desk, asked);
  if (auto errors = unconfirmed(asked); !errors.empty())
    return show_departure(desk, asked, std::move(errors));
  const auto handled =
      post(desk, asked, engine::wish::CloseCase{engine::Outcome::left, note(asked, "reason")});
  if (!handled)
    return show_departure(desk, asked, {handled.refusal()});
  return go_on(asked, enrolment_place(asked.at().self().id),
               engine::Message{"done.participant-left"});
}

Response clock_page(Desk& desk, const Asked& asked) {
  if (!has_clock(asked))
    return not_found(desk, asked);
  if (is_closed(asked.at()))
    return closed_page(desk, asked, Say(desk, asked)("clock.title"), place_after(asked));
  return show_clock(desk, asked, {});
}

Response change_clock(Desk& desk, const Asked& asked) {
  if (!has_clock(asked))
    return not_found(desk, asked);
  const bool stopped = is_stopped(asked.at().self());
  engine::Wish wish = engine::wish::StartClock{};
  if (!stopped)
    wish = engine::wish::StopClock{note(asked, "reason")};
  const auto handled = post(desk, asked, std::move(wish));
  if (!handled)
    return show_clock(desk, asked, {handled.refusal()});
  return go_on(asked, place_after(asked),
               engine::Message{stopped ? "done.clock-started" : "done.clock-stopped"},
               case_place(asked.at().self().id) + "/klok");
}

}  // namespace draaiboek::web
