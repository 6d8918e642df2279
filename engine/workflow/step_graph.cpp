#include "engine/workflow/step_graph.h"

namespace draaiboek::engine {

std::vector<std::vector<Wait>> waits_of(const Workflow& workflow) {
  std::vector<std::vector<Wait>> waits(workflow.steps.size());
  for (std::size_t index = 0; index < workflow.steps.size(); ++index) {
    const Step& step = workflow.steps[index];
    for (const Condition& condition : step.after) {
      const auto at = workflow.positions.find(condition.step);
      if (condition.kind != Condition::Kind::not_before && at != workflow.positions.end())
        waits[index].push_back({at->second, &condition, condition.place});
    }
    const auto judged = workflow.positions.find(step.of);
    if (judged != workflow.positions.end())
      waits[index].push_back({judged->second, nullptr, step.place});
  }
  return waits;
}

Graph graph_of(const std::vector<std::vector<Wait>>& waits) {
  Graph graph;
  graph.nodes = waits.size();
  for (std::size_t index = 0; index < waits.size(); ++index) {
    for (const Wait& wait : waits[index])
      graph.edges.push_back({wait.on, index});
  }
  return graph;
}

}  // namespace draaiboek::engine
