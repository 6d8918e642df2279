#pragma once
// What can be asked of steps that wait for each other. Nodes are numbers from 0; the caller keeps
// the names. All answers are the same for the same graph, however its edges are ordered: among
// equals the lowest number comes first. Pure functions; an edge or a question about a node that
// does not exist is a Bug.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace draaiboek::engine {

using Node = std::size_t;

/// `to` can't begin before `from`.
struct Edge {
  Node from = 0;
  Node to = 0;

  auto operator<=>(const Edge&) const = default;
};

struct Graph {
  std::size_t nodes = 0;
  /// Saying an edge twice means the same as once.
  std::vector<Edge> edges{};
};

/// Either all nodes in an order that respects the edges, or the reasons why there is none.
struct Order {
  /// Empty when there are cycles.
  std::vector<Node> sequence{};
  /// Each set of nodes that all wait for each other, ascending; a node may wait for itself.
  std::vector<std::vector<Node>> cycles{};

  bool acyclic() const { return cycles.empty(); }
};

struct LongestPaths {
  /// Per node, the largest total weight of a path that ends with it, its own weight included.
  std::vector<std::int64_t> lengths{};
  /// Per node, the one before it on that path; the node itself where the path begins.
  std::vector<Node> previous{};
};

Order order(const Graph& graph);

/// All nodes that can be reached from `starts`, these included, ascending.
std::vector<Node> reachable_from(const Graph& graph, const std::vector<Node>& starts);

/// The nodes along the shortest path, both ends included; empty when there is none. Of several
/// the one with the lowest numbers first. From a node to itself it is that node alone.
std::vector<Node> why_path(const Graph& graph, Node from, Node to);

/// The critical path to every node. The graph must have no cycle, `weights` one number of 0 or
/// more per node.
LongestPaths longest_path(const Graph& graph, const std::vector<std::int64_t>& weights);

}  // namespace draaiboek::engine
