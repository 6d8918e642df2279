#include "web/way/log.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

LogLine line() {
  return {.at = engine::Instant(*engine::date_from_text("2026-11-22")) +
                std::chrono::milliseconds(3'723'004),
          .number = "K7QF-3M2P",
          .path = "/golven",
          .took = std::chrono::microseconds(250)};
}

TEST(LogLines, HaveAFixedListOfFields) {
  EXPECT_EQ(to_json(line()),
            R"({"time":"2026-11-22T01:02:03.004Z","request":"K7QF-3M2P","method":"GET",)"
            R"("path":"/golven","status":200,"microseconds":250})");
}

TEST(LogLines, NameThePersonAndTheFailureWhenThereAre) {
  LogLine failed = line();
  failed.method = Method::post;
  failed.status = 503;
  failed.person = engine::PersonId::of(7);
  failed.failure = "no database";
  EXPECT_THAT(to_json(failed), testing::HasSubstr(engine::PersonId::of(7).text()));
  EXPECT_THAT(to_json(failed), testing::HasSubstr(R"("failure":"no database")"));
}

TEST(LogLines, CanNotBeForgedByWhatAVisitorSends) {
  LogLine forged = line();
  forged.path = "/x\"\n{\"status\":200}\\";
  const std::string text = to_json(forged);
  EXPECT_EQ(text.find('\n'), std::string::npos);
  EXPECT_THAT(text, testing::HasSubstr(R"(/x\"\u000a{\"status\":200}\\)"));
}

TEST(LogLines, SayWhenAnAnswerWasSlow) {
  LogLine slow = line();
  slow.took = std::chrono::milliseconds(999);
  EXPECT_THAT(to_json(slow), testing::Not(testing::HasSubstr("slow")));
  slow.took = std::chrono::milliseconds(1000);
  EXPECT_THAT(to_json(slow), testing::HasSubstr(R"("microseconds":1000000,"slow":true)"));
}

TEST(LogEvents, AreOneLineOfFields) {
  const LogEvent event{engine::Instant(std::chrono::milliseconds(0)),
                       "database-back",
                       {{"sentence", "a \"word\"\n"}},
                       {{"away_milliseconds", 1200}}};
  EXPECT_EQ(to_json(event), R"({"time":"1970-01-01T00:00:00.000Z","event":"database-back",)"
                            R"("sentence":"a \"word\"\u000a","away_milliseconds":1200})");
}

}  // namespace
}  // namespace draaiboek::web
