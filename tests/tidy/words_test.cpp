#include "tests/tidy/words.h"

#include <gmock/gmock.h>

namespace draaiboek::tidy {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

TEST(EnginePurity, RefusesTheClockFilesAndRandomness) {
  const Findings findings = check_engine_is_pure({{"engine/run/decide.cpp",
                                                   "auto now = std::chrono::system_clock::now();\n"
                                                   "std::ifstream in(path);\n"
                                                   "std::random_device seed;\n"}});
  ASSERT_THAT(findings, SizeIs(3));
  EXPECT_EQ(findings[0].line, 1U);
  EXPECT_THAT(findings[0].message, HasSubstr("says system_clock; the engine is pure"));
}

TEST(EnginePurity, LetsCommentsAndOtherLayersSpeakOfTheClock) {
  EXPECT_THAT(check_engine_is_pure({{"engine/run/decide.h", "// no system_clock here\n"},
                                    {"web/clock.cpp", "std::chrono::system_clock::now();\n"}}),
              IsEmpty());
}

TEST(DatabaseCalls, RefuseMethodsThatSwallowErrors) {
  const Findings findings = check_database_calls(
      {{"db/maria/link.cpp", "connection->commit();\nconnection_->setAutoCommit(false);\n"}});
  EXPECT_THAT(findings, SizeIs(2));
}

TEST(DatabaseCalls, RefuseAQueryThatDoesNotListItsColumns) {
  EXPECT_THAT(check_database_calls({{"db/maria/link.cpp", "run(\"SELECT * FROM event\");\n"}}),
              SizeIs(1));
  EXPECT_THAT(
      check_database_calls({{"db/maria/link.cpp", "run(\"select count(*) from event\");\n"}}),
      IsEmpty());
}

TEST(CatchAll, StandsAtTheEdgeOnly) {
  const std::string code = "try { f(); } catch (...) { }\n";
  EXPECT_THAT(check_catch_all({{"web/site.cpp", code}}), IsEmpty());
  EXPECT_THAT(check_catch_all({{"web/session.cpp", code}}), SizeIs(1));
}

TEST(TestsDoNotSleep, InCppOrInABrowser) {
  EXPECT_THAT(
      check_tests_do_not_sleep({{"tests/web/a_test.cpp", "std::this_thread::sleep_for(1s);\n"},
                                {"tests/browser/wave.mjs", "await page.waitForTimeout(500);\n"}}),
      SizeIs(2));
}

TEST(NothingIsLeftUndone, InCodeTemplatesOrDocuments) {
  const std::string mark =
      "// TO"
      "DO: later\n";
  EXPECT_THAT(check_nothing_is_left_undone({{"engine/run/decide.cpp", mark}, {"docs/A.md", mark}}),
              SizeIs(2));
  EXPECT_THAT(check_nothing_is_left_undone({{"tests/a_test.cpp",
                                             "  GTEST_"
                                             "SKIP();\n"}}),
              SizeIs(1));
}

TEST(TypeNames, SayWhatTheThingIs) {
  const Findings findings =
      check_type_names({{"web/a.h", "class SessionManager {};\nstruct Session {};\n"}});
  ASSERT_THAT(findings, SizeIs(1));
  EXPECT_EQ(findings[0].message, "names a type SessionManager; find the noun instead");
}

}  // namespace
}  // namespace draaiboek::tidy
