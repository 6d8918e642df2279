#include "web/picture/graph.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

GraphPicture two_boxes() {
  GraphPicture picture;
  picture.lanes = {"Golf"};
  picture.boxes = {{"De <BIA>", "2 dagen te laat", Mark::late, "/zaken/1?a&b"},
                   {"Feedback", "", Mark::not_yet, ""}};
  return picture;
}

std::string drawn(const GraphPicture& picture, std::vector<engine::Edge> edges,
                  std::size_t part = 0) {
  const auto nodes = picture.boxes.size();
  const auto layers = layers_of({nodes, std::move(edges)}, std::vector<int>(nodes, 0));
  return graph_svg(picture, layers, {"proef", "Proef", "Twee stappen."}, part).text();
}

TEST(GraphPicture, DrawsABoxAsALinkWithItsStateInWords) {
  EXPECT_THAT(drawn(two_boxes(), {{0, 1}}),
              HasSubstr("<a class=\"db-picture__link\" href=\"/zaken/1?a&amp;b\">\n"
                        "<title>De &lt;BIA&gt; – 2 dagen te laat</title>\n"
                        "<rect class=\"db-picture__box db-picture__box--late\" x=\"26\" y=\"40\" "
                        "width=\"200\" height=\"78\"/>\n"
                        "<rect class=\"db-picture__edge\" x=\"26\" y=\"40\" width=\"8\" "
                        "height=\"78\" fill=\"url(#proef-stripes)\"/>\n"
                        "<text class=\"db-picture__box-title\" x=\"40\" y=\"58\">De &lt;BIA&gt;"
                        "</text>\n"));
}

TEST(GraphPicture, DrawsNoLinkToNowhere) {
  EXPECT_THAT(drawn(two_boxes(), {}), HasSubstr("<g>\n<title>Feedback</title>"));
}

TEST(GraphPicture, DrawsAnArrowStraightDown) {
  EXPECT_THAT(drawn(two_boxes(), {{0, 1}}),
              HasSubstr("d=\"M126 118V147\" marker-end=\"url(#proef-arrow)\"/>"));
}

TEST(GraphPicture, LeadsALongArrowAroundWhatStandsBetween) {
  GraphPicture picture = two_boxes();
  picture.boxes.push_back({"Later", "", Mark::not_yet, ""});
  picture.boxes.push_back({"Laatst", "", Mark::not_yet, ""});
  const std::string svg = drawn(picture, {{0, 1}, {1, 3}, {2, 3}});
  EXPECT_THAT(svg, HasSubstr("<path class=\"db-picture__arrow\" d=\"M352 118V"))
      << "from the second column";
  EXPECT_THAT(svg, HasSubstr("H126V255\""));
}

TEST(GraphPicture, ContinuesInASecondPart) {
  GraphPicture picture;
  std::vector<engine::Edge> edges;
  for (engine::Node node = 0; node < 8; ++node) {
    picture.boxes.push_back({"Stap " + std::to_string(node + 1), "", Mark::done, ""});
    if (node > 0)
      edges.push_back({node - 1, node});
  }
  EXPECT_EQ(graph_parts(layers_of({8, edges}, std::vector<int>(8, 0))), 2U);
  EXPECT_EQ(graph_parts(layers_of({}, {})), 1U);
  const std::string first = drawn(picture, edges, 0);
  const std::string second = drawn(picture, edges, 1);
  EXPECT_THAT(first, HasSubstr("viewBox=\"0 0 252 673\""));
  EXPECT_THAT(second, HasSubstr("viewBox=\"0 673 252 216\""));
  EXPECT_THAT(first, Not(HasSubstr("Stap 7")));
  EXPECT_THAT(second, HasSubstr("Stap 7"));
  const std::string across = "d=\"M126 658V687\"";
  EXPECT_THAT(first, HasSubstr(across));
  EXPECT_THAT(second, HasSubstr(across));
}

TEST(GraphPicture, NamesEachLaneThatHasNodes) {
  GraphPicture picture = two_boxes();
  EXPECT_THAT(drawn(picture, {}), HasSubstr(">Golf</text>"));
  picture.lanes = {"Golf", "Groep"};
  auto layers = layers_of({2, {}}, {0, 0});
  layers.lane_widths.push_back(0);
  layers.lane_starts.push_back(1);
  EXPECT_THAT(graph_svg(picture, layers, {"proef", "", ""}, 0).text(),
              Not(HasSubstr(">Groep</text>")));
}

}  // namespace
}  // namespace draaiboek::web
