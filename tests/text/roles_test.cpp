#include "engine/text/roles.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace draaiboek::text {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;

TEST(Roles, SayHowDeepEachMayLook) {
  std::vector<engine::Problem> problems;
  const auto rows = read_roles(
      "roles:\n  - {id: expert, sees: wave, title: {nl: expert, en: expert}}", "r", problems);
  EXPECT_THAT(problems, IsEmpty());
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_EQ(rows.front().sees, Sight::wave);
  EXPECT_EQ(rows.front().title.nl, "expert");
}

TEST(Roles, SayWhetherTheyAskForASecondFactor) {
  std::vector<engine::Problem> problems;
  const auto rows =
      read_roles("roles:\n  - {id: expert, sees: wave, title: {nl: e, en: e}, second-factor: true}",
                 "r", problems);
  EXPECT_THAT(problems, IsEmpty());
  EXPECT_TRUE(rows.front().second_factor);
}

TEST(Roles, MustSayHowDeepTheyLook) {
  std::vector<engine::Problem> problems;
  read_roles("roles:\n  - {id: expert, title: {nl: e, en: e}}", "r", problems);
  ASSERT_THAT(problems, SizeIs(1));
  EXPECT_EQ(problems.front().what, "missing key");
}

TEST(ShippedRoles, KnowTheRolesThatTheEngineItselfUses) {
  std::ifstream file(std::string(SOURCE_DIR) + "/config/roles.yaml");
  std::ostringstream text;
  text << file.rdbuf();
  std::vector<engine::Problem> problems;
  const auto names = role_names(read_roles(text.str(), "roles.yaml", problems));
  EXPECT_THAT(problems, IsEmpty());
  EXPECT_THAT(names, Contains(std::string(engine::coordinator_role)));
  EXPECT_THAT(names, Contains(std::string(engine::contact_role)));
}

}  // namespace
}  // namespace draaiboek::text
