#include <gmock/gmock.h>

#include "tests/support/private_data.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

TEST(Verify, FindsNothingWrongInAnEmptyDatabase) {
  support::PrivateData data;
  EXPECT_EQ(data.run({"verify"}), 0) << data.err.str();
  EXPECT_EQ(data.out.str(), "");
  EXPECT_THAT(data.err.str(), HasSubstr("0 not as they should be"));
}

TEST(Verify, WritesJsonForPrograms) {
  support::PrivateData data;
  EXPECT_EQ(data.run({"verify", "--json"}), 0) << data.err.str();
  EXPECT_EQ(data.out.str(), "[]\n");
}

}  // namespace
}  // namespace draaiboek::web
