#include "web/setup/config.h"

#include <gmock/gmock.h>

#include "tests/support/files.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

Environment environment_of(std::map<std::string, std::string> values) {
  return [values = std::move(values)](const std::string& name) -> std::optional<std::string> {
    const auto found = values.find(name);
    if (found == values.end())
      return std::nullopt;
    return found->second;
  };
}

TEST(Config, IsUsualWhenNothingIsSaid) {
  const Config config = make_config({}, environment_of({}));
  EXPECT_EQ(config.port, 8080);
  EXPECT_EQ(config.data, "var");
  EXPECT_FALSE(config.https());
}

TEST(Config, TakesFlagsBeforeTheEnvironmentBeforeTheFile) {
  const support::Folder folder;
  const auto file =
      folder.write("draaiboek.yaml", "port: 1\naddress: 0.0.0.0\ndatabase: {url: from-file}\n");
  const Config config = make_config(
      {{"config", file.string()}, {"port", "3"}},
      environment_of({{"DRAAIBOEK_PORT", "2"}, {"DRAAIBOEK_DATABASE_URL", "from-env"}}));
  EXPECT_EQ(config.port, 3);
  EXPECT_EQ(config.database_url, "from-env");
  EXPECT_EQ(config.address, "0.0.0.0");
}

TEST(Config, NamesTheNearestSettingOfAFile) {
  const support::Folder folder;
  const auto file = folder.write("draaiboek.yaml", "prt: 1\n");
  try {
    make_config({}, environment_of({{"DRAAIBOEK_CONFIG", file.string()}}));
    FAIL();
  } catch (const std::runtime_error& wrong) {
    EXPECT_THAT(wrong.what(), HasSubstr("unknown setting prt; did you mean port?"));
  }
}

TEST(Config, RefusesAPortThatIsNone) {
  for (const char* port : {"", "x", "-1", "65536", "80 "})
    EXPECT_THROW(make_config({{"port", port}}, environment_of({})), std::runtime_error) << port;
}

TEST(Config, KnowsFromItsAddressWhetherVisitorsUseHttps) {
  EXPECT_TRUE(
      make_config({{"public-address", "https://draaiboek.example"}}, environment_of({})).https());
}

}  // namespace
}  // namespace draaiboek::web
