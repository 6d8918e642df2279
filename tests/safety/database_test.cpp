// The database is killed between two requests: whoever asks hears what is wrong, and once it is
// back everything that was answered is there.

#include <gmock/gmock.h>
#include <signal.h>

#include <condition_variable>
#include <mutex>

#include "tests/pages/step/file/sent_file.h"
#include "tests/safety/secrets.h"

namespace draaiboek::safety {
namespace {

using support::World;
using testing::AnyOf;
using testing::HasSubstr;

// A database of its own that keeps what it promised, and says when it was started again.
class LastingServer {
 public:
  LastingServer() : server_(options()) {
    db::create_database(address());
    db::Connection connection(address());
    db::migrate(connection, db::migrations(), [](const std::string&) {});
  }
  db::Address address() const {
    auto address = support::address_of(server_, "draaiboek");
    address.durable = true;
    return address;
  }
  void kill() { ::kill(server_.process_number(), SIGKILL); }
  bool comes_back() {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::seconds(60), [&] { return started_again_; });
  }

 private:
  db::ServerOptions options() {
    auto wanted = support::memory_options(folder_.path());
    wanted.durable = true;
    wanted.report = [this](const std::string& line) {
      const std::scoped_lock lock(mutex_);
      started_again_ = started_again_ || line.find("started again") != std::string::npos;
      changed_.notify_all();
    };
    return wanted;
  }

  support::MemoryFolder folder_{};
  std::mutex mutex_{};
  std::condition_variable changed_{};
  bool started_again_ = false;
  db::Server server_;
};

TEST(AKilledDatabase, IsToldWithANumberAndLosesNothingThatWasAnswered) {
  LastingServer server;
  World world(server.address());
  world.hold_workshop();
  const std::string form = "/zaken/" + world.melle().text() + "/stappen/vragen";
  const std::string bia = "/zaken/" + world.melle().text() + "/stappen/bia";
  ASSERT_EQ(world
                .post("marie", form + "/secties/start/concept",
                      {{"draft", "0"}, {"q-plan", "yes"}, {"q-waarom", "Net op tijd."}})
                .status(),
            303);
  ASSERT_EQ(support::send_file(world, "marie", bia, {"bia", "bia.xlsx", support::sheet()}).status(),
            303);
  hand_in_by_page(world, "marie", bia);
  const web::Request next = world.request("marie", form + "/secties/start");

  server.kill();
  const auto told = world.answer(next);
  EXPECT_THAT(told.status(), AnyOf(503, 200));
  if (told.status() == 503) {
    EXPECT_EQ(told.header("Retry-After"), "10");
    EXPECT_THAT(told.body(), HasSubstr("Vermeld dit nummer"));
  }

  ASSERT_TRUE(server.comes_back());
  EXPECT_EQ(world.answer(next).status(), 200);
  EXPECT_THAT(world.get("marie", form + "/secties/start").body(), HasSubstr("Net op tijd."));
  EXPECT_THAT(world.get("marie", bia + "/inzending").body(), HasSubstr("bia.xlsx"));
  EXPECT_EQ(
      world.post("marie", form + "/secties/later/concept", {{"draft", "0"}, {"q-diensten", "3"}})
          .status(),
      303);
}

TEST(AKilledDatabase, UnderAFormIsNoReasonToDoItTwice) {
  LastingServer server;
  World world(server.address());
  const std::string place = "/golven/" + world.wave().text() + "/gegevens";
  web::Request request = world.request("carla", place);
  request.method = web::Method::post;
  request.origin = "http://" + request.host;
  request.form = {{"csrf", world.csrf("carla")},
                  {"command", engine::CommandId::of(88).text()},
                  {"title", "Golf na de storing"},
                  {"seats", "3"}};
  server.kill();
  const auto lost = world.answer(request);
  EXPECT_THAT(lost.status(), AnyOf(503, 303));
  ASSERT_TRUE(server.comes_back());
  // The visitor sends the form again: with the same command there is one change, not two.
  EXPECT_EQ(world.answer(request).status(), 303);
  const auto version = world.snapshot().tree->wave().version;
  EXPECT_EQ(world.answer(request).status(), 303);
  EXPECT_EQ(world.snapshot().tree->wave().version, version);
  EXPECT_EQ(world.snapshot().tree->wave().title, "Golf na de storing");
}

}  // namespace
}  // namespace draaiboek::safety
