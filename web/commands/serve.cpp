#include <unistd.h>

#include <atomic>
#include <csignal>
#include <iostream>
#include <mutex>
#include <optional>

#include "web/commands/command.h"
#include "web/commands/database_watch.h"
#include "web/poco/server.h"
#include "web/setup/clockwork.h"
#include "web/setup/demo.h"
#include "web/setup/program.h"
#include "web/setup/version.h"
#include "web/site.h"
#include "web/way/log.h"

namespace draaiboek::web {
namespace {

/// Lines of many threads, one at a time.
class Lines {
 public:
  explicit Lines(std::ostream& to) : to_(to) {}
  void write(const std::string& line) {
    const std::lock_guard lock(mutex_);
    // One piece, so that a stream without a buffer writes once.
    to_ << line + "\n" << std::flush;
  }
  void tell(std::string_view event, std::map<std::string, std::string, std::less<>> words = {},
            std::map<std::string, std::int64_t, std::less<>> numbers = {}) {
    write(to_json(LogEvent{clock_.now().instant, event, std::move(words), std::move(numbers)}));
  }
  void say(const std::string& sentence) { tell("said", {{"sentence", sentence}}); }

 private:
  Clock clock_;
  std::ostream& to_;
  std::mutex mutex_;
};

/// The last word, also when a start fails half-way.
class Farewell {
 public:
  explicit Farewell(Lines& lines) : lines_(lines) {}
  ~Farewell() { lines_.tell("stopped"); }
  Farewell(const Farewell&) = delete;
  Farewell& operator=(const Farewell&) = delete;

 private:
  Lines& lines_;
};

/// The signals that end us; blocked before any thread starts, so that only `wait` gets them.
class StopSignals {
 public:
  StopSignals() {
    sigemptyset(&signals_);
    sigaddset(&signals_, SIGINT);
    sigaddset(&signals_, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals_, &before_);
  }
  ~StopSignals() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  void wait() const {
    int signal = 0;
    sigwait(&signals_, &signal);
  }

 private:
  sigset_t signals_{};
  sigset_t before_{};
};

ServerSettings server_settings(const Config& config) {
  ServerSettings settings;
  settings.address = config.address;
  settings.port = static_cast<std::uint16_t>(config.port);
  settings.https = config.https();
  return settings;
}

Response not_now() {
  return std::move(
      Response::json("{\"status\":\"DOWN\"}\n", 503).set_retry_after(std::chrono::seconds(5)));
}

/// For who asks while the program starts: it lives, and isn't ready.
Site porch() {
  return {.respond = [](const Request& request) {
    const bool alive = request.path == "/health" || request.path == "/health/live";
    return alive ? Response::json("{\"status\":\"UP\"}\n") : not_now();
  }};
}

Site site_of(Desk& desk, Lines& lines, const std::atomic<bool>& stops) {
  const auto log = [&lines](const std::string& line) { lines.write(line); };
  const auto say = [&lines](const std::string& sentence) { lines.say(sentence); };
  return {.respond =
              [&desk, &stops, log](const Request& request) {
                if (stops && request.path == "/health/ready")
                  return not_now();
                return answer(desk, routes(), request, log);
              },
          .refuse =
              [&desk](int status, const std::string& reason, const std::string& language) {
                return refused_page(desk, status, reason, language);
              },
          .log = say};
}

DatabaseWatch::Answers watch_of(Desk& desk, Lines& lines) {
  return {.is_ready = [&desk] { return desk.store.is_ready(); },
          .went_away = [&lines] { lines.tell("database-away"); },
          .is_back =
              [&lines](std::chrono::milliseconds away) {
                lines.tell("database-back", {}, {{"away_milliseconds", away.count()}});
              }};
}

void print_accounts(const std::vector<DemoAccount>& accounts, std::ostream& out) {
  if (accounts.empty())
    return;
  out << "\nDemo accounts, all with the password " << demo_password << ":\n";
  for (const DemoAccount& account : accounts)
    out << "  " << account.email << "  (" << account.about << ")\n";
}

}  // namespace

int serve(const Given& given, const Streams& streams) {
  const Config config = make_config(given.flags, environment);
  const Home home = find_home(config.home, given.program);
  const StopSignals signals;
  Lines lines(streams.err);
  const Report report = [&](const std::string& sentence) { lines.say(sentence); };
  std::optional<Server> starting;
  if (config.port != 0)
    starting.emplace(server_settings(config), porch());
  const Farewell farewell(lines);
  Program program(config, home, report);
  Desk& desk = program.desk();
  publish_shipped(desk, home, report);
  if (!given.has("empty"))
    load_demo(desk, home, report);
  starting.reset();
  std::atomic<bool> stops = false;
  Server server(server_settings(config), site_of(desk, lines, stops));
  lines.tell("started", {{"version", std::string(version())}, {"address", config.address}},
             {{"port", server.port()}, {"process", getpid()}});
  streams.out << "Draaiboek serves on http://" << config.address << ":" << server.port() << "\n";
  print_accounts(demo_accounts(desk, home), streams.out);
  streams.out << "\nCtrl-C stops it." << std::endl;
  {
    const Clockwork clockwork(desk, report);
    const DatabaseWatch watch(watch_of(desk, lines));
    signals.wait();
    stops = true;
    lines.tell("stopping");
    server.stop();
  }
  return 0;
}

}  // namespace draaiboek::web
