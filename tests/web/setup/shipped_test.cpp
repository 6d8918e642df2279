#include "web/setup/shipped.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "tests/support/files.h"

namespace draaiboek::web {
namespace {

TEST(Home, IsFoundAboveTheProgram) {
  const support::Folder folder;
  folder.write("templates/layout.mustache", "");
  folder.write("config/roles.yaml", "");
  const Home home = find_home("", folder.path() / "build" / "web" / "draaiboek");
  EXPECT_EQ(home.templates, folder.path() / "templates");
  EXPECT_EQ(home.assets, folder.path() / "build" / "assets");
}

TEST(Home, OfAnInstalledProgramHoldsItsAssets) {
  const support::Folder folder;
  folder.write("share/draaiboek/templates/layout.mustache", "");
  folder.write("share/draaiboek/config/roles.yaml", "");
  folder.write("share/draaiboek/assets/manifest.json", "{}");
  const Home home = find_home("", folder.path() / "bin" / "draaiboek");
  EXPECT_EQ(home.assets, folder.path() / "share" / "draaiboek" / "assets");
}

TEST(Home, ThatIsNamedMustBeOne) {
  const support::Folder folder;
  EXPECT_THROW(find_home(folder.path(), ""), std::runtime_error);
}

TEST(ShippedFiles, CanAllBeRead) {
  const Home home = find_home(SOURCE_DIR, "");
  const auto texts = read_texts(home);
  EXPECT_TRUE(texts.find("layout.product", "nl").has_value());
  EXPECT_NO_THROW(Templates(read_templates(home.templates), words_of(texts), {}));
}

TEST(ShippedRoles, ShowObserversAndAdministratorsNoCases) {
  const Reaches reaches = reaches_of(read_roles(find_home(SOURCE_DIR, "")));
  const auto sees_wave = [&](const char* role) {
    const auto found = std::find_if(reaches.begin(), reaches.end(),
                                    [&](const auto& row) { return row.role == role; });
    return found != reaches.end() && found->sees_wave;
  };
  for (const char* role : {"administrator", "observer", "external"})
    EXPECT_FALSE(sees_wave(role)) << role;
  for (const char* role : {"coordinator", "analyst", "validator", "expert", "steering"})
    EXPECT_TRUE(sees_wave(role)) << role;
}

}  // namespace
}  // namespace draaiboek::web
