#include "web/pages/account/forgotten.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

TEST(AForgottenPassword, GetsTheSameAnswerWhoeverAsks) {
  support::World world;
  const auto known = world.post("", "/wachtwoord-vergeten", {{"email", "mo@proef.example"}});
  const auto unknown = world.post("", "/wachtwoord-vergeten", {{"email", "niemand@proef.example"}});
  EXPECT_EQ(known.status(), 303);
  EXPECT_EQ(known.status(), unknown.status());
  EXPECT_EQ(known.header("Location"), unknown.header("Location"));
  EXPECT_EQ(known.cookies(), unknown.cookies());
  const auto mo = world.person("mo");
  EXPECT_TRUE(
      world.store().account_register().states(world.viewer("admin"), {mo}).at(mo).wants_password);
}

TEST(AForgottenPassword, NeedsAnAddress) {
  support::World world;
  const auto page = world.post("", "/wachtwoord-vergeten", {{"email", "geen adres"}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("value=\"geen adres\""));
}

}  // namespace
}  // namespace draaiboek::web
