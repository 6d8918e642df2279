#include "web/pages/parts/hidden_fields.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(HiddenFields, TakeAllButWhatIsMadeAnew) {
  const View fields = hidden_fields(
      {{"csrf", "x"}, {"command", "y"}, {"version", "3"}, {"action", "check"}, {"title", "Golf"}});
  const auto& list = std::get<View::List>(fields.held());
  ASSERT_EQ(list.size(), 1U);
  EXPECT_EQ(list.front().text("name"), "title");
  EXPECT_EQ(list.front().text("value"), "Golf");
}

}  // namespace
}  // namespace draaiboek::web
