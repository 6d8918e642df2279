#include "tests/tidy/layers.h"

#include <gmock/gmock.h>

namespace draaiboek::tidy {
namespace {

std::string layers_say(const std::string& path, const std::string& include) {
  return what(check_layers({{path, "#include \"" + include + "\"\n"}}));
}

std::string homes_say(const std::string& path, const std::string& include) {
  return what(check_library_homes({{path, "#include <" + include + ">\n"}}));
}

TEST(Layers, PointDownOnly) {
  EXPECT_EQ(layers_say("engine/run/decide.cpp", "engine/base/id.h"), "");
  EXPECT_EQ(layers_say("engine/base/id.cpp", "engine/run/decide.h"),
            "engine/base/id.cpp:1: includes engine/run/decide.h, but engine/base may include only "
            "itself and nothing else\n");
  EXPECT_THAT(layers_say("engine/run/decide.cpp", "db/store.h"), testing::HasSubstr("may include"));
  EXPECT_THAT(layers_say("db/store.h", "web/request.h"), testing::HasSubstr("may include"));
  EXPECT_THAT(layers_say("engine/story/play.cpp", "engine/text/yaml.h"),
              testing::HasSubstr("may include"));
}

TEST(Layers, LetAFolderIncludeItself) {
  EXPECT_EQ(layers_say("engine/run/decide.cpp", "engine/run/decide.h"), "");
  EXPECT_EQ(layers_say("db/maria/journal.cpp", "db/store.h"), "");
}

TEST(Layers, KeepCalendarAndGraphApart) {
  EXPECT_THAT(layers_say("engine/calendar/date.cpp", "engine/graph/order.h"),
              testing::HasSubstr("may include"));
}

TEST(Layers, OpenAClosedFolderOnlyToWhoWiresTheProgram) {
  EXPECT_EQ(layers_say("web/main.cpp", "db/maria/journal.h"), "");
  EXPECT_THAT(layers_say("web/pages/tasks.cpp", "db/maria/journal.h"),
              testing::HasSubstr("db/maria is opened only by db, web/main.cpp"));
}

TEST(Layers, WantARowForEveryFolder) {
  EXPECT_THAT(layers_say("engine/oracle/guess.cpp", "engine/base/id.h"),
              testing::HasSubstr("no row in the layer table"));
}

TEST(Layers, WantPathsFromTheRoot) {
  EXPECT_THAT(layers_say("engine/run/decide.cpp", "decide.h"),
              testing::HasSubstr("isn't a path from the root"));
}

TEST(LibraryHomes, HoldEachLibraryInOnePlace) {
  EXPECT_EQ(homes_say("engine/graph/order.cpp", "boost/graph/topological_sort.hpp"), "");
  EXPECT_EQ(homes_say("engine/run/decide.cpp", "Poco/Timestamp.h"),
            "engine/run/decide.cpp:1: includes Poco/Timestamp.h, whose home is web/poco, "
            "web/main.cpp, web/commands\n");
  EXPECT_THAT(homes_say("web/session.cpp", "nlohmann/json.hpp"), testing::HasSubstr("whose home"));
}

TEST(LibraryHomes, LetNoHeaderShowALibrary) {
  EXPECT_THAT(homes_say("engine/text/json.h", "nlohmann/json.hpp"),
              testing::HasSubstr("is a header that shows"));
}

TEST(LibraryHomes, KeepTheOperatingSystemOutOfTheEngine) {
  EXPECT_EQ(homes_say("engine/run/decide.cpp", "vector"), "");
  EXPECT_EQ(homes_say("db/maria/child.cpp", "sys/wait.h"), "");
  EXPECT_THAT(homes_say("engine/run/decide.cpp", "unistd.h"), testing::HasSubstr("has no home"));
}

TEST(LibraryHomes, LetATestUseWhatItNeedsButForTheEngine) {
  EXPECT_EQ(homes_say("tests/engine/run/decide_test.cpp", "rapidcheck.h"), "");
  EXPECT_EQ(homes_say("tests/web/poco/site_test.cpp", "Poco/Net/Socket.h"), "");
  EXPECT_THAT(homes_say("tests/engine/run/decide_test.cpp", "Poco/Net/Socket.h"),
              testing::HasSubstr("whose home"));
  EXPECT_THAT(homes_say("web/site.cpp", "gtest/gtest.h"), testing::HasSubstr("whose home is"));
}

}  // namespace
}  // namespace draaiboek::tidy
