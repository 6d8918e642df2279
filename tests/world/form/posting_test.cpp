#include "web/form/posting.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/random.h"

namespace draaiboek::web {
namespace {

class Posting : public testing::Test {
 protected:
  // What a page would see when `who` posts `fields` about the wave.
  engine::Result<engine::Handled> post_title(const std::string& who, const std::string& title,
                                             const std::string& command,
                                             const std::string& version = "") {
    request_.form = {{"command", command}, {"title", title}, {"csrf", new_receipt()}};
    if (!version.empty())
      request_.form.add("version", version);
    Asked asked{.request = request_, .number = "", .now = world_.desk().now()};
    asked.viewer = world_.viewer(who);
    asked.seen = world_.desk().see(asked.viewer, world_.wave());
    return post(world_.desk(), asked, engine::wish::ChangeCase{title, 2});
  }
  std::string title() { return world_.snapshot().tree->wave().title; }

  support::World world_;
  Request request_{};
};

TEST_F(Posting, CarriesOutTheWish) {
  EXPECT_TRUE(post_title("carla", "Golf Lente", new_id<engine::CommandId>().text()).ok());
  EXPECT_EQ(title(), "Golf Lente");
}

TEST_F(Posting, TheSameFormTwiceDoesItOnce) {
  const std::string command = new_id<engine::CommandId>().text();
  EXPECT_TRUE(post_title("carla", "Golf Lente", command).ok());
  const auto version = world_.snapshot().tree->wave().version;
  const auto again = post_title("carla", "Golf Lente", command);
  ASSERT_TRUE(again.ok());
  EXPECT_TRUE(again->repeated);
  EXPECT_EQ(world_.snapshot().tree->wave().version, version);
}

TEST_F(Posting, TheSameCommandWithAnotherBodyIsRefused) {
  const std::string command = new_id<engine::CommandId>().text();
  EXPECT_TRUE(post_title("carla", "Golf Lente", command).ok());
  EXPECT_FALSE(post_title("carla", "Golf Zomer", command).ok());
  EXPECT_EQ(title(), "Golf Lente");
}

TEST_F(Posting, SeesThatSomebodyWasFirst) {
  const auto version = std::to_string(world_.snapshot().tree->wave().version);
  EXPECT_TRUE(post_title("carla", "Golf Lente", new_id<engine::CommandId>().text(), version).ok());
  const auto late = post_title("carla", "Golf Zomer", new_id<engine::CommandId>().text(), version);
  ASSERT_FALSE(late.ok());
  EXPECT_EQ(status_of(late.refusal()), 409);
}

TEST_F(Posting, WithoutACommandIsRefused) {
  const auto refused = post_title("carla", "Golf Lente", "");
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.refusal().message.key, "refusal.form-incomplete");
}

TEST_F(Posting, UsesTheRolesThatThePersonHasThere) {
  const auto refused = post_title("vic", "Golf Lente", new_id<engine::CommandId>().text());
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(status_of(refused.refusal()), 403);
}

TEST(Notes, LoseTheBlanksAroundThem) {
  EXPECT_EQ(note("  ziek \n").text, "ziek");
  EXPECT_TRUE(static_cast<bool>(note("ziek").id));
  EXPECT_FALSE(static_cast<bool>(note("  ").id));
}

}  // namespace
}  // namespace draaiboek::web
