#include "web/pages/review/earlier.h"

namespace draaiboek::web {
namespace {

/// The content that a step of a case judges now; "" when there is none.
std::string judged_content(const engine::Workflow& workflow, const engine::CaseState& at,
                           const engine::Step& step) {
  const auto of = workflow.positions.find(step.of);
  if (of == workflow.positions.end())
    return "";
  const engine::HandIn* element = at.steps.at(of->second).current();
  return element == nullptr ? "" : element->content_hash;
}

std::optional<EarlierDecision> decision_in(const Seen& other, const engine::Step& step,
                                           const std::string& content) {
  const engine::Workflow& workflow = other.workflow();
  const engine::Step* same = workflow.find_step(step.id);
  const engine::CaseState& wave = other.wave();
  if (same == nullptr || same->level != wave.level)
    return std::nullopt;
  const auto& state = wave.steps.at(workflow.positions.find(step.id)->second);
  const bool said_yes = state.decision && state.decision->yes;
  if (!said_yes || judged_content(workflow, wave, *same) != content)
    return std::nullopt;
  return EarlierDecision{wave.id, wave.title, state.decision->on, content};
}

}  // namespace

std::optional<EarlierDecision> earlier_decision(Desk& desk, const Asked& asked) {
  const Seen& seen = asked.at();
  const engine::Step& step = asked.step();
  if (!step.reusable || seen.self().level != engine::Level::wave)
    return std::nullopt;
  const std::string content = judged_content(seen.workflow(), seen.self(), step);
  if (content.empty())
    return std::nullopt;
  std::optional<EarlierDecision> newest;
  for (const db::WaveRow& row : desk.store.waves(asked.viewer)) {
    const auto other = row.id == seen.wave().id ? std::nullopt : desk.see(asked.viewer, row);
    const auto found = other ? decision_in(*other, step, content) : std::nullopt;
    if (found && (!newest || newest->on < found->on))
      newest = found;
  }
  return newest;
}

}  // namespace draaiboek::web
