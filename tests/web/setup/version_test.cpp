#include "web/setup/version.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

TEST(TheVersion, HasThreeNumbers) {
  EXPECT_THAT(std::string(version()), testing::MatchesRegex("[0-9]+\\.[0-9]+\\.[0-9]+"));
}

}  // namespace
}  // namespace draaiboek::web
