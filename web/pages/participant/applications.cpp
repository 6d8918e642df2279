#include "web/pages/participant/applications.h"

#include <algorithm>

#include "web/account/random.h"
#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/form/read.h"
#include "web/pages/participant/place.h"

namespace draaiboek::web {
namespace {

using engine::Level;
using engine::Refusal;

constexpr std::size_t longest_title = 200;

bool has_applications(const Asked& asked) {
  const auto& levels = asked.at().workflow().levels;
  return is_participant(asked) &&
         std::find(levels.begin(), levels.end(), Level::application) != levels.end();
}

View rows_view(const Say& say, const Seen& seen, engine::Date today) {
  View::List rows;
  for (const auto& state : seen.tree().all()) {
    if (state->level != Level::application || state->parent != seen.self().id)
      continue;
    View::List steps;
    for (std::size_t i = 0; i < seen.workflow().steps.size(); ++i) {
      const engine::Step& step = seen.workflow().steps[i];
      if (step.level != Level::application || step.kind->holds_by_itself)
        continue;
      const auto standing = engine::standing(seen.workflow(), seen.tree(), *state,
                                             static_cast<engine::StepIndex>(i), today);
      View row;
      row.set("name", say.word(step.title)).set("place", step_place(state->id, step.id));
      row.set("status", status_view(say, standing));
      row.set("hint",
              standing.due ? say("wave.until", {{"date", say.short_day(standing.due)}}) : "");
      steps.push_back(std::move(row));
    }
    View application;
    application.set("title_of", state->title).set("steps", std::move(steps));
    rows.push_back(std::move(application));
  }
  return rows;
}

/// A contact has no page of enrolment; the way back is the list of tasks.
std::vector<Crumb> crumbs(const Say& say, const Seen& seen, const Names& names) {
  if (seen.is(engine::coordinator_role))
    return participant_crumbs(say, seen, names, say("applications.title"));
  return {{say("navigation.tasks"), "/taken"}, {say("applications.title"), ""}};
}

Response show_applications(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_participant(desk, seen);
  View body;
  View rows = rows_view(say, seen, asked.now.date);
  body.set("none", std::get<View::List>(rows.held()).empty());
  body.set("rows", std::move(rows));
  body.set("name", input(desk, asked,
                         {.name = "title",
                          .label = say("applications.name"),
                          .hint = say("applications.name-hint")},
                         errors));
  Frame frame{.title = say("applications.of", {{"organisation", names.of(seen.self())}}),
              .crumbs = crumbs(say, seen, names)};
  frame.errors = std::move(errors);
  return show(desk, asked, "participant/applications", frame, std::move(body));
}

}  // namespace

Response applications_page(Desk& desk, const Asked& asked) {
  return has_applications(asked) ? show_applications(desk, asked, {}) : not_found(desk, asked);
}

Response open_application(Desk& desk, const Asked& asked) {
  if (!has_applications(asked))
    return not_found(desk, asked);
  Reader reader(asked.form());
  engine::wish::OpenApplication wish;
  wish.application = new_id<engine::CaseId>();
  wish.title = reader.text("title", Say(desk, asked)("applications.name"), longest_title);
  if (!reader.ok())
    return show_applications(desk, asked, reader.errors());
  const std::string title = wish.title;
  const auto handled = post(desk, asked, std::move(wish));
  if (!handled)
    return show_applications(desk, asked, {handled.refusal()});
  return go_on(asked, case_place(asked.at().self().id) + "/toepassingen",
               engine::Message{"done.application-opened", {{"title", title}}});
}

}  // namespace draaiboek::web
