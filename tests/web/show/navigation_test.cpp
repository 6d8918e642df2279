#include "web/show/navigation.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace draaiboek::web {
namespace {

using testing::IsEmpty;

db::Viewer someone(const std::string& role) {
  db::Viewer viewer;
  viewer.person = engine::PersonId::of(1);
  viewer.grants = {{role}};
  return viewer;
}

TEST(Navigation, IsEmptyForWhoIsNotSignedIn) {
  EXPECT_THAT(navigation({}, "/"), IsEmpty());
}

TEST(Navigation, GivesTheCoordinatorTheWaves) {
  const auto items = navigation(someone("coordinator"), "/golven/7");
  ASSERT_GE(items.size(), 2U);
  EXPECT_EQ(items[1].place, "/golven");
  EXPECT_TRUE(items[1].current);
  EXPECT_FALSE(items[0].current);
}

TEST(Navigation, GivesTheSystemToAnAdministratorOnly) {
  const auto has_system = [](const std::string& role) {
    const auto items = navigation(someone(role), "/systeem");
    return items.back().place == "/systeem" && items.back().current;
  };
  EXPECT_TRUE(has_system("administrator"));
  EXPECT_FALSE(has_system("coordinator"));
}

TEST(Navigation, GivesThePeopleToAnAdministratorOnly) {
  const auto has_people = [](const std::string& role) {
    const auto items = navigation(someone(role), "/");
    return std::any_of(items.begin(), items.end(),
                       [](const auto& item) { return item.place == "/mensen"; });
  };
  EXPECT_TRUE(has_people("administrator"));
  EXPECT_FALSE(has_people("coordinator"));
}

TEST(Navigation, HasAtMostFivePlacesForAnyRole) {
  for (const char* role : {"coordinator", "analyst", "contact", "administrator"})
    EXPECT_LE(navigation(someone(role), "/").size(), 5U) << role;
}

TEST(Navigation, PutsACaseAmongTheWavesOrAmongOnesOwnTasks) {
  EXPECT_TRUE(navigation(someone("analyst"), "/zaken/7/mensen")[1].current);
  EXPECT_FALSE(navigation(someone("analyst"), "/zaken/7")[0].current);
  EXPECT_TRUE(navigation(someone("contact"), "/zaken/7")[0].current);
}

TEST(Navigation, DoesNotTakeALongerNameForTheSamePlace) {
  EXPECT_FALSE(navigation(someone("contact"), "/takenlijst")[0].current);
}

}  // namespace
}  // namespace draaiboek::web
