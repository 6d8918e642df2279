#include "web/picture/dot_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace draaiboek::web {
namespace {

constexpr int width = 940;
constexpr int margin = 20;
constexpr int least_span = 100'000;  // a tenth of a degree, so that one dot is a map too
constexpr int line_height = 24;
constexpr int legend_width = 320;  // as a telephone

constexpr double cosine_of(int latitude) {
  // The series is exact to a millionth up to 60 degrees, and a constant keeps pictures the same
  // on every machine.
  const double angle = latitude / 1e6 * std::numbers::pi / 180;
  const double square = angle * angle;
  return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)));
}

std::string at(int x, int y) {
  return std::to_string(x) + "," + std::to_string(y);
}

std::string look_of(Dot dot) {
  return "db-picture__dot db-picture__dot--" + std::string(to_text(dot));
}

void draw(Svg& svg, Dot dot, int x, int y) {
  const std::string look = look_of(dot);
  switch (dot) {
    case Dot::late:
      svg.shape("polygon",
                {{"class", look},
                 {"points", at(x, y - 9) + " " + at(x + 9, y + 7) + " " + at(x - 9, y + 7)}});
      return;
    case Dot::action:
      svg.shape("rect",
                {{"class", look}, {"x", x - 7}, {"y", y - 7}, {"width", 14}, {"height", 14}});
      return;
    case Dot::gone:
      svg.shape("path", {{"class", look},
                         {"d", "M" + at(x - 6, y - 6) + "L" + at(x + 6, y + 6) + "M" +
                                   at(x - 6, y + 6) + "L" + at(x + 6, y - 6)}});
      return;
    case Dot::on_track:
    case Dot::waiting:
      svg.shape("circle", {{"class", look}, {"cx", x}, {"cy", y}, {"r", 7}});
      return;
  }
}

void draw_marked(Svg& svg, const MapDot& dot, int x, int y) {
  svg.open("g", {});
  svg.words("title", {}, dot.words);
  draw(svg, dot.dot, x, y);
  svg.words("text", {{"class", "db-picture__number"}, {"x", x + 9}, {"y", y + 5}}, dot.number);
  svg.close();
}

void draw_legend(Svg& svg, const DotMap& map) {
  int y = line_height / 2;
  for (const auto& [dot, words] : map.legend) {
    draw(svg, dot, margin, y);
    svg.words("text", {{"class", "db-picture__words"}, {"x", margin + 18}, {"y", y + 5}}, words);
    y += line_height;
  }
  svg.shape("circle", {{"class", "db-picture__faint"}, {"cx", margin}, {"cy", y}, {"r", 3}});
  svg.words("text", {{"class", "db-picture__words"}, {"x", margin + 18}, {"y", y + 5}},
            map.faint_words);
}

}  // namespace

std::string_view to_text(Dot dot) {
  static constexpr std::array<std::string_view, 5> names = {"late", "action", "on-track", "waiting",
                                                            "gone"};
  return names.at(static_cast<std::size_t>(dot));
}

Projection::Projection(const std::vector<GeoPoint>& points, int across) {
  int east = 0;
  int south = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const GeoPoint& point = points[i];
    west_ = i == 0 ? point.longitude : std::min(west_, point.longitude);
    east = i == 0 ? point.longitude : std::max(east, point.longitude);
    south = i == 0 ? point.latitude : std::min(south, point.latitude);
    north_ = i == 0 ? point.latitude : std::max(north_, point.latitude);
  }
  pixels_across_ = across / static_cast<double>(std::max(east - west_, least_span));
  pixels_down_ = pixels_across_ / cosine_of((north_ + south) / 2);
  height_ = static_cast<int>(std::lround((north_ - south) * pixels_down_));
}

int Projection::x_of(GeoPoint point) const {
  return static_cast<int>(std::lround((point.longitude - west_) * pixels_across_));
}

int Projection::y_of(GeoPoint point) const {
  return static_cast<int>(std::lround((north_ - point.latitude) * pixels_down_));
}

Svg map_svg(const DotMap& map) {
  std::vector<GeoPoint> all = map.faint;
  for (const MapDot& dot : map.marked)
    all.push_back(dot.at);
  const Projection projection(all, width - 2 * margin);
  Svg svg(map.about, width, 2 * margin + projection.height());
  for (const GeoPoint& point : map.faint) {
    svg.shape("circle", {{"class", "db-picture__faint"},
                         {"cx", margin + projection.x_of(point)},
                         {"cy", margin + projection.y_of(point)},
                         {"r", 3}});
  }
  for (const MapDot& dot : map.marked)
    draw_marked(svg, dot, margin + projection.x_of(dot.at), margin + projection.y_of(dot.at));
  return svg;
}

Svg legend_svg(const DotMap& map) {
  const int lines = static_cast<int>(map.legend.size()) + 1;
  Svg svg(map.about_legend, legend_width, lines * line_height + margin);
  draw_legend(svg, map);
  return svg;
}

}  // namespace draaiboek::web
