#include "web/pages/workshop/place.h"

#include <algorithm>
#include <set>

#include "web/pages/parts/closed.h"
#include "web/pages/step/words.h"
#include "web/pages/wave/summary.h"
#include "web/wire/percent.h"

namespace draaiboek::web {

using engine::Step;
using engine::StepIndex;
using engine::Workflow;

std::optional<Workshop> workshop_at(const Asked& asked) {
  return workshop_of(asked.at().workflow(), asked.path.get("anchor"), asked.at().self().level);
}

std::optional<Workshop> workshop_of(const Workflow& workflow, const std::string& name,
                                    engine::Level level) {
  const engine::Anchor* anchor = workflow.find_anchor(name);
  if (anchor == nullptr || anchor->level != level)
    return std::nullopt;
  for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
    const Step& step = workflow.steps[i];
    if (step.anchor == anchor->id && step.level == level)
      return Workshop{anchor, &step, static_cast<StepIndex>(i)};
  }
  return std::nullopt;
}

bool leads(const Seen& seen, const Workshop& workshop) {
  return seen.is_any(workshop.step->by);
}

std::optional<Response> not_led(Desk& desk, const Asked& asked,
                                const std::optional<Workshop>& workshop) {
  if (!workshop)
    return not_found(desk, asked);
  if (!leads(asked.at(), *workshop))
    return error_page(desk, asked, 403);
  return std::nullopt;
}

std::optional<Response> no_form(Desk& desk, const Asked& asked,
                                const std::optional<Workshop>& workshop, const std::string& title) {
  if (auto refused = not_led(desk, asked, workshop))
    return refused;
  if (!is_closed(asked.at()))
    return std::nullopt;
  return closed_page(desk, asked, Say(desk, asked)(title),
                     workshop_place(asked.at().self().id, workshop->anchor->id));
}

std::vector<StepIndex> prerequisites(const Workflow& workflow, StepIndex session) {
  const engine::Level level = workflow.steps.at(session).level;
  std::set<StepIndex> found;
  std::vector<StepIndex> open{session};
  const auto follow = [&](const std::string& id) {
    const auto position = workflow.positions.find(id);
    if (position == workflow.positions.end())
      return;
    const Step& step = workflow.steps[position->second];
    // Another session has a page of its own; a lower level isn't part of this case.
    if (step.level == level && step.anchor.empty() && found.insert(position->second).second)
      open.push_back(position->second);
  };
  while (!open.empty()) {
    const Step& step = workflow.steps.at(open.back());
    open.pop_back();
    for (const engine::Condition& condition : step.after)
      follow(condition.step);
    follow(step.of);
  }
  return {found.begin(), found.end()};
}

std::vector<const engine::CaseState*> invitees(const Seen& seen) {
  std::vector<const engine::CaseState*> found;
  for (const engine::CaseId id : seen.participants()) {
    const engine::CaseState& participant = seen.tree().at(id);
    if (takes_part(participant) && seen.tree().is_under(participant, seen.self().id))
      found.push_back(&participant);
  }
  return found;
}

View session_status(const Say& say, const Step& session, const engine::Standing& standing) {
  // That there is no date says it already.
  if (standing.status == engine::Status::not_yet && !standing.due)
    return View(false);
  View view = status_view(say, standing);
  if (is_planned(session, standing))
    view.set("words", say("status.planned"));
  return view;
}

std::string workshop_place(engine::CaseId of, const std::string& anchor) {
  return wave_place(of) + "/workshops/" + anchor;
}

const engine::PlannedDate* known_date(const engine::CaseState& of, const Workshop& workshop) {
  const auto found = of.anchors.find(workshop.anchor->id);
  return found == of.anchors.end() ? nullptr : &found->second;
}

std::string move_place(engine::CaseId of, const std::string& anchor) {
  return wave_place(of) + "/verplaatsing/" + anchor;
}

std::string place_to_move_back(const Asked& asked, const Workshop& workshop) {
  const engine::CaseState& self = asked.at().self();
  const engine::PlannedDate* was = known_date(self, workshop);
  if (was == nullptr)
    return "";
  // What had no date any more goes back to having none.
  if (self.steps.at(workshop.index).phase == engine::Phase::cancelled)
    return workshop_place(self.id, workshop.anchor->id) + "/annulering";
  return move_place(self.id, workshop.anchor->id) + "?datum=" + engine::to_text(was->date) +
         "&van=" + percent_encode(was->from) + "&tot=" + percent_encode(was->until) +
         "&zaal=" + percent_encode(was->room);
}

std::vector<Crumb> workshop_crumbs(const Say& say, const Seen& seen, const Workshop& workshop,
                                   const std::string& here) {
  auto crumbs = wave_crumbs(say, seen);
  crumbs.push_back(
      {say.word(workshop.anchor->title), workshop_place(seen.self().id, workshop.anchor->id)});
  crumbs.push_back({here, ""});
  return crumbs;
}

}  // namespace draaiboek::web
