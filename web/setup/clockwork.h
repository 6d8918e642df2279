#pragma once
// What happens by itself while the program serves: once a day the clock knocks at every open
// case, so that what ended by itself is noted; every hour the heads of the chains are signed. One
// thread of its own; an error is reported and tried again at the next turn.

#include <condition_variable>
#include <mutex>
#include <thread>

#include "web/desk.h"
#include "web/setup/program.h"

namespace draaiboek::web {

/// Sends TimePassed to every open case of every wave; gives how many cases changed.
int knock(Desk& desk);

class Clockwork {
 public:
  Clockwork(Desk& desk, Report report);
  /// Signs once more and ends the thread.
  ~Clockwork();
  Clockwork(const Clockwork&) = delete;
  Clockwork& operator=(const Clockwork&) = delete;

 private:
  void run();
  void turn();

  Desk& desk_;
  Report report_;
  std::mutex mutex_;
  std::condition_variable ended_;
  bool ends_ = false;
  engine::Date last_knock_{};
  engine::Instant last_signed_{};
  std::thread thread_;
};

}  // namespace draaiboek::web
