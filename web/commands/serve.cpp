#include <csignal>
#include <iostream>
#include <mutex>

#include "web/commands/command.h"
#include "web/poco/server.h"
#include "web/setup/clockwork.h"
#include "web/setup/demo.h"
#include "web/setup/program.h"
#include "web/site.h"

namespace draaiboek::web {
namespace {

/// Lines of many threads, one at a time.
class Lines {
 public:
  explicit Lines(std::ostream& to) : to_(to) {}
  void write(const std::string& line) {
    const std::lock_guard lock(mutex_);
    to_ << line << std::endl;
  }

 private:
  std::ostream& to_;
  std::mutex mutex_;
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

Site site_of(Desk& desk, Lines& lines) {
  const auto log = [&lines](const std::string& line) { lines.write(line); };
  return {.respond = [&desk,
                      log](const Request& request) { return answer(desk, routes(), request, log); },
          .refuse =
              [&desk](int status, const std::string& reason, const std::string& language) {
                return refused_page(desk, status, reason, language);
              },
          .log = log};
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
  const Report report = [&](const std::string& sentence) { lines.write(sentence); };
  Program program(config, home, report);
  Desk& desk = program.desk();
  publish_shipped(desk, home, report);
  if (!given.has("empty"))
    load_demo(desk, home, report);
  Server server(server_settings(config), site_of(desk, lines));
  streams.out << "Draaiboek serves on http://" << config.address << ":" << server.port() << "\n";
  print_accounts(demo_accounts(desk, home), streams.out);
  streams.out << "\nCtrl-C stops it." << std::endl;
  const Clockwork clockwork(desk, report);
  signals.wait();
  lines.write("stopping");
  server.stop();
  return 0;
}

}  // namespace draaiboek::web
