#include "web/pages/step/content.h"

#include <gtest/gtest.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;

HandInContent content_at(World& world, const std::string& step) {
  const Request request = world.request("marie", "/taken");
  Asked asked{.request = request, .number = "1", .viewer = world.viewer("marie")};
  asked.now = world.desk().now();
  asked.seen = world.desk().see(asked.viewer, world.melle());
  asked.step_index = world.snapshot().workflow->positions.find(step)->second;
  const StepPage page = step_page_of(world.desk(), asked);
  return content_of(world.desk(), asked, page);
}

TEST(Content, NamesTheFileThatIsStillMissing) {
  World world;
  world.hold_workshop();
  const auto content = content_at(world, "bia");
  ASSERT_EQ(content.errors.size(), 1U);
  EXPECT_EQ(content.errors.front().message.key, "file.missing");
  EXPECT_EQ(content.errors.front().field, "bia");
}

TEST(Content, HasAHashThatOnlyTheContentDecides) {
  World world;
  world.hold_workshop();
  world.upload("marie", world.melle(), "bia", "bia", "een");
  const std::string first = content_at(world, "bia").hash;
  world.upload("mo", world.melle(), "bia", "bia", "twee");
  EXPECT_NE(content_at(world, "bia").hash, first);
  world.upload("marie", world.melle(), "bia", "bia", "een");
  EXPECT_EQ(content_at(world, "bia").hash, first);
}

TEST(Content, OfAFormAsksForEveryRequiredAnswer) {
  World world;
  world.hold_workshop();
  const auto content = content_at(world, "vragen");
  ASSERT_EQ(content.errors.size(), 2U);
  EXPECT_EQ(content.errors.front().field, "q-plan");
}

}  // namespace
}  // namespace draaiboek::web
