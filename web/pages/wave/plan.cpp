#include "web/pages/wave/plan.h"

#include <algorithm>

#include "engine/run/preview.h"
#include "web/account/random.h"
#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/pages/parts/hidden_fields.h"
#include "web/pages/recruiting/carried.h"
#include "web/pages/wave/plan_form.h"
#include "web/pages/workshop/bookings.h"
#include "web/pages/workshop/collision.h"
#include "web/setup/catalogue.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;
using engine::Workflow;
using SharedWorkflow = std::shared_ptr<const Workflow>;

constexpr const char* place = "/golven/nieuw";

/// A coordinator of everything plans any programme, one of a programme only that one.
bool may_plan(const db::Viewer& viewer, const Workflow& workflow) {
  for (const db::Grant& grant : viewer.grants) {
    const bool here = grant.scope == db::Scope::everything ||
                      (grant.scope == db::Scope::programme && grant.scope_id == workflow.id);
    if (here && grant.role == engine::coordinator_role)
      return true;
  }
  return false;
}

SharedWorkflow chosen(const std::vector<SharedWorkflow>& programmes, const std::string& hash) {
  for (const SharedWorkflow& workflow : programmes) {
    if (workflow->hash == hash)
      return workflow;
  }
  const bool no_choice = hash.empty() && programmes.size() == 1;
  return no_choice ? programmes.front() : nullptr;
}

std::vector<Crumb> crumbs(const Say& say) {
  return {{say("waves.title"), "/golven"}, {say("plan.title"), ""}};
}

Response programmes_page(Desk& desk, const Asked& asked,
                         const std::vector<SharedWorkflow>& programmes) {
  const Say say(desk, asked);
  View::List rows;
  for (const SharedWorkflow& workflow : programmes) {
    View row;
    row.set("name", say.word(workflow->title)).set("about", say.word(workflow->about));
    row.set("place", std::string(place) + "?programma=" + workflow->hash);
    rows.push_back(std::move(row));
  }
  View body;
  body.set("empty", rows.empty());
  body.set("rows", std::move(rows));
  return show(desk, asked, "wave/programmes", {.title = say("plan.title"), .crumbs = crumbs(say)},
              std::move(body));
}

Candidates candidates_for(Desk& desk, const Asked& asked, const Workflow& workflow) {
  Candidates candidates;
  for (const engine::Role& role : staff_roles(workflow, desk.reaches)) {
    candidates.emplace_back(role, desk.store.people().people_with_role(asked.viewer, role));
  }
  return candidates;
}

View staff_view(Desk& desk, const Asked& asked, const Candidates& candidates,
                const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  View::List fields;
  for (const auto& [role, people] : candidates) {
    std::vector<Choice> choices;
    std::vector<std::string> values;
    for (const db::Person& person : people) {
      choices.push_back({person.id.text(), person.name});
      if (role == engine::coordinator_role && person.id == asked.viewer.person)
        values.push_back(person.id.text());
    }
    if (choices.empty())
      continue;
    fields.push_back(choice_input(desk, asked,
                                  {.name = staff_field(role), .label = role_label(say, role)},
                                  choices, values, errors));
  }
  return fields;
}

View anchors_view(Desk& desk, const Asked& asked, const Workflow& workflow,
                  const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  View::List rows;
  for (const engine::Anchor& anchor : anchors_of(workflow, engine::Level::wave)) {
    View row;
    row.set("heading", say.word(anchor.title));
    row.set("date", date_input(desk, asked,
                               {.name = anchor.id,
                                .label = say("plan.date"),
                                .hint = say("plan.date-hint"),
                                .optional = true},
                               errors));
    const auto field = [&](const char* suffix, const char* key) {
      return input(desk, asked, {.name = anchor.id + suffix, .label = say(key), .optional = true},
                   errors);
    };
    row.set("from", field("-from", "plan.from")).set("until", field("-until", "plan.until"));
    row.set("room", field("-room", "plan.room"));
    rows.push_back(std::move(row));
  }
  return rows;
}

Response form_page(Desk& desk, const Asked& asked, const Workflow& workflow,
                   const Candidates& candidates, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  View body;
  body.set("programme", workflow.hash).set("programme_name", say.word(workflow.title));
  body.set(
      "name",
      input(desk, asked,
            {.name = "title", .label = say("plan.title-label"), .hint = say("plan.title-hint")},
            errors));
  body.set(
      "seats",
      input(desk, asked,
            {.name = "seats", .label = say("plan.seats"), .value = std::to_string(workflow.seats)},
            errors));
  body.set("staff", staff_view(desk, asked, candidates, errors));
  body.set("anchors", anchors_view(desk, asked, workflow, errors));
  body.set("carried", carried_input(desk, asked, errors));
  Frame frame{.title = say("plan.title"), .crumbs = crumbs(say)};
  frame.errors = std::move(errors);
  return show(desk, asked, "wave/plan", frame, std::move(body));
}

std::string name_in(const Candidates& candidates, engine::PersonId id) {
  for (const auto& [role, people] : candidates) {
    for (const db::Person& person : people) {
      if (person.id == id)
        return person.name;
    }
  }
  return "";
}

