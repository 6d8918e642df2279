#include "web/account/kept_form.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

class LateForm : public testing::Test {
 protected:
  std::optional<Cookie> keep(Fields fields) {
    Request request;
    request.path = "/golven/nieuw";
    request.form = std::move(fields);
    return keep_form(world_.store().accounts(), request, world_.person("carla"),
                     world_.desk().now());
  }
  std::optional<KeptForm> find(const std::string& id, const std::string& who) {
    return find_form(world_.store().accounts(), id, world_.person(who), world_.desk().now());
  }
  support::World world_;
};

TEST_F(LateForm, ComesBackAsItWasTypedButWithoutItsToken) {
  const auto cookie = keep({{"csrf", "old"}, {"title", "Golf & <b>\n€ 5 = 100%"}, {"title", "2"}});
  ASSERT_TRUE(cookie);
  const auto kept = find(cookie->value, "carla");
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->path, "/golven/nieuw");
  EXPECT_EQ(kept->fields, (Fields{{"title", "Golf & <b>\n€ 5 = 100%"}, {"title", "2"}}));
}

TEST_F(LateForm, ComesBackToNobodyElse) {
  EXPECT_FALSE(find(keep({{"title", "x"}})->value, "nele"));
  EXPECT_FALSE(find("", "carla"));
}

TEST_F(LateForm, IsNotKeptWhenNothingWasTyped) {
  EXPECT_FALSE(keep({{"csrf", "old"}}));
}

}  // namespace
}  // namespace draaiboek::web
