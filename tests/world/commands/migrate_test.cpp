#include <gmock/gmock.h>

#include "tests/support/private_data.h"

namespace draaiboek::web {
namespace {

TEST(Migrate, MayRunTwice) {
  support::PrivateData data;
  EXPECT_EQ(data.run({"migrate"}), 0) << data.err.str();
  EXPECT_EQ(data.run({"migrate"}), 0) << data.err.str();
  EXPECT_THAT(data.err.str(), testing::HasSubstr("the tables are up to date"));
}

}  // namespace
}  // namespace draaiboek::web
