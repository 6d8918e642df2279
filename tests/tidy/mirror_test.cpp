#include "tests/tidy/mirror.h"

#include <gmock/gmock.h>

namespace draaiboek::tidy {
namespace {

using testing::IsEmpty;

TEST(Mirror, NamesTheTestAfterTheSource) {
  EXPECT_EQ(test_path_of("engine/run/decide.cpp"), "tests/engine/run/decide_test.cpp");
  EXPECT_EQ(test_path_of("engine/text/yaml.cpp"), "tests/text/yaml_test.cpp");
  EXPECT_EQ(test_path_of("web/pages/wave/board.cpp"), "tests/pages/wave/board_test.cpp");
}

TEST(Mirror, MissesATest) {
  EXPECT_EQ(what(check_every_source_has_its_test({{"db/maria/link.cpp", ""}})),
            "db/maria/link.cpp: has no test tests/db/maria/link_test.cpp\n");
  EXPECT_THAT(check_every_source_has_its_test(
                  {{"db/maria/link.cpp", ""}, {"tests/db/maria/link_test.cpp", ""}}),
              IsEmpty());
}

TEST(Mirror, WantsTheOwnHeaderFirst) {
  EXPECT_EQ(
      what(check_every_source_includes_its_header_first(
          {{"db/link.cpp", "#include <string>\n#include \"db/link.h\"\n"}, {"db/link.h", ""}})),
      "db/link.cpp: doesn't include db/link.h first\n");
  EXPECT_THAT(check_every_source_includes_its_header_first(
                  {{"db/link.cpp", "#include \"db/link.h\"\n#include <string>\n"},
                   {"db/link.h", ""},
                   {"db/alone.cpp", "#include <string>\n"}}),
              IsEmpty());
}

TEST(Mirror, MissesASource) {
  EXPECT_EQ(what(check_every_test_has_its_source({{"tests/text/yaml_test.cpp", ""}})),
            "tests/text/yaml_test.cpp: tests engine/text/yaml, which isn't there\n");
  EXPECT_THAT(check_every_test_has_its_source(
                  {{"engine/text/yaml.h", ""}, {"tests/text/yaml_test.cpp", ""}}),
              IsEmpty());
}

}  // namespace
}  // namespace draaiboek::tidy
