#include "web/pages/step/task.h"

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/pages/step/head.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

Response show_task(Desk& desk, const Asked& asked, std::vector<engine::Refusal> errors) {
  const StepPage page = step_page_of(desk, asked);
  View body = step_head(desk, asked, page);
  const bool done = page.state.phase == engine::Phase::done;
  const auto say = [&](const engine::Message& message) {
    return desk.say(message, asked.language);
  };
  body.set("done", done ? say({"task.done",
                               {{"person", page.names.person(page.state.by)},
                                {"date", long_date(page.state.on, asked.language)}}})
                        : "");
  body.set("done_note", done ? page.text(page.state.reason) : "");
  body.set("can_complete", page.is_worker && page.is_editable());
  body.set("note", input(desk, asked,
                         {.name = "note",
                          .label = say({"task.note"}),
                          .hint = say({"task.note-hint"}),
                          .optional = true},
                         errors));
  return show(desk, asked, "step/task",
              {.title = word(page.step.title, asked.language),
               .crumbs = step_crumbs(desk, asked, page),
               .errors = std::move(errors)},
              std::move(body));
}

}  // namespace

Response task_page(Desk& desk, const Asked& asked) {
  return show_task(desk, asked, {});
}

Response complete_task(Desk& desk, const Asked& asked) {
  const auto handled = post(
      desk, asked, engine::StepWish{asked.step().id, engine::wish::Complete{note(asked, "note")}});
  if (!handled)
    return show_task(desk, asked, {handled.refusal()});
  return go_on(asked, step_place(asked.at().self().id, asked.step().id),
               engine::Message{"done.task-completed"});
}

}  // namespace draaiboek::web
