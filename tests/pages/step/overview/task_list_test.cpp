#include "web/pages/step/overview/task_list.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;

TEST(TaskList, KnowsWhatWasBegun) {
  World world;
  world.hold_workshop();
  const Request request = world.request("marie", "/taken");
  const Asked asked{.request = request, .number = "1", .viewer = world.viewer("marie")};
  EXPECT_TRUE(begun_in(world.desk(), asked, {world.melle()}).empty());
  world.post("marie", "/zaken/" + world.melle().text() + "/stappen/vragen/secties/start/concept",
             {{"draft", "0"}, {"q-plan", "yes"}});
  EXPECT_TRUE(begun_in(world.desk(), asked, {world.melle()}).contains({world.melle(), "vragen"}));
}

TEST(TaskList, LinksWhatIsPossibleOnly) {
  World world;
  const Request request = world.request("marie", "/taken");
  Asked asked{.request = request, .number = "1"};
  asked.viewer = world.viewer("marie");
  asked.now = world.desk().now();
  const Seen seen = *world.desk().see(asked.viewer, world.melle());
  const auto groups = task_groups(seen, seen.self(), seen.roles(), asked.now.date);
  const Begun none;
  const View view = task_groups_view(world.desk(), asked, {seen, seen.self(), groups, none});
  bool found = false;
  for (const View& group : std::get<View::List>(view.held())) {
    for (const View& row : std::get<View::List>(group.find("rows")->held())) {
      if (row.text("title") != "BIA indienen")
        continue;
      found = true;
      EXPECT_FALSE(std::get<bool>(row.find("link")->held()));
    }
  }
  EXPECT_TRUE(found);
}

}  // namespace
}  // namespace draaiboek::web
