#include "web/pages/participant/extension.h"

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/form/read.h"
#include "web/pages/participant/place.h"
#include "web/pages/parts/reason.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

std::string here(const Asked& asked) {
  return step_place(asked.at().self().id, asked.step().id);
}

std::vector<Crumb> crumbs(const Say& say, const Asked& asked, const Names& names,
                          const std::string& title) {
  auto way = wave_crumbs(say, asked.at());
  way.push_back({names.of(asked.at().self()), case_place(asked.at().self().id)});
  way.push_back({say.word(asked.step().title), here(asked)});
  way.push_back({title, ""});
  return way;
}

Response show_extension(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_participant(desk, seen);
  const auto due =
      engine::due(seen.workflow(), seen.tree(), seen.self(), *asked.step_index, asked.now.date);
  View body;
  body.set("caption", say.word(asked.step().title) + " – " + names.of(seen.self()));
  body.set("due", due ? say.day(*due) : "").set("version", seen.self().version);
  body.set(
      "until",
      date_input(desk, asked,
                 {.name = "until", .label = say("extension.until"), .hint = say("plan.date-hint")},
                 errors));
  body.set(
      "reason",
      input(desk, asked,
            {.name = "reason", .label = say("reason.label"), .hint = say("reason.hint")}, errors));
  body.set("back", here(asked));
  const std::string title = say("extension.title");
  Frame frame{.title = title, .crumbs = crumbs(say, asked, names, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "participant/extension", frame, std::move(body));
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
  const auto handled = post(
      desk, asked, engine::wish::GrantExtension{asked.step().id, *until, note(asked, "reason")});
  if (!handled)
    return show_extension(desk, asked, {handled.refusal()});
  return go_on(asked, here(asked),
               engine::Message{"done.extension-granted", {{"date", say.day(*until)}}});
}

Response reopening_page(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const Names names = Names::of_participant(desk, asked.at());
  return reason_page(desk, asked,
                     {.title = say("reopening.title"),
                      .caption = say.word(asked.step().title) + " – " + names.of(asked.at().self()),
                      .crumbs = crumbs(say, asked, names, say("reopening.link")),
                      .lead = say("reopening.lead"),
                      .label = say("reason.label"),
                      .hint = say("reason.hint"),
                      .button = say("reopening.button"),
                      .back = here(asked)});
}

}  // namespace draaiboek::web
