#include "web/way/judge.h"

#include <algorithm>

namespace draaiboek::web {
namespace {

using Sort = Policy::Sort;

bool holds_role(const db::Viewer& viewer, const Policy& policy) {
  return std::any_of(policy.roles().begin(), policy.roles().end(),
                     [&](std::string_view role) { return viewer.has_role(role); });
}

bool holds_role_here(const Seen& seen, const Policy& policy) {
  return std::any_of(policy.roles().begin(), policy.roles().end(),
                     [&](std::string_view role) { return seen.is(role); });
}

bool finds_step(const Route& route, Asked& asked) {
  if (!route.pattern.has("{step}"))
    return true;
  const Seen& seen = *asked.seen;
  const auto& positions = seen.workflow().positions;
  const auto found = positions.find(asked.path.get("step"));
  if (found == positions.end())
    return false;
  const engine::Step& step = seen.workflow().steps.at(found->second);
  if (step.level != seen.self().level || !seen.sees_step(seen.self(), step))
    return false;
  asked.step_index = found->second;
  return true;
}

// A route with a {case} shows it only to who sees it, whatever its policy says.
bool finds_case(const Desk& desk, const Route& route, Asked& asked) {
  if (!route.pattern.has("{case}"))
    return true;
  const auto id = asked.id<engine::CaseId>("case");
  const bool of_the_wave = asked.seen && asked.seen->tree().find(id) != nullptr;
  asked.seen = of_the_wave ? asked.seen->at(id) : desk.see(asked.viewer, id);
  return asked.seen && finds_step(route, asked);
}

}  // namespace

Judgement judge(const Desk& desk, const Route& route, Asked& asked) {
  const Policy& policy = route.policy;
  if (policy.sort() == Sort::anyone)
    return Judgement::allowed;
  if (!asked.signed_in())
    return Judgement::sign_in;
  if (policy.sort() == Sort::role && !holds_role(asked.viewer, policy))
    return Judgement::forbidden;
  if (!finds_case(desk, route, asked))
    return Judgement::hidden;
  if (policy.sort() == Sort::at_case && !holds_role_here(*asked.seen, policy)) {
    return Judgement::forbidden;
  }
  return Judgement::allowed;
}

bool may_open(const Desk& desk, std::span<const Route> table, const Asked& asked,
              std::string_view place) {
  const auto found = find_route(table, Method::get, place.substr(0, place.find_first_of("?#")));
  const auto* way = std::get_if<Found>(&found);
  if (way == nullptr)
    return false;
  Asked there{.request = asked.request,
              .number = asked.number,
              .now = asked.now,
              .viewer = asked.viewer,
              .path = way->path,
              .seen = asked.seen};
  return judge(desk, *way->route, there) == Judgement::allowed;
}

}  // namespace draaiboek::web
