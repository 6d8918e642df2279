#include "web/picture/layers.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

using engine::Edge;
using engine::Graph;
using engine::Node;

/// From each node to those that wait for it.
std::vector<std::set<Node>> followers_of(const Graph& graph) {
  std::vector<std::set<Node>> followers(graph.nodes);
  for (const Edge& edge : graph.edges)
    followers[edge.from].insert(edge.to);
  return followers;
}

std::vector<Edge> arrows_of(const Graph& graph) {
  const auto followers = followers_of(graph);
  std::vector<Edge> kept;
  for (Node from = 0; from < graph.nodes; ++from) {
    std::vector<Node> further;
    for (const Node next : followers[from])
      further.insert(further.end(), followers[next].begin(), followers[next].end());
    const auto implied = engine::reachable_from(graph, further);
    for (const Node to : followers[from]) {
      if (!std::binary_search(implied.begin(), implied.end(), to))
        kept.push_back({from, to});
    }
  }
  return kept;
}

std::vector<int> rows_of(const Graph& graph) {
  const auto paths = engine::longest_path(graph, std::vector<std::int64_t>(graph.nodes, 1));
  std::vector<int> rows;
  for (const std::int64_t length : paths.lengths)
    rows.push_back(static_cast<int>(length) - 1);
  return rows;
}

/// Columns of one lane, counted from 0 within it.
class Lane {
 public:
  Lane(const std::vector<int>& rows, const std::vector<int>& lanes, int lane)
      : rows_(rows), lanes_(lanes), lane_(lane) {
    std::vector<int> in_row(rows.size() + 1, 0);
    for (Node node = 0; node < rows.size(); ++node) {
      if (lanes[node] == lane)
        width_ = std::max(width_, ++in_row[static_cast<std::size_t>(rows[node])]);
    }
    taken_.assign(rows.size() + 1, std::vector<bool>(static_cast<std::size_t>(width_), false));
  }

  int width() const { return width_; }

  /// In the free column that is nearest to the first node of the lane that it waits for.
  int place(Node node, const std::vector<Edge>& arrows, const std::vector<int>& columns) {
    int wanted = 0;
    for (const Edge& arrow : arrows) {
      if (arrow.to == node && lanes_[arrow.from] == lane_) {
        wanted = columns[arrow.from];
        break;
      }
    }
    auto& row = taken_[static_cast<std::size_t>(rows_[node])];
    int best = -1;
    for (int column = 0; column < width_; ++column) {
      const bool nearer = best < 0 || std::abs(column - wanted) < std::abs(best - wanted);
      if (!row[static_cast<std::size_t>(column)] && nearer)
        best = column;
    }
    engine::expects(best >= 0, "a lane is as wide as its fullest row");
    row[static_cast<std::size_t>(best)] = true;
    return best;
  }

 private:
  const std::vector<int>& rows_;
  const std::vector<int>& lanes_;
  int lane_;
  int width_ = 0;
  std::vector<std::vector<bool>> taken_{};
};

std::vector<Node> from_the_top(const std::vector<int>& rows) {
  std::vector<Node> nodes(rows.size());
  for (Node node = 0; node < nodes.size(); ++node)
    nodes[node] = node;
  std::stable_sort(nodes.begin(), nodes.end(),
                   [&](Node one, Node other) { return rows[one] < rows[other]; });
  return nodes;
}

}  // namespace

bool Layers::is_free(int row, int column) const {
  return std::none_of(cells.begin(), cells.end(),
                      [&](const Cell& cell) { return cell.row == row && cell.column == column; });
}

Layers layers_of(const Graph& graph, const std::vector<int>& lanes) {
  engine::expects(lanes.size() == graph.nodes, "each node has a lane");
  Layers found;
  found.arrows = arrows_of(graph);
  const std::vector<int> rows = rows_of(graph);
  const int count = lanes.empty() ? 0 : *std::max_element(lanes.begin(), lanes.end()) + 1;
  std::vector<Lane> made;
  for (int lane = 0; lane < count; ++lane) {
    made.emplace_back(rows, lanes, lane);
    found.lane_starts.push_back(found.columns);
    found.lane_widths.push_back(made.back().width());
    found.columns += made.back().width();
  }
  std::vector<int> columns(graph.nodes, 0);
  found.cells.resize(graph.nodes);
  for (const Node node : from_the_top(rows)) {
    const auto lane = static_cast<std::size_t>(lanes[node]);
    columns[node] = made[lane].place(node, found.arrows, columns);
    found.cells[node] = {rows[node], found.lane_starts[lane] + columns[node]};
    found.rows = std::max(found.rows, rows[node] + 1);
  }
  return found;
}

}  // namespace draaiboek::web