View summary_view(const Say& say, const Workflow& workflow, const Candidates& candidates,
                  const engine::wish::PlanWave& wish, const std::string& carried) {
  View::List rows;
  const auto add = [&](std::string label, std::string value) {
    View row;
    row.set("label", std::move(label)).set("value", std::move(value));
    rows.push_back(std::move(row));
  };
  add(say("plan.programme"), say.word(workflow.title));
  add(say("plan.title-label"), wish.title);
  add(say("plan.seats"), std::to_string(wish.seats));
  for (const auto& [role, person] : wish.staff)
    add(role_label(say, role), name_in(candidates, person));
  for (const engine::PlannedAnchor& planned : wish.anchors) {
    const engine::PlannedDate date{planned.date, planned.from, planned.until, planned.room};
    add(say.word(workflow.find_anchor(planned.anchor)->title), say.planned(date));
  }
  if (!carried.empty())
    add(say("copy.carried"), carried);
  return rows;
}

/// What the plan doesn't say yet and can be said later: dates, and people for roles with steps.
View open_view(const Desk& desk, const Say& say, const Workflow& workflow,
               const engine::wish::PlanWave& wish) {
  View::List open;
  for (const engine::Role& role : step_roles(workflow, desk.reaches)) {
    if (std::none_of(wish.staff.begin(), wish.staff.end(),
                     [&](const auto& one) { return one.first == role; }))
      open.emplace_back(say("plan.open-role", {{"role", role_label(say, role)}}));
  }
  for (const engine::Anchor& anchor : anchors_of(workflow, engine::Level::wave)) {
    if (std::none_of(wish.anchors.begin(), wish.anchors.end(),
                     [&](const auto& one) { return one.anchor == anchor.id; }))
      open.emplace_back(say("plan.open-date", {{"workshop", say.word(anchor.title)}}));
  }
  return open;
}

Response check_page(Desk& desk, const Asked& asked, const Workflow& workflow,
                    const Candidates& candidates, const engine::wish::PlanWave& wish) {
  const Say say(desk, asked);
  const engine::Command command{new_id<engine::CommandId>(),
                                new_id<engine::CaseId>(),
                                {asked.viewer.person, {engine::Role(engine::coordinator_role)}},
                                wish};
  const auto found =
      engine::preview(workflow, {}, command, asked.now, bookings_of_others(desk, asked.viewer, {}));
  if (!found)
    return form_page(desk, asked, workflow, candidates, {found.refusal()});
  const Accounts accounts{.workflow = workflow,
                          .person = [&](engine::PersonId id) { return name_in(candidates, id); },
                          .target = [&](engine::CaseId) { return wish.title; }};
  View body;
  body.set("summary", summary_view(say, workflow, candidates, wish, carried_names(desk, asked)));
  View open = open_view(desk, say, workflow, wish);
  body.set("has_open", !std::get<View::List>(open.held()).empty());
  body.set("open", std::move(open));
  View warnings = collisions_view(say, found->collisions, accounts);
  body.set("clean", found->collisions.empty()).set("warnings", std::move(warnings));
  body.set("fields", hidden_fields(asked.form()));
  return show(desk, asked, "wave/plan-check",
              {.title = say("plan.check-title"), .crumbs = crumbs(say)}, std::move(body));
}

}  // namespace

std::vector<SharedWorkflow> programmes_to_plan(Desk& desk, const Asked& asked) {
  std::vector<SharedWorkflow> found;
  for (const SharedWorkflow& workflow : desk.catalogue.active()) {
    if (may_plan(asked.viewer, *workflow))
      found.push_back(workflow);
  }
  return found;
}

Response plan_page(Desk& desk, const Asked& asked) {
  const auto programmes = programmes_to_plan(desk, asked);
  const auto workflow = chosen(programmes, asked.request.query.get("programma"));
  if (!workflow)
    return programmes_page(desk, asked, programmes);
  return form_page(desk, asked, *workflow, candidates_for(desk, asked, *workflow), {});
}

Response plan_wave(Desk& desk, const Asked& asked) {
  const auto programmes = programmes_to_plan(desk, asked);
  const auto workflow = chosen(programmes, asked.form().get("programme"));
  if (!workflow)
    return error_page(desk, asked, 422);
  const auto candidates = candidates_for(desk, asked, *workflow);
  const std::string action = asked.form().get("action");
  if (action == "change")
    return form_page(desk, asked, *workflow, candidates, {});
  const Say say(desk, asked);
  Reader reader(asked.form());
  auto wish = read_plan(say, *workflow, candidates, reader);
  if (!reader.ok())
    return form_page(desk, asked, *workflow, candidates, reader.errors());
  if (action != "plan")
    return check_page(desk, asked, *workflow, candidates, wish);
  const std::string title = wish.title;
  const auto wave = post_wave(desk, asked, std::move(wish), workflow->hash);
  if (!wave)
    return form_page(desk, asked, *workflow, candidates, {wave.refusal()});
  if (auto refusal = add_carried(desk, asked, *wave))
    return form_page(desk, asked, *workflow, candidates, {*std::move(refusal)});
  return go_on(asked, wave_place(*wave), engine::Message{"done.wave-planned", {{"title", title}}});
}

}  // namespace draaiboek::web
