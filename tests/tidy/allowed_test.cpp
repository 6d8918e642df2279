#include "tests/tidy/allowed.h"

#include <gmock/gmock.h>

namespace draaiboek::tidy {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const Findings findings = {{"web/main.cpp", 0, "has no test tests/web/main_test.cpp"},
                           {"web/site.cpp", 0, "has no test tests/web/site_test.cpp"}};

TEST(Exceptions, CoverOneFindingAtOnePath) {
  EXPECT_THAT(without_exceptions(findings, {{"web/main.cpp", "has no test", "why"}}), SizeIs(1));
  EXPECT_THAT(without_exceptions(findings, {{"web/main.cpp", "columns", "why"}}), SizeIs(2));
}

TEST(Exceptions, GoWhenTheyAreNoLongerNeeded) {
  EXPECT_THAT(stale({{"web/main.cpp", "has no test", "why"}}, findings), IsEmpty());
  EXPECT_THAT(stale({{"web/gone.cpp", "has no test", "why"}}, findings),
              ElementsAre("web/gone.cpp is excepted, but no rule is broken there"));
  EXPECT_THAT(stale({{"web/main.cpp", "has no test", ""}}, findings),
              ElementsAre("web/main.cpp is excepted without a reason"));
}

}  // namespace
}  // namespace draaiboek::tidy
