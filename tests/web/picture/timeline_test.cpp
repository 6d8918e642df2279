#include "web/picture/timeline.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

engine::Date bar_day(const char* text) {
  return *engine::date_from_text(text);
}

Timeline of_november() {
  Timeline timeline;
  timeline.about = {"proef", "Stappen", "Niets te laat."};
  timeline.today = bar_day("2026-11-16");
  timeline.today_words = "Vandaag 16-11-2026";
  timeline.language = "nl";
  return timeline;
}

std::string drawn(const Timeline& timeline) {
  Days days;
  days.include(bar_day("2026-11-01"));
  days.include(bar_day("2026-11-30"));
  return timeline_svg(timeline, TimeScale(days, timeline.today)).text();
}

TEST(TimelinePicture, IsAScaleAndTheLineOfTodayWhenThereAreNoRows) {
  const std::string svg = drawn(of_november());
  EXPECT_THAT(svg, HasSubstr("<text class=\"db-picture__scale\" x=\"14\" y=\"38\">nov 2026</text>\n"
                             "<line class=\"db-picture__today\" x1=\"480\" y1=\"22\" x2=\"480\" "
                             "y2=\"50\"/>\n"
                             "<text class=\"db-picture__today-words\" x=\"480\" y=\"16\">"
                             "Vandaag 16-11-2026</text>\n</svg>"));
}

TEST(TimelinePicture, DrawsABarFromTheFirstToTheEndOfTheLastDay) {
  Timeline timeline = of_november();
  timeline.rows = {{.title = "De <BIA>",
                    .words = "Te doen",
                    .mark = Mark::open,
                    .from = bar_day("2026-11-01"),
                    .until = bar_day("2026-11-15")}};
  EXPECT_THAT(drawn(timeline),
              HasSubstr("<text class=\"db-picture__words\" x=\"10\" y=\"66\">De &lt;BIA&gt; – Te "
                        "doen</text>\n<rect class=\"db-picture__bar db-picture__bar--open\" "
                        "x=\"10\" y=\"70\" width=\"470\" height=\"12\"/>\n"));
}

TEST(TimelinePicture, StripesWhatGoesOnAfterTheDeadline) {
  Timeline timeline = of_november();
  timeline.rows = {{.title = "BIA",
                    .words = "1 dag te laat",
                    .mark = Mark::late,
                    .from = bar_day("2026-11-01"),
                    .until = bar_day("2026-11-16"),
                    .due = bar_day("2026-11-15")}};
  EXPECT_THAT(drawn(timeline),
              HasSubstr("<rect class=\"db-picture__overdue\" x=\"480\" y=\"70\" width=\"31\" "
                        "height=\"12\" fill=\"url(#proef-stripes)\"/>"));
}

TEST(TimelinePicture, DrawsAMeetingAsADiamondOnItsDay) {
  Timeline timeline = of_november();
  timeline.rows = {{.title = "Workshop 1",
                    .mark = Mark::done,
                    .until = bar_day("2026-11-16"),
                    .is_meeting = true}};
  EXPECT_THAT(drawn(timeline), HasSubstr("points=\"480,68 488,76 480,84 472,76\"/>"));
  EXPECT_THAT(drawn(timeline), HasSubstr(">Workshop 1</text>"));
}

TEST(TimelinePicture, SaysTheNameOfWhatHasNoDay) {
  Timeline timeline = of_november();
  timeline.rows = {{.title = "Bevraging"}};
  EXPECT_THAT(drawn(timeline), HasSubstr(">Bevraging</text>"));
  EXPECT_THAT(drawn(timeline), Not(HasSubstr("db-picture__bar")));
}

TEST(TimelinePicture, MarksADeadlineOfWhichTheBeginningIsNotKnown) {
  Timeline timeline = of_november();
  timeline.rows = {{.title = "Verslag", .until = bar_day("2026-11-30")}};
  const std::string svg = drawn(timeline);
  EXPECT_THAT(svg, HasSubstr("x=\"946\" y=\"70\" width=\"4\""));
  EXPECT_THAT(svg, HasSubstr("db-picture__end\" x=\"950\"")) << "there is no room at the edge";
}

TEST(TimelinePicture, HasNoLineOfADayThatItDoesNotShow) {
  Timeline timeline = of_november();
  timeline.today = bar_day("2026-12-01");
  EXPECT_THAT(drawn(timeline), Not(HasSubstr("db-picture__today")));
}

}  // namespace
}  // namespace draaiboek::web
