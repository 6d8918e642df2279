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
  const auto file = folder.write(
      "draaiboek.yaml", "port: 1\naddress: 0.0.0.0\ndatabase: {url: \"mysql://from@file/x\"}\n");
  const Config config = make_config(
      {{"config", file.string()}, {"port", "3"}},
      environment_of({{"DRAAIBOEK_PORT", "2"}, {"DRAAIBOEK_DATABASE_URL", "mysql://from@env/x"}}));
  EXPECT_EQ(config.port, 3);
  EXPECT_EQ(config.database_url, "mysql://from@env/x");
  EXPECT_EQ(config.address, "0.0.0.0");
}

TEST(Config, NamesTheNearestSettingOfAFile) {
  const support::Folder folder;
  const auto file = folder.write("draaiboek.yaml", "prt: 1\n");
  try {
    make_config({}, environment_of({{"DRAAIBOEK_CONFIG", file.string()}}));
    FAIL();
  } catch (const std::runtime_error& wrong) {
    EXPECT_THAT(wrong.what(),
                HasSubstr("unknown setting (expected: one of those that draaiboek serve "
                          "--help lists; found: prt; did you mean: port)"));
  }
}

TEST(Config, RefusesAPortThatIsNone) {
  for (const char* port : {"", "x", "-1", "65536", "80 "})
    EXPECT_THROW(make_config({{"port", port}}, environment_of({})), std::runtime_error) << port;
}

TEST(Config, ListsEverythingThatIsWrongWithWhereItStands) {
  const support::Folder folder;
  const auto file = folder.write("draaiboek.yaml", "prt: 1\nport: many\n").string();
  const auto read =
      read_config({{"config", file}, {"public-address", "draaiboek.example"}},
                  environment_of({{"DRAAIBOEK_DATABASE_URL", "postgres://me:secret@there/x"}}));
  std::vector<std::string> sentences;
  for (const engine::Problem& problem : read.problems)
    sentences.push_back(sentence_of(problem));
  EXPECT_THAT(
      sentences,
      testing::ElementsAre(
          file + ": unknown setting (expected: one of those that draaiboek serve --help lists; "
                 "found: prt; did you mean: port)",
          "port in " + file +
              ": this is no port (expected: a number from 0 to 65535; found: \"many\")",
          "--public-address: this is no address of a site (expected: https:// and a name, without "
          "anything after it; found: \"draaiboek.example\")",
          "DRAAIBOEK_DATABASE_URL: this is no address of a database (expected: "
          "mysql://user:password@host:port/schema)"));
  EXPECT_EQ(read.config.port, 8080);
}

TEST(Config, SaysThatItsFileIsntThere) {
  const auto read = read_config({{"config", "/nowhere.yaml"}}, environment_of({}));
  ASSERT_EQ(read.problems.size(), 1U);
  EXPECT_EQ(sentence_of(read.problems.front()),
            "/nowhere.yaml: the file of settings can't be read");
}

TEST(Config, KnowsFromItsAddressWhetherVisitorsUseHttps) {
  EXPECT_TRUE(
      make_config({{"public-address", "https://draaiboek.example"}}, environment_of({})).https());
}

}  // namespace
}  // namespace draaiboek::web
