#pragma once
// Places as dots where they lie: faint ones for all, marked and numbered ones for some. Degrees
// become pixels by one factor for a whole region (an error of under 1 % in Flanders); there is no
// outline but the dots themselves. Pure.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "web/picture/svg.h"

namespace draaiboek::web {

/// WGS84, in millionths of a degree.
struct GeoPoint {
  int latitude = 0;
  int longitude = 0;
};

/// Each has a shape of its own.
enum class Dot : std::uint8_t { late, action, on_track, waiting, gone };
/// "late", "action", "on-track", "waiting", "gone": end of class names.
std::string_view to_text(Dot dot);

struct MapDot {
  GeoPoint at;
  Dot dot = Dot::on_track;
  /// As in the table beside it.
  std::string number{};
  /// "Melle – 2 stappen te laat".
  std::string words{};
};

struct DotMap {
  About about;
  std::vector<GeoPoint> faint{};
  std::vector<MapDot> marked{};
  About about_legend{};
  /// The shapes that are explained below the map, and how.
  std::vector<std::pair<Dot, std::string>> legend{};
  /// What the faint dots are.
  std::string faint_words{};
};

/// From degrees to pixels, for everything between the outermost points.
class Projection {
 public:
  Projection(const std::vector<GeoPoint>& points, int across);
  int x_of(GeoPoint point) const;
  int y_of(GeoPoint point) const;
  int height() const { return height_; }

 private:
  int west_ = 0;
  int north_ = 0;
  double pixels_across_ = 0;
  double pixels_down_ = 0;
  int height_ = 0;
};

Svg map_svg(const DotMap& map);
/// Apart, because words stay as large as they are when a map is drawn smaller.
Svg legend_svg(const DotMap& map);

}  // namespace draaiboek::web
