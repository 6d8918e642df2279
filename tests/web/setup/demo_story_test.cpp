#include "web/setup/demo_story.h"

#include <gmock/gmock.h>

#include "engine/story/play.h"
#include "engine/text/mismatch.h"
#include "engine/text/read_story.h"
#include "web/setup/program.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

engine::Date day(std::string_view text) {
  return *engine::date_from_text(text);
}

TEST(DemoStory, MovesEveryDayThatItNames) {
  EXPECT_EQ(moved_days("on 2026-02-27\n  until 2026-12-28 because \"2026\"", std::chrono::days(7)),
            "on 2026-03-06\n  until 2027-01-04 because \"2026\"");
}

TEST(DemoStory, EndsInTheWeekBeforeToday) {
  const auto last = day("2026-11-16");
  for (const auto* today : {"2026-11-16", "2026-11-22", "2026-11-23", "2031-03-02", "2025-01-07"}) {
    const auto ends = last + weeks_until(last, day(today));
    EXPECT_LE(ends, day(today));
    EXPECT_GT(ends + std::chrono::days(7), day(today)) << today;
    EXPECT_EQ(std::chrono::weekday(ends), std::chrono::weekday(last));
  }
}

// Holidays lie elsewhere in each year, and deadlines with them.
TEST(DemoStory, ComesTrueInWhicheverMonthADemoIsStarted) {
  const auto home = find_home(SOURCE_DIR, "");
  const auto file = home.workflows / "bcp-coaching/workflow.yaml";
  const auto programme =
      load_programme(read_file(file), file.string(), text::role_names(read_roles(home)));
  ASSERT_TRUE(programme.workflow);
  for (const auto* name : {"golf-1.story", "golf-2.story"}) {
    const std::string written = read_file(home.config / "demo" / name);
    for (int month = 0; month < 24; ++month) {
      const auto told =
          text::read_story(moved_days(written, std::chrono::weeks(month * 13 / 3)), name);
      ASSERT_TRUE(told.problems.empty());
      for (const auto& mismatch : engine::story::play(told.story, programme.workflow))
        ADD_FAILURE() << month << " months on: " << text::to_text(mismatch);
    }
  }
}

}  // namespace
}  // namespace draaiboek::web
