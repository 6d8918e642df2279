#include "web/routes.h"

#include <gmock/gmock.h>

#include <fstream>
#include <set>
#include <sstream>

namespace draaiboek::web {
namespace {

TEST(TheTable, NamesEachMethodAndPatternOnce) {
  std::set<std::pair<Method, std::string_view>> seen;
  for (const Route& route : routes())
    EXPECT_TRUE(seen.emplace(route.method, route.pattern.text()).second) << route.pattern.text();
}

TEST(TheTable, AsksForTheCaseWheneverItsPatternNamesOne) {
  for (const Route& route : routes()) {
    const bool judged = route.policy.sort() == Policy::Sort::at_case ||
                        route.policy.sort() == Policy::Sort::sees_case;
    EXPECT_EQ(route.pattern.has("{case}"), judged) << route.pattern.text();
  }
}

TEST(TheTable, NamesOnlyRolesOfTheRoleTable) {
  std::ifstream file(std::string(SOURCE_DIR) + "/config/roles.yaml");
  std::ostringstream text;
  text << file.rdbuf();
  for (const Route& route : routes()) {
    for (const std::string_view role : route.policy.roles())
      EXPECT_THAT(text.str(), testing::HasSubstr("id: " + std::string(role)))
          << route.pattern.text();
  }
}

TEST(TheTable, ReachesEachOfItsRows) {
  for (const Route& route : routes()) {
    std::string path(route.pattern.text());
    const std::string id = engine::CaseId::of(7).text();
    for (auto at = path.find('{'); at != std::string::npos; at = path.find('{')) {
      const auto end = path.find('}');
      const std::string name = path.substr(at, end - at + 1);
      const bool word = name == "{step}" || name == "{slot}" || name == "{section}" ||
                        name == "{anchor}" || name == "{name}";
      path.replace(at, end - at + 1, word ? "zz-zz" : id);
    }
    const auto found = find_route(routes(), route.method, path);
    const auto* way = std::get_if<Found>(&found);
    ASSERT_NE(way, nullptr) << route.pattern.text();
    EXPECT_EQ(way->route, &route) << route.pattern.text() << " is hidden by "
                                  << way->route->pattern.text();
  }
}

}  // namespace
}  // namespace draaiboek::web
