#include "web/commands/config_check.h"

#include <gmock/gmock.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "db/maria/link/hash.h"
#include "tests/support/files.h"
#include "tests/world/commands/data_with_rows.h"

namespace draaiboek::web {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;

std::string told(const std::vector<engine::Problem>& problems) {
  std::string all;
  for (const engine::Problem& problem : problems)
    all += sentence_of(problem) + "\n";
  return all;
}

/// A home of our own that leads to the real files.
struct OwnHome {
  OwnHome() {
    for (const char* name : {"config", "templates", "workflows"})
      fs::create_directory_symlink(fs::path(SOURCE_DIR) / name, folder.path() / name);
    fs::create_directory_symlink(fs::path(SOURCE_DIR) / "build" / "assets",
                                 folder.path() / "assets");
    config.home = folder.path();
  }
  support::Folder folder;
  Config config;
};

TEST(CheckOfFiles, FindsNothingInAWholeInstallation) {
  const OwnHome home;
  EXPECT_EQ(told(problems_of_files(home.config, "")), "");
}

TEST(CheckOfFiles, NamesWhatIsMissing) {
  const OwnHome home;
  fs::remove(home.folder.path() / "assets");
  home.folder.write("assets/manifest.json", "{}");
  fs::remove(home.folder.path() / "workflows");
  home.folder.write("workflows/stuk/workflow.yaml", "programme: stuk\n");
  const std::string said = told(problems_of_files(home.config, ""));
  EXPECT_THAT(said, HasSubstr("app.css is missing"));
  EXPECT_THAT(said, HasSubstr("workflows/stuk/workflow.yaml:"));
  Config nowhere;
  nowhere.home = "/nowhere";
  EXPECT_THAT(told(problems_of_files(nowhere, "")), HasSubstr("holds no templates and no config"));
}

TEST(CheckOfData, LooksAtTheFolderThatWillHoldIt) {
  const support::Folder folder;
  Config config;
  config.data = folder.path() / "a" / "b";
  EXPECT_EQ(told(problems_of_data(config)), "");
  config.data = folder.write("file", "x");
  EXPECT_THAT(told(problems_of_data(config)), HasSubstr("a folder; found: a file"));
  config.data = folder.path();
  config.runtime = folder.path() / "nowhere";
  EXPECT_THAT(told(problems_of_data(config)), HasSubstr("the socket can't be made"));
}

TEST(CheckOfTheDatabase, SaysThatItDoesNotAnswer) {
  Config config;
  config.home = SOURCE_DIR;
  config.database_url = "mysql://me@127.0.0.1:1/x";
  EXPECT_THAT(told(problems_of_database(config, "")),
              HasSubstr("database.url: the database can't be used"));
}

TEST(CheckOfTheDatabase, ReadsThePublishedProgrammes) {
  support::DataWithRows world;
  Config config;
  config.home = SOURCE_DIR;
  config.data = world.data();
  EXPECT_EQ(told(problems_of_database(config, "")), "");
  const std::string bytes = "programme: oud\nstaps: []\n";
  const std::string hash = db::hexadecimal(db::sha256(bytes));
  {
    const auto store = db::open_store({.data_folder = world.data(), .durable = false});
    store->programmes().publish(support::system_viewer(),
                                {hash, "oud", db::ProgrammeState::active, support::moment, bytes});
  }
  EXPECT_THAT(told(problems_of_database(config, "")),
              HasSubstr("published programme oud " + hash.substr(0, 8) + ":"));
}

TEST(CheckOfTheAddress, NoticesAnotherProgram) {
  const int other = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  ASSERT_EQ(bind(other, reinterpret_cast<sockaddr*>(&address), size), 0);
  ASSERT_EQ(listen(other, 1), 0);
  ASSERT_EQ(getsockname(other, reinterpret_cast<sockaddr*>(&address), &size), 0);
  Config config;
  config.data = "/nowhere";
  config.port = ntohs(address.sin_port);
  EXPECT_THAT(told(problems_of_address(config)), HasSubstr("we can't listen there"));
  close(other);
  EXPECT_EQ(told(problems_of_address(config)), "");
}

TEST(ConfigCheck, ListsEverythingAtOnce) {
  support::DataWithRows world;
  EXPECT_EQ(world.run({"config", "check", "--json", "--home", "/nowhere", "--port", "many"}), 1);
  EXPECT_THAT(world.out.str(), HasSubstr("\"where\": \"--port\""));
  EXPECT_THAT(world.out.str(), HasSubstr("\"where\": \"--home\""));
  EXPECT_EQ(world.run({"config", "chek"}), 2);
}

}  // namespace
}  // namespace draaiboek::web
