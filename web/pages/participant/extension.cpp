#include "web/pages/participant/extension.h"

#include <algorithm>

#include "engine/run/wish/extension.h"
#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/form/read.h"
#include "web/pages/participant/place.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

std::string here(const Asked& asked) {
  return step_place(asked.at().self().id, asked.step().id);
}

std::vector<Crumb> crumbs(const Say& say, const Asked& asked, const Names& names,
                          const std::string& title) {
  auto way = wave_crumbs(say, asked.at());
  if (asked.at().self().level != engine::Level::wave)
    way.push_back({names.of(asked.at().self()), case_place(asked.at().self().id)});
  way.push_back({say.word(asked.step().title), here(asked)});
  way.push_back({title, ""});
  return way;
}

std::optional<engine::Date> due_of(const Asked& asked) {
  const Seen& seen = asked.at();
  return engine::due(seen.workflow(), seen.tree(), seen.self(), *asked.step_index, asked.now.date);
}

std::string caption_of(const Say& say, const Asked& asked, const Names& names) {
  return say.word(asked.step().title) + " – " + names.of(asked.at().self());
}

View until_view(Desk& desk, const Asked& asked, const std::string& suggested,
                const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  return date_input(desk, asked,
                    {.name = "until",
                     .label = say("extension.until"),
                     .hint = say("plan.date-hint"),
                     .value = suggested},
                    errors);
}

View reason_view(Desk& desk, const Asked& asked, const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  return input(desk, asked,
               {.name = "reason", .label = say("reason.label"), .hint = say("reason.hint")},
               errors);
}

Response show_extension(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Names names = Names::of_participant(desk, asked.at());
  const auto due = due_of(asked);
  const auto before = engine::date_from_text(asked.request.query.get("tot"));
  View body;
  body.set("caption", caption_of(say, asked, names));
  body.set("due", due ? say.day(*due) : "").set("version", asked.at().self().version);
  body.set("until", until_view(desk, asked, before ? engine::to_text(*before) : "", errors));
  body.set("reason", reason_view(desk, asked, errors));
  body.set("back", here(asked));
  const std::string title = say("extension.title");
  Frame frame{.title = title, .crumbs = crumbs(say, asked, names, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "participant/extension", frame, std::move(body));
}

/// What the wave does itself keeps the deadline of its workshop.
bool asks_deadline(const Asked& asked) {
  return asked.at().self().level != engine::Level::wave && asked.step().anchor.empty() &&
         due_of(asked).has_value();
}

Response show_reopening(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Names names = Names::of_participant(desk, asked.at());
  const auto due = due_of(asked);
  View body;
  body.set("caption", caption_of(say, asked, names));
  body.set("until", false);
  if (asks_deadline(asked)) {
    const engine::Date least = engine::shift(asked.now.date, engine::time_to_revise,
                                             engine::calendar_of(asked.at().workflow()));
    body.set("until", until_view(desk, asked, engine::to_text(std::max(*due, least)), errors));
  }
  body.set("reason", reason_view(desk, asked, errors));
  body.set("back", here(asked)).set("version", asked.at().self().version);
  const std::string title = say("reopening.title");
  Frame frame{.title = title, .crumbs = crumbs(say, asked, names, say("reopening.link"))};
  frame.errors = std::move(errors);
  return show(desk, asked, "participant/reopening", frame, std::move(body));
}

}  // namespace

Response extension_page(Desk& desk, const Asked& asked) {
  return show_extension(desk, asked, {});
}

Response grant_extension(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  Reader reader(asked.form());
  const auto until = reader.date("until", say("extension.until"));
  if (note(asked, "reason").text.empty())
    reader.add({{"refusal.reason-missing"}, "reason"});
  if (!reader.ok())
    return show_extension(desk, asked, reader.errors());
  const auto before = due_of(asked);
  const auto handled = post(
      desk, asked, engine::wish::GrantExtension{asked.step().id, *until, note(asked, "reason")});
  if (!handled)
    return show_extension(desk, asked, {handled.refusal()});
  const std::string undo =
      before ? here(asked) + "/uitstel?tot=" + engine::to_text(*before) : std::string();
  return go_on(asked, here(asked),
               engine::Message{"done.extension-granted", {{"date", say.day(*until)}}}, undo);
}

Response reopening_page(Desk& desk, const Asked& asked) {
  return show_reopening(desk, asked, {});
}

Response reopen_step(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  Reader reader(asked.form());
  engine::wish::Reopen wish{note(asked, "reason")};
  if (asks_deadline(asked) && asked.form().has("until-day"))
    wish.until = reader.date("until", say("extension.until"));
  if (wish.reason.text.empty())
    reader.add({{"refusal.reason-missing"}, "reason"});
  if (!reader.ok())
    return show_reopening(desk, asked, reader.errors());
  const auto handled = post(desk, asked, engine::StepWish{asked.step().id, std::move(wish)});
  if (!handled)
    return show_reopening(desk, asked, {handled.refusal()});
  return go_on(asked, here(asked), engine::Message{"done.reopened"});
}

}  // namespace draaiboek::web
