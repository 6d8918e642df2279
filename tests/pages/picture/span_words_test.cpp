#include "web/pages/picture/span_words.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::Contains;
using testing::HasSubstr;

/// What is said of the steps of the wave today, in a language.
std::vector<std::string> words_of_wave(World& world, const std::string& language) {
  const Seen seen = *world.desk().see(world.viewer("carla"), world.wave());
  const Request request;
  Asked asked{.request = request, .number = "1"};
  asked.language = language;
  const Say say(world.desk(), asked);
  const engine::Date today = world.desk().now().date;
  std::vector<std::string> said;
  for (const StepSpan& span : spans_of(seen, seen.wave(), today))
    said.push_back(words_of(say, seen, seen.wave(), span, today));
  return said;
}

TEST(SpanWords, SayLateInDays) {
  World world;
  world.go_to("2027-03-01");
  EXPECT_THAT(words_of_wave(world, "nl"), Contains(HasSubstr(" dagen te laat")));
  EXPECT_THAT(words_of_wave(world, "en"), Contains(HasSubstr(" days late")));
}

TEST(SpanWords, SayWhenSomethingIsExpectedAndWhenItWasReady) {
  World world;
  EXPECT_THAT(words_of_wave(world, "nl"), Contains("Gepland op 22-03-2027"));
  EXPECT_THAT(words_of_wave(world, "nl"), Contains(HasSubstr("Nog niet mogelijk, deadline ")));
  world.hold_workshop();
  EXPECT_THAT(words_of_wave(world, "nl"), Contains("Afgerond op 22-03-2027"));
  EXPECT_THAT(words_of_wave(world, "nl"), Contains("Aanvaard op 11-01-2027"));
}

TEST(SpanWords, SayOfAMeetingThatWasNotHeldOnWhichDayItWasPlanned) {
  World world;
  world.hand_in("carla", world.wave(), "voorbereiding");
  world.act("vic", world.wave(),
            engine::StepWish{"goedkeuring", engine::wish::Decide{.yes = true, .reason = {}}});
  world.go_to("2027-03-22");
  EXPECT_THAT(words_of_wave(world, "nl"), Contains("Gepland op 22-03-2027"));
  world.go_to("2027-03-25");
  EXPECT_THAT(words_of_wave(world, "nl"), Contains("3 dagen te laat, gepland op 22-03-2027"));
  EXPECT_THAT(words_of_wave(world, "en"), Contains("3 days late, planned on 22 Mar 2027"));
}

TEST(SpanWords, CountThoseWhoAreReady) {
  World world;
  const Request request;
  const Asked asked{.request = request, .number = "1"};
  const Say say(world.desk(), asked);
  StepSpan span;
  span.all = 25;
  span.done = 18;
  EXPECT_EQ(words_of_all(say, span), "18 van 25 klaar");
  span.late = 2;
  span.most_days_late = 12;
  EXPECT_EQ(words_of_all(say, span), "18 van 25 klaar, 2 te laat, hoogstens 12 dagen");
  span.late = 1;
  span.most_days_late = 1;
  EXPECT_EQ(words_of_all(say, span), "18 van 25 klaar, 1 te laat, al 1 dag");
}

}  // namespace
}  // namespace draaiboek::web
