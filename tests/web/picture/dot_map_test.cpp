#include "web/picture/dot_map.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

constexpr GeoPoint west = {51'000'000, 2'600'000};
constexpr GeoPoint east = {51'000'000, 5'600'000};
constexpr GeoPoint north = {51'500'000, 4'600'000};

TEST(DotMap, SpreadsTheOutermostPointsOverItsWidth) {
  const Projection projection({west, east, north}, 900);
  EXPECT_EQ(projection.x_of(west), 0);
  EXPECT_EQ(projection.x_of(east), 900);
  EXPECT_EQ(projection.x_of(north), 600);
  EXPECT_EQ(projection.y_of(north), 0);
  EXPECT_EQ(projection.y_of(west), projection.height());
}

TEST(DotMap, MakesADegreeToTheNorthLongerThanOneToTheEast) {
  // At 51.25 degrees a degree of longitude is 0.626 of one of latitude.
  EXPECT_EQ(Projection({west, east, north}, 900).height(), 240);
}

TEST(DotMap, ShowsASinglePlaceToo) {
  const Projection projection({west}, 900);
  EXPECT_EQ(projection.x_of(west), 0);
  EXPECT_EQ(projection.height(), 0);
  EXPECT_EQ(Projection({}, 900).height(), 0);
}

TEST(DotMap, GivesEachDotAShapeANumberAndWords) {
  DotMap map;
  map.about = {"map", "Kaart", "Eén organisatie."};
  map.faint = {west, east};
  map.marked = {{north, Dot::late, "1", "Melle & co – 2 stappen te laat"}};
  map.legend = {{Dot::late, "Te laat (1)"}};
  map.faint_words = "Andere gemeenten";
  const std::string svg = map_svg(map).text();
  EXPECT_THAT(svg, HasSubstr("<circle class=\"db-picture__faint\" cx=\"20\" cy=\"260\" r=\"3\"/>"));
  EXPECT_THAT(svg, HasSubstr("<g>\n<title>Melle &amp; co – 2 stappen te laat</title>\n"
                             "<polygon class=\"db-picture__dot db-picture__dot--late\" "
                             "points=\"620,11 629,27 611,27\"/>\n"
                             "<text class=\"db-picture__number\" x=\"629\" y=\"25\">1</text>\n"
                             "</g>"));
  const std::string legend = legend_svg(map).text();
  EXPECT_THAT(legend, HasSubstr(">Te laat (1)</text>"));
  EXPECT_THAT(legend, HasSubstr(">Andere gemeenten</text>"));
}

TEST(DotMap, MayBeDrawnSmallerButItsLegendNot) {
  DotMap map;
  map.about.name = "map";
  map.about.may_shrink = true;
  map.about_legend.name = "legend";
  EXPECT_THAT(map_svg(map).text(), HasSubstr("db-picture__drawing--shrinks"));
  EXPECT_THAT(legend_svg(map).text(), HasSubstr("<svg class=\"db-picture__drawing\""));
}

TEST(DotMap, HasADifferentShapeForEachState) {
  DotMap map;
  map.legend = {{Dot::action, "a"}, {Dot::on_track, "b"}, {Dot::waiting, "c"}, {Dot::gone, "d"}};
  const std::string svg = legend_svg(map).text();
  EXPECT_THAT(svg, HasSubstr("<rect class=\"db-picture__dot db-picture__dot--action\""));
  EXPECT_THAT(svg, HasSubstr("<circle class=\"db-picture__dot db-picture__dot--on-track\""));
  EXPECT_THAT(svg, HasSubstr("<circle class=\"db-picture__dot db-picture__dot--waiting\""));
  EXPECT_THAT(svg, HasSubstr("<path class=\"db-picture__dot db-picture__dot--gone\""));
}

}  // namespace
}  // namespace draaiboek::web
