#include "web/pages/wave/plan_form.h"

#include <algorithm>

namespace draaiboek::web {
namespace {

using engine::Anchor;
using engine::PlannedAnchor;
using engine::Role;
using engine::Workflow;

constexpr std::size_t longest_title = 200;
constexpr std::size_t longest_room = 100;
constexpr int most_seats = 1000;

bool is_of_organisations(const db::RoleReach& row) {
  return std::find(row.scopes.begin(), row.scopes.end(), db::Scope::organisation) !=
         row.scopes.end();
}

bool is_of_waves(const db::RoleReach& row) {
  return row.scopes.empty() ||
         std::find(row.scopes.begin(), row.scopes.end(), db::Scope::wave) != row.scopes.end();
}

bool looks_into_waves(const Role& role, const Reaches& reaches) {
  return std::any_of(reaches.begin(), reaches.end(), [&](const db::RoleReach& row) {
    return row.role == role && row.sees_wave && !is_of_organisations(row);
  });
}

// Each date lies after the one before it that is filled in.
void check_order(const Say& say, const Workflow& workflow,
                 const std::vector<PlannedAnchor>& anchors, Reader& reader) {
  for (std::size_t i = 1; i < anchors.size(); ++i) {
    if (anchors[i].date > anchors[i - 1].date)
      continue;
    const Anchor& earlier = *workflow.find_anchor(anchors[i - 1].anchor);
    const Anchor& later = *workflow.find_anchor(anchors[i].anchor);
    reader.add(
        {{"plan.order", {{"later", say.word(later.title)}, {"earlier", say.word(earlier.title)}}},
         later.id});
  }
}

void read_staff(const Say& say, const Candidates& candidates, engine::wish::PlanWave& wish,
                Reader& reader) {
  for (const auto& [role, people] : candidates) {
    const std::string field = staff_field(role);
    const std::string label = role_label(say, role);
    const auto chosen = reader.ids<engine::PersonId>(field, label);
    for (const engine::PersonId person : chosen) {
      const bool known = std::any_of(people.begin(), people.end(),
                                     [&](const db::Person& one) { return one.id == person; });
      if (!known)
        reader.refuse(field, "input.choice", label);
      wish.staff.emplace_back(role, person);
    }
    if (role == engine::coordinator_role && chosen.empty())
      reader.add({{"plan.no-coordinator"}, field});
  }
}

}  // namespace

std::vector<Role> organisation_roles(const Reaches& reaches) {
  std::vector<Role> roles;
  for (const db::RoleReach& row : reaches) {
    if (is_of_organisations(row))
      roles.push_back(row.role);
  }
  return roles;
}

std::string role_label(const Say& say, const Role& role) {
  std::string words = say("role." + role);
  const bool is_small = !words.empty() && words.front() >= 'a' && words.front() <= 'z';
  if (is_small)
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  return words;
}

std::string staff_field(const Role& role) {
  return "staff-" + role;
}

std::vector<Role> step_roles(const Workflow& workflow, const Reaches& reaches) {
  std::vector<Role> roles{Role(engine::coordinator_role)};
  for (const engine::Step& step : workflow.steps) {
    for (const auto* named : {&step.by, &step.approved_by}) {
      for (const Role& role : *named) {
        const bool is_new = std::find(roles.begin(), roles.end(), role) == roles.end();
        if (is_new && looks_into_waves(role, reaches))
          roles.push_back(role);
      }
    }
  }
  return roles;
}

std::vector<Role> staff_roles(const Workflow& workflow, const Reaches& reaches) {
  std::vector<Role> roles = step_roles(workflow, reaches);
  for (const db::RoleReach& row : reaches) {
    const bool is_new = std::find(roles.begin(), roles.end(), row.role) == roles.end();
    if (is_new && is_of_waves(row) && looks_into_waves(row.role, reaches))
      roles.push_back(row.role);
  }
  return roles;
}

std::vector<Anchor> anchors_of(const Workflow& workflow, engine::Level level) {
  std::vector<Anchor> found;
  std::copy_if(workflow.anchors.begin(), workflow.anchors.end(), std::back_inserter(found),
               [&](const Anchor& anchor) { return anchor.level == level; });
  return found;
}

std::optional<PlannedAnchor> read_anchor(const Say& say, const Anchor& anchor, Reader& reader) {
  const std::string title = say.word(anchor.title);
  const auto label = [&](const char* key) { return title + ": " + say(key); };
  const std::size_t before = reader.errors().size();
  const auto date = reader.optional_date(anchor.id, label("plan.date"));
  PlannedAnchor planned{
      anchor.id, date.value_or(engine::Date{}),
      reader.time(anchor.id + "-from", label("plan.from")),
      reader.time(anchor.id + "-until", label("plan.until")),
      reader.optional_text(anchor.id + "-room", label("plan.room"), longest_room)};
  const bool good_so_far = reader.errors().size() == before;
  if (good_so_far && !planned.from.empty() && !planned.until.empty() &&
      planned.until <= planned.from) {
    reader.add({{"refusal.ends-before-start"}, anchor.id + "-until"});
  }
  const bool something = !planned.from.empty() || !planned.until.empty() || !planned.room.empty();
  if (good_so_far && !date && something)
    reader.add({{"plan.date-missing", {{"workshop", title}}}, anchor.id});
  if (!date)
    return std::nullopt;
  return planned;
}

engine::wish::PlanWave read_plan(const Say& say, const Workflow& workflow,
                                 const Candidates& candidates, Reader& reader) {
  engine::wish::PlanWave wish;
  wish.title = reader.text("title", say("plan.title-label"), longest_title);
  wish.seats = reader.number("seats", say("plan.seats"), 1, most_seats).value_or(0);
  read_staff(say, candidates, wish, reader);
  for (const Anchor& anchor : anchors_of(workflow, engine::Level::wave)) {
    if (auto planned = read_anchor(say, anchor, reader))
      wish.anchors.push_back(std::move(*planned));
  }
  check_order(say, workflow, wish.anchors, reader);
  return wish;
}

}  // namespace draaiboek::web
