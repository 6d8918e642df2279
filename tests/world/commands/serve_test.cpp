// Starts the program itself, as a visitor of the command line would.

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

#include "db/maria/server/data_folder.h"
#include "db/maria/server/process.h"
#include "tests/support/private_data.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using namespace std::chrono_literals;

class Serve : public testing::Test {
 protected:
  Serve() : log_((files_.path() / "log").string()) {}

  db::Process start(const std::string& port) {
    return db::Process::start({{std::string(BINARY_DIR) + "/web/draaiboek", "serve", "--port", port,
                                "--empty", "--data", data_.path().string(), "--home", home()},
                               log_,
                               true});
  }
  // The tests need no styles, only that there are some.
  std::string home() {
    const std::filesystem::path source = SOURCE_DIR;
    for (const char* folder : {"config", "templates", "workflows"}) {
      if (!std::filesystem::exists(files_.path() / folder))
        std::filesystem::create_directory_symlink(source / folder, files_.path() / folder);
    }
    files_.write("assets/manifest.json", "{}");
    return files_.path().string();
  }
  std::string log() { return std::filesystem::exists(log_) ? read_file(log_) : ""; }

  // The port that it says it serves on; 0 when it ended without saying so.
  int port_of(db::Process& process) {
    const std::string mark = "serves on http://127.0.0.1:";
    while (log().find(mark) == std::string::npos) {
      if (process.ended_within(20ms))
        return 0;
    }
    return std::atoi(log().c_str() + log().find(mark) + mark.size());
  }

  static std::string get(int port, const std::string& path) {
    const int connection = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string answer;
    if (connect(connection, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) {
      const std::string request =
          "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
      send(connection, request.data(), request.size(), 0);
      char buffer[4096];
      for (auto got = read(connection, buffer, sizeof buffer); got > 0;
           got = read(connection, buffer, sizeof buffer))
        answer.append(buffer, static_cast<std::size_t>(got));
    }
    close(connection);
    return answer;
  }

  support::MemoryFolder data_;
  support::Folder files_;
  std::string log_;
};

TEST_F(Serve, AnswersUntilItIsToldToStopAndThenEndsItsDatabaseToo) {
  auto process = start("0");
  const int port = port_of(process);
  ASSERT_GT(port, 0) << log();
  EXPECT_THAT(get(port, "/health/ready"), HasSubstr("{\"status\":\"UP\"}"));
  EXPECT_THAT(get(port, "/aanmelden"), HasSubstr("<h1 class=\"govuk-heading-l\">Aanmelden</h1>"));
  process.signal(SIGTERM);
  ASSERT_TRUE(process.ended_within(60s));
  EXPECT_EQ(process.exit_code(), 0) << log();
  EXPECT_THAT(log(), HasSubstr(R"("event":"started","address":"127.0.0.1","version":")"));
  EXPECT_THAT(log(), HasSubstr(R"("event":"said","sentence":"The database was started."})"));
  EXPECT_THAT(log(), HasSubstr(R"("event":"stopping"})"));
  EXPECT_THAT(log(), HasSubstr(R"("event":"stopped"})"));
  // A second start must find the folder free.
  log_ += "-again";
  auto again = start("0");
  EXPECT_GT(port_of(again), 0) << log();
  again.signal(SIGINT);
  EXPECT_TRUE(again.ended_within(60s));
  EXPECT_EQ(again.exit_code(), 0) << log();
}

TEST_F(Serve, LivesButIsNotReadyWhileItsDatabaseHangs) {
  auto process = start("0");
  const int port = port_of(process);
  ASSERT_GT(port, 0) << log();
  const auto database = db::DataFolder::noted(data_.path() / "database");
  ASSERT_TRUE(database);
  kill(database->process, SIGSTOP);
  const auto begin = std::chrono::steady_clock::now();
  while (get(port, "/health/ready").find(" 200 ") != std::string::npos) {
    ASSERT_LT(std::chrono::steady_clock::now() - begin, 20s);  // the last answer is kept a moment
  }
  EXPECT_THAT(get(port, "/health/ready"), HasSubstr(" 503 "));
  EXPECT_THAT(get(port, "/health/live"), HasSubstr(" 200 "));
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 15s);
  kill(database->process, SIGCONT);
  while (get(port, "/health/ready").find(" 200 ") == std::string::npos)
    ASSERT_LT(std::chrono::steady_clock::now() - begin, 60s);
  process.signal(SIGTERM);
  ASSERT_TRUE(process.ended_within(60s));
}

TEST_F(Serve, SaysSoWhenThePortIsInUse) {
  auto first = start("0");
  const int port = port_of(first);
  ASSERT_GT(port, 0) << log();
  support::MemoryFolder other;
  auto second = db::Process::start(
      {{std::string(BINARY_DIR) + "/web/draaiboek", "serve", "--port", std::to_string(port),
        "--empty", "--data", other.path().string(), "--home", home()},
       log_ + "2",
       true});
  ASSERT_TRUE(second.ended_within(60s));
  EXPECT_EQ(second.exit_code(), 1) << log();
  EXPECT_THAT(read_file(log_ + "2"), HasSubstr("draaiboek: "));
  EXPECT_THAT(read_file(log_ + "2"), HasSubstr(std::to_string(port)));
  first.signal(SIGTERM);
  EXPECT_TRUE(first.ended_within(60s));
}

}  // namespace
}  // namespace draaiboek::web
