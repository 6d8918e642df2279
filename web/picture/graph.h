#pragma once
// Boxes with arrows between them, drawn as web/picture/layers.h places them: one lane for each
// level, what comes first on top. A long picture is drawn in parts that fit together on a screen
// and fit a page on paper. Pure.

#include <string>
#include <vector>

#include "web/picture/layers.h"
#include "web/picture/mark.h"
#include "web/picture/svg.h"

namespace draaiboek::web {

struct GraphBox {
  std::string title;
  /// "Afgerond", "18 van 25 klaar"; "" when nothing may be said.
  std::string words{};
  Mark mark = Mark::not_yet;
  /// Where it leads; "" for nowhere.
  std::string place{};
};

struct GraphPicture {
  /// One for each node.
  std::vector<GraphBox> boxes{};
  /// One for each lane.
  std::vector<std::string> lanes{};
};

/// How many parts the picture has, at least one.
std::size_t graph_parts(const Layers& layers);

/// One part, counted from 0.
Svg graph_svg(const GraphPicture& picture, const Layers& layers, const About& about,
              std::size_t part);

}  // namespace draaiboek::web
