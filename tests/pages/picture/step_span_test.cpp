#include "web/pages/picture/step_span.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using engine::Level;
using support::World;

engine::Date span_day(const char* text) {
  return *engine::date_from_text(text);
}

Seen seen_by(World& world, const std::string& who) {
  return *world.desk().see(world.viewer(who), world.wave());
}

const StepSpan& span_of(const Seen& seen, const std::vector<StepSpan>& spans,
                        const std::string& step) {
  const auto found = std::find_if(spans.begin(), spans.end(), [&](const StepSpan& span) {
    return seen.workflow().steps.at(span.step).id == step;
  });
  engine::expects(found != spans.end(), "there is such a span");
  return *found;
}

TEST(StepSpan, RunsFromTheOpeningOfTheCaseToTheDeadline) {
  World world;
  const Seen seen = seen_by(world, "carla");
  const auto spans = spans_of(seen, seen.wave(), world.desk().now().date);
  const StepSpan& span = span_of(seen, spans, "voorbereiding");
  EXPECT_EQ(span.from, span_day("2027-01-11"));
  EXPECT_EQ(span.until, span.due);
  EXPECT_EQ(span.mark, Mark::open);
}

TEST(StepSpan, ExpectsWhatItWaitsForOnItsDeadline) {
  World world;
  const Seen seen = seen_by(world, "carla");
  const auto spans = spans_of(seen, seen.wave(), world.desk().now().date);
  EXPECT_EQ(span_of(seen, spans, "goedkeuring").from, span_of(seen, spans, "voorbereiding").due);
  EXPECT_EQ(span_of(seen, spans, "verslag").from, span_day("2027-05-10")) << "workshop 2";
}

TEST(StepSpan, OfAMeetingIsItsDay) {
  World world;
  const Seen seen = seen_by(world, "carla");
  const auto spans = spans_of(seen, seen.wave(), world.desk().now().date);
  EXPECT_EQ(span_of(seen, spans, "workshop-1").until, span_day("2027-03-22"));
}

TEST(StepSpan, EndsOnTheDayOnWhichItWasReady) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "vragen");
  world.go_to("2027-04-01");
  const Seen seen = seen_by(world, "carla");
  const auto spans = spans_of(seen, seen.tree().at(world.melle()), world.desk().now().date);
  const StepSpan& span = span_of(seen, spans, "vragen");
  EXPECT_EQ(span.from, span_day("2027-03-22"));
  EXPECT_EQ(span.until, span_day("2027-03-22"));
  EXPECT_EQ(span.mark, Mark::done);
}

TEST(StepSpan, GoesOnUntilTodayWhenItIsLate) {
  World world;
  world.go_to("2027-03-05");
  const Seen seen = seen_by(world, "carla");
  const auto spans = spans_of(seen, seen.wave(), world.desk().now().date);
  const StepSpan& span = span_of(seen, spans, "voorbereiding");
  EXPECT_EQ(span.mark, Mark::late);
  EXPECT_EQ(span.until, span_day("2027-03-05"));
  EXPECT_LT(span.due, span.until);
  EXPECT_EQ(span.most_days_late, (*span.until - *span.due).count());
  EXPECT_EQ(span_of(seen, spans, "goedkeuring").from, std::nullopt)
      << "it could only open after its own deadline";
}

TEST(StepSpan, CountsThoseWhoTakePart) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "vragen");
  world.go_to("2027-04-01");
  const Seen seen = seen_by(world, "carla");
  const auto spans = spans_of_level(seen, Level::participant, world.desk().now().date);
  const StepSpan& span = span_of(seen, spans, "vragen");
  EXPECT_EQ(span.all, 2) << "Zingem is only listed";
  EXPECT_EQ(span.done, 1);
  EXPECT_EQ(span.late, 1);
  EXPECT_EQ(span.mark, Mark::late);
  EXPECT_EQ(span.until, span_day("2027-04-01"));
}

TEST(StepSpan, IsReadyWhenAllAre) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "vragen");
  world.hand_in("omar", world.oosterzele(), "vragen");
  const Seen seen = seen_by(world, "carla");
  const auto spans = spans_of_level(seen, Level::participant, world.desk().now().date);
  EXPECT_EQ(span_of(seen, spans, "vragen").mark, Mark::done);
  EXPECT_EQ(span_of(seen, spans, "bia").mark, Mark::open);
}

TEST(StepSpan, SaysNothingOfParticipantsToWhoSeesNone) {
  World world;
  const Seen seen = seen_by(world, "vic");
  EXPECT_TRUE(spans_of_level(seen, Level::participant, world.desk().now().date).empty());
}

}  // namespace
}  // namespace draaiboek::web
