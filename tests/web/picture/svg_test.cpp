#include "web/picture/svg.h"

#include <gmock/gmock.h>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

const About small_picture = {"proef", "De \"BIA\" & <meer>", "Eén vak."};

TEST(Svg, IsAnImageWithATitleAndADescription) {
  Svg svg(small_picture, 20, 10);
  svg.shape("rect", {{"class", "db-picture__bar"}, {"x", 1}, {"width", 5}});
  EXPECT_EQ(svg.text(),
            "<svg class=\"db-picture__drawing\" role=\"img\" aria-labelledby=\"proef-title\" "
            "aria-describedby=\"proef-description\" width=\"20\" height=\"10\" "
            "viewBox=\"0 0 20 10\">\n"
            "<title id=\"proef-title\">De &quot;BIA&quot; &amp; &lt;meer&gt;</title>\n"
            "<desc id=\"proef-description\">Eén vak.</desc>\n"
            "<rect class=\"db-picture__bar\" x=\"1\" width=\"5\"/>\n"
            "</svg>");
}

TEST(Svg, IsAGroupWhenThereAreLinksInIt) {
  About about = small_picture;
  about.has_links = true;
  EXPECT_THAT(Svg(about, 1, 1).text(), testing::HasSubstr("role=\"group\""));
}

TEST(Svg, SaysByItsClassWhetherItShrinksOrIsWiderThanItsFrame) {
  About about = small_picture;
  EXPECT_THAT(Svg(about, 1200, 1).text(), testing::HasSubstr("\"db-picture__drawing\""));
  EXPECT_THAT(Svg(about, 1201, 1).text(), testing::HasSubstr(" db-picture__drawing--wide\""));
  about.may_shrink = true;
  EXPECT_THAT(Svg(about, 1201, 1).text(), testing::HasSubstr(" db-picture__drawing--shrinks\""));
}

TEST(Svg, EscapesWordsAndAttributes) {
  Svg svg(small_picture, 1, 1);
  svg.open("a", {{"href", "/x?a=1&b=\"2\""}});
  svg.words("text", {}, "</text><script>alert('x')</script>").close();
  EXPECT_THAT(svg.text(), testing::HasSubstr("<a href=\"/x?a=1&amp;b=&quot;2&quot;\">\n"
                                             "<text>&lt;/text&gt;&lt;script&gt;alert(&#39;x&#39;)"
                                             "&lt;/script&gt;</text>\n</a>"));
}

TEST(Svg, NamesItsPartsAfterItself) {
  const Svg svg(small_picture, 1, 1);
  EXPECT_EQ(svg.id("late"), "proef-late");
  EXPECT_EQ(svg.reference("late"), "url(#proef-late)");
}

TEST(Svg, StandsInARegionThatIsNamedAfterTheFirstDrawing) {
  const Svg first(small_picture, 1, 1);
  const Svg second({"vervolg", "", ""}, 1, 1, 40);
  const View view = picture_view({first, second});
  EXPECT_EQ(view.text("region"), "proef-title");
  const auto& drawings = std::get<View::List>(view.find("drawings")->held());
  ASSERT_EQ(drawings.size(), 2U);
  EXPECT_EQ(drawings[0].text("svg"), first.text());
  EXPECT_THAT(drawings[1].text("svg"), testing::HasSubstr("viewBox=\"0 40 1 1\""));
}

TEST(Svg, RefusesStylesListenersAndOpenElements) {
  Svg svg(small_picture, 1, 1);
  EXPECT_THROW(svg.shape("rect", {{"style", "fill:red"}}), engine::Bug);
  EXPECT_THROW(svg.shape("rect", {{"onclick", "x()"}}), engine::Bug);
  Svg open(small_picture, 1, 1);
  open.open("g", {});
  EXPECT_THROW(open.text(), engine::Bug);
}

}  // namespace
}  // namespace draaiboek::web
