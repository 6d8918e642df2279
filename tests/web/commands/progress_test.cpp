#include "web/commands/progress.h"

#include <gmock/gmock.h>

#include <sstream>

namespace draaiboek::web {
namespace {

TEST(TheProgress, IsOneLineThatIsWrittenAgainAndThenGoes) {
  std::ostringstream err;
  {
    Progress progress(err, true);
    progress.at("restoring", 0, 200);
    progress.at("restoring", 1, 200);
    progress.at("restoring", 200, 200);
  }
  EXPECT_EQ(err.str(), "\rrestoring: 0 %\rrestoring: 100 %\r" + std::string(16, ' ') + "\r");
}

TEST(TheProgress, CountsWhenTheEndIsNotKnown) {
  std::ostringstream err;
  Progress progress(err, true);
  progress.at("writing", 1234, 0);
  EXPECT_EQ(err.str(), "\rwriting: 1200");
}

TEST(TheProgress, IsSilentWhenNobodyLooks) {
  std::ostringstream err;
  {
    Progress progress(err, false);
    progress.at("writing", 10, 20);
  }
  EXPECT_EQ(err.str(), "");
  EXPECT_FALSE(to_terminal(err));
}

}  // namespace
}  // namespace draaiboek::web
