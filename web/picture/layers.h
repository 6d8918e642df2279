#pragma once
// Where the nodes of a graph stand when it is drawn: from top to bottom, each in the first row
// below all that it waits for, side by side in the lane that it belongs to. Made from the graph
// alone, so that the same programme always looks the same. Pure; it takes a moment for hundreds
// of nodes and never more than their number squared times their edges.

#include <vector>

#include "engine/graph/graph.h"

namespace draaiboek::web {

struct Layers {
  struct Cell {
    int row = 0;
    /// Counted over all lanes.
    int column = 0;
  };
  /// By node.
  std::vector<Cell> cells{};
  /// By lane: how many columns it has, and at which one it begins.
  std::vector<int> lane_widths{};
  std::vector<int> lane_starts{};
  int rows = 0;
  int columns = 0;
  /// Without those that follow from others, ascending.
  std::vector<engine::Edge> arrows{};

  bool is_free(int row, int column) const;
};

/// `lanes` has a number from 0 for each node. The graph must have no cycle.
Layers layers_of(const engine::Graph& graph, const std::vector<int>& lanes);

}  // namespace draaiboek::web
