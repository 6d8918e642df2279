#include "web/pages/wave/settings.h"

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/form/read.h"
#include "web/pages/parts/closed.h"
#include "web/pages/parts/reason.h"
#include "web/pages/wave/overview.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

constexpr std::size_t longest_title = 200;
constexpr int most_seats = 1000;

Response show_settings(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const engine::CaseState& wave = asked.at().wave();
  View body;
  body.set("name",
           input(desk, asked,
                 {.name = "title", .label = say("plan.title-label"), .value = wave.title}, errors));
  body.set("seats", input(desk, asked,
                          {.name = "seats",
                           .label = say("plan.seats"),
                           .hint = say("settings.seats-hint"),
                           .value = std::to_string(wave.seats)},
                          errors));
  body.set("back", wave_place(wave.id)).set("version", wave.version);
  const std::string title = say("settings.title");
  Frame frame{.title = title, .crumbs = wave_crumbs(say, asked.at(), title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "wave/settings", frame, std::move(body));
}

Response show_cancellation(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const engine::CaseState& wave = asked.at().wave();
  const std::string title = say("wave.cancel");
  return reason_page(desk, asked,
                     {.title = title,
                      .caption = wave.title,
                      .crumbs = wave_crumbs(say, asked.at(), title),
                      .lead = say("wave.cancel-lead"),
                      .label = say("reason.label"),
                      .hint = say("reason.hint"),
                      .sure = say("departure.sure"),
                      .button = say("wave.cancel-button"),
                      .back = wave_place(wave.id)},
                     std::move(errors));
}

}  // namespace

Response settings_page(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  if (is_closed(asked.at()))
    return closed_page(desk, asked, Say(desk, asked)("settings.title"),
                       wave_place(asked.at().wave().id));
  return show_settings(desk, asked, {});
}

Response change_settings(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  Reader reader(asked.form());
  engine::wish::ChangeCase wish;
  wish.title = reader.text("title", say("plan.title-label"), longest_title);
  wish.seats = reader.number("seats", say("plan.seats"), 1, most_seats).value_or(0);
  if (!reader.ok())
    return show_settings(desk, asked, reader.errors());
  const auto handled = post(desk, asked, std::move(wish));
  if (!handled)
    return show_settings(desk, asked, {handled.refusal()});
  return go_on(asked, wave_place(asked.at().wave().id), engine::Message{"done.saved"});
}

Response wave_cancellation_page(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  if (is_closed(asked.at()))
    return closed_page(desk, asked, Say(desk, asked)("wave.cancel"),
                       wave_place(asked.at().wave().id));
  return show_cancellation(desk, asked, {});
}

Response cancel_wave(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  if (auto errors = unconfirmed(asked); !errors.empty())
    return show_cancellation(desk, asked, std::move(errors));
  const auto handled =
      post(desk, asked, engine::wish::CloseCase{engine::Outcome::cancelled, note(asked, "reason")});
  if (!handled)
    return show_cancellation(desk, asked, {handled.refusal()});
  return go_on(asked, wave_place(asked.at().wave().id), engine::Message{"done.wave-cancelled"});
}

}  // namespace draaiboek::web
