#include "web/pages/step/task.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;

struct Task : testing::Test {
  World world{};
  std::string place = "/zaken/" + world.melle().text() + "/stappen/bevraging";
};

TEST_F(Task, IsCompletedWithANote) {
  EXPECT_THAT(world.get("marie", place).body(), HasSubstr("Als afgerond aanduiden"));
  EXPECT_EQ(world.post("marie", place + "/afwerking", {{"note", "Besproken."}}).status(), 303);
  const auto page = world.get("marie", place);
  EXPECT_THAT(page.body(), HasSubstr("Afgerond door marie"));
  EXPECT_THAT(page.body(), HasSubstr("Besproken."));
}

TEST_F(Task, KeepsANoteThatIsTooLong) {
  const std::string note(70'000, 'x');
  const auto page = world.post("marie", place + "/afwerking", {{"note", note}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr(note));
}

TEST_F(Task, IsForWhoDoesItOnly) {
  EXPECT_EQ(world.post("mo", place + "/afwerking", {{"note", ""}}).status(), 403);
  EXPECT_EQ(world.post("omar", place + "/afwerking", {{"note", ""}}).status(), 404);
}

}  // namespace
}  // namespace draaiboek::web
