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

}  // namespace
}  // namespace draaiboek::web
