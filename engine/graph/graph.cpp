#include "engine/graph/graph.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/strong_components.hpp>
#include <functional>
#include <queue>

#include "engine/base/expects.h"

namespace draaiboek::engine {
namespace {

using Adjacency = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;

/// Sorted edges make every walk over neighbours ascend, and so every answer repeatable.
Adjacency adjacency_of(const Graph& graph) {
  std::vector<Edge> edges = graph.edges;
  std::sort(edges.begin(), edges.end());
  Adjacency adjacency(graph.nodes);
  for (const Edge& edge : edges) {
    expects(edge.from < graph.nodes && edge.to < graph.nodes, "an edge joins nodes of its graph");
    boost::add_edge(edge.from, edge.to, adjacency);
  }
  return adjacency;
}

/// Takes the lowest node that waits for nothing, again and again. Stops short when the rest is
/// caught in a cycle or behind one.
std::vector<Node> sequence_of(const Adjacency& graph) {
  std::vector<std::size_t> waiting_for(boost::num_vertices(graph));
  std::priority_queue<Node, std::vector<Node>, std::greater<>> ready;
  for (Node node = 0; node < waiting_for.size(); ++node) {
    waiting_for[node] = boost::in_degree(node, graph);
    if (waiting_for[node] == 0)
      ready.push(node);
  }
  std::vector<Node> sequence;
  while (!ready.empty()) {
    const Node node = ready.top();
    ready.pop();
    sequence.push_back(node);
    for (const auto& edge : boost::make_iterator_range(boost::out_edges(node, graph))) {
      const Node next = boost::target(edge, graph);
      if (--waiting_for[next] == 0)
        ready.push(next);
    }
  }
  return sequence;
}

std::vector<std::vector<Node>> cycles_of(const Adjacency& graph) {
  const std::size_t nodes = boost::num_vertices(graph);
  std::vector<std::size_t> component(nodes);
  const std::size_t count = boost::strong_components(graph, component.data());
  std::vector<std::vector<Node>> members(count);
  for (Node node = 0; node < nodes; ++node)
    members[component[node]].push_back(node);
  std::erase_if(members, [&graph](const std::vector<Node>& group) {
    return group.size() == 1 && !boost::edge(group[0], group[0], graph).second;
  });
  std::sort(members.begin(), members.end());
  return members;
}

}  // namespace

Order order(const Graph& graph) {
  const Adjacency adjacency = adjacency_of(graph);
  Order found;
  found.sequence = sequence_of(adjacency);
  if (found.sequence.size() < graph.nodes) {
    found.sequence.clear();
    found.cycles = cycles_of(adjacency);
  }
  return found;
}

std::vector<Node> reachable_from(const Graph& graph, const std::vector<Node>& starts) {
  const Adjacency adjacency = adjacency_of(graph);
  std::vector<boost::default_color_type> color(graph.nodes, boost::white_color);
  for (const Node start : starts) {
    expects(start < graph.nodes, "a walk starts at a node of the graph");
    boost::breadth_first_visit(adjacency, start, boost::color_map(color.data()));
  }
  std::vector<Node> reached;
  for (Node node = 0; node < graph.nodes; ++node) {
    if (color[node] != boost::white_color)
      reached.push_back(node);
  }
  return reached;
}

std::vector<Node> why_path(const Graph& graph, Node from, Node to) {
  expects(from < graph.nodes && to < graph.nodes, "a path joins nodes of its graph");
  const Adjacency adjacency = adjacency_of(graph);
  std::vector<Node> before(graph.nodes, graph.nodes);
  before[from] = from;
  const auto record = boost::record_predecessors(before.data(), boost::on_tree_edge());
  boost::breadth_first_search(adjacency, from, boost::visitor(boost::make_bfs_visitor(record)));
  if (before[to] == graph.nodes)
    return {};
  std::vector<Node> path{to};
  while (path.back() != from)
    path.push_back(before[path.back()]);
  std::reverse(path.begin(), path.end());
  return path;
}

LongestPaths longest_path(const Graph& graph, const std::vector<std::int64_t>& weights) {
  expects(weights.size() == graph.nodes, "each node has its weight");
  const Adjacency adjacency = adjacency_of(graph);
  const std::vector<Node> sequence = sequence_of(adjacency);
  expects(sequence.size() == graph.nodes, "a graph with a longest path has no cycle");
  LongestPaths longest{weights, std::vector<Node>(graph.nodes)};
  for (const Node node : sequence) {
    expects(weights[node] >= 0, "a weight is not negative");
    longest.previous[node] = node;
    std::int64_t most = -1;
    for (const auto& edge : boost::make_iterator_range(boost::in_edges(node, adjacency))) {
      const Node source = boost::source(edge, adjacency);
      if (longest.lengths[source] <= most)
        continue;
      most = longest.lengths[source];
      longest.previous[node] = source;
    }
    if (most >= 0)
      longest.lengths[node] += most;
  }
  return longest;
}

}  // namespace draaiboek::engine
