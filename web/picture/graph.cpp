#include "web/picture/graph.h"

#include <algorithm>

#include "web/picture/label.h"

namespace draaiboek::web {
namespace {

constexpr int box_width = 200;
constexpr int box_height = 78;
constexpr int letters_across = 27;
constexpr int column_width = 226;
constexpr int row_height = 108;
constexpr int head = 40;
constexpr int tracks = 4;
constexpr int track_width = 5;
constexpr int rows_in_part = 6;

std::string number(int value) {
  return std::to_string(value);
}

class Drawing {
 public:
  Drawing(const GraphPicture& picture, const Layers& layers, const About& about, int part)
      : picture_(picture),
        layers_(layers),
        first_(part * rows_in_part),
        last_(std::min(first_ + rows_in_part, layers.rows) - 1),
        svg_(about, layers.columns * column_width + column_width - box_width,
             border_above(last_ + 1) - top(), top()) {}

  Svg drawn() && {
    define_stripes(svg_);
    define_arrow();
    for (std::size_t lane = 0; first_ == 0 && lane < picture_.lanes.size(); ++lane)
      lane_head(lane);
    int turn = 0;
    for (const engine::Edge& edge : layers_.arrows)
      arrow(edge, turn++ % tracks);
    for (std::size_t node = 0; node < picture_.boxes.size(); ++node) {
      if (is_here(layers_.cells[node].row))
        box(picture_.boxes[node], layers_.cells[node]);
    }
    return std::move(svg_);
  }

 private:
  int top() const { return border_above(first_); }
  /// Parts meet half-way between two rows, so that no box is cut.
  static int border_above(int row) {
    return row == 0 ? 0 : top_of({row, 0}) - (row_height - box_height) / 2;
  }
  bool is_here(int row) const { return first_ <= row && row <= last_; }
  static int left_of(int column) { return column * column_width + column_width - box_width; }
  static int middle_of(const Layers::Cell& cell) { return left_of(cell.column) + box_width / 2; }
  static int top_of(const Layers::Cell& cell) { return head + cell.row * row_height; }

  void define_arrow() {
    svg_.open("defs", {});
    svg_.open("marker", {{"id", svg_.id("arrow")},
                         {"viewBox", "0 0 8 8"},
                         {"refX", 7},
                         {"refY", 4},
                         {"markerWidth", 7},
                         {"markerHeight", 7},
                         {"orient", "auto"}});
    svg_.shape("path", {{"class", "db-picture__arrow-head"}, {"d", "M0 0L8 4L0 8z"}});
    svg_.close().close();
  }

  void lane_head(std::size_t lane) {
    if (layers_.lane_widths[lane] == 0)
      return;
    const int left = left_of(layers_.lane_starts[lane]);
    const int right = left_of(layers_.lane_starts[lane] + layers_.lane_widths[lane] - 1);
    svg_.words("text", {{"class", "db-picture__lane"}, {"x", left}, {"y", 18}},
               picture_.lanes[lane]);
    svg_.shape("line", {{"class", "db-picture__lane-line"},
                        {"x1", left},
                        {"y1", 25},
                        {"x2", right + box_width},
                        {"y2", 25}});
  }

  /// Down, across just below the box, down beside the boxes in between, across just above the
  /// next box, down into it.
  void arrow(const engine::Edge& edge, int turn) {
    const Layers::Cell& from = layers_.cells[edge.from];
    const Layers::Cell& to = layers_.cells[edge.to];
    if (to.row < first_ || from.row > last_)
      return;
    const int shift = turn * track_width - (tracks - 1) * track_width / 2;
    const int bottom = top_of(from) + box_height;
    const int gap = row_height - box_height;
    std::string way = "M" + number(middle_of(from)) + " " + number(bottom);
    if (to.row > from.row + 1 && !is_straight(from, to)) {
      const int beside = left_of(to.column) - (column_width - box_width) / 2 + shift;
      way += "V" + number(bottom + gap / 2 + shift / 2) + "H" + number(beside);
    }
    if (from.column != to.column || way.find('H') != std::string::npos)
      way += "V" + number(top_of(to) - gap / 2 + shift / 2) + "H" + number(middle_of(to));
    way += "V" + number(top_of(to) - 1);
    svg_.shape(
        "path",
        {{"class", "db-picture__arrow"}, {"d", way}, {"marker-end", svg_.reference("arrow")}});
  }

  bool is_straight(const Layers::Cell& from, const Layers::Cell& to) const {
    if (from.column != to.column)
      return false;
    for (int row = from.row + 1; row < to.row; ++row) {
      if (!layers_.is_free(row, from.column))
        return false;
    }
    return true;
  }

  void box(const GraphBox& shown, const Layers::Cell& cell) {
    const bool leads = !shown.place.empty();
    if (leads)
      svg_.open("a", {{"class", "db-picture__link"}, {"href", shown.place}});
    else
      svg_.open("g", {});
    const int left = left_of(cell.column);
    const int top = top_of(cell);
    svg_.words("title", {}, shown.words.empty() ? shown.title : shown.title + " – " + shown.words);
    svg_.shape("rect", {{"class", look("box", shown.mark)},
                        {"x", left},
                        {"y", top},
                        {"width", box_width},
                        {"height", box_height}});
    edge_of(shown.mark, left, top);
    int line = top + 18;
    for (const std::string& words : lines_of(shown.title, letters_across, 2)) {
      svg_.words("text", {{"class", "db-picture__box-title"}, {"x", left + 14}, {"y", line}},
                 words);
      line += 16;
    }
    line = top + 53;
    for (const std::string& words : lines_of(shown.words, letters_across, 2)) {
      svg_.words("text", {{"class", look("state", shown.mark)}, {"x", left + 14}, {"y", line}},
                 words);
      line += 16;
    }
    svg_.close();
  }

  void edge_of(Mark mark, int left, int top) {
    if (mark == Mark::late) {
      svg_.shape("rect", {{"class", "db-picture__edge"},
                          {"x", left},
                          {"y", top},
                          {"width", 8},
                          {"height", box_height},
                          {"fill", svg_.reference("stripes")}});
    }
  }

  const GraphPicture& picture_;
  const Layers& layers_;
  int first_;
  int last_;
  Svg svg_;
};

}  // namespace

std::size_t graph_parts(const Layers& layers) {
  return static_cast<std::size_t>(std::max(1, (layers.rows + rows_in_part - 1) / rows_in_part));
}

Svg graph_svg(const GraphPicture& picture, const Layers& layers, const About& about,
              std::size_t part) {
  return Drawing(picture, layers, about, static_cast<int>(part)).drawn();
}

}  // namespace draaiboek::web
