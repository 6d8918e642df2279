#pragma once
// Notices when the database goes away and when it is back, so that the log says from when until
// when: one thread that asks every few seconds.

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace draaiboek::web {

class DatabaseWatch {
 public:
  /// All are called on the thread of the watch.
  struct Answers {
    std::function<bool()> is_ready;
    std::function<void()> went_away;
    std::function<void(std::chrono::milliseconds away)> is_back;
  };

  explicit DatabaseWatch(Answers answers,
                         std::chrono::milliseconds pause = std::chrono::seconds(5));
  ~DatabaseWatch();
  DatabaseWatch(const DatabaseWatch&) = delete;
  DatabaseWatch& operator=(const DatabaseWatch&) = delete;

 private:
  void run();
  void look();

  Answers answers_;
  std::chrono::milliseconds pause_;
  bool is_away_ = false;
  std::chrono::steady_clock::time_point since_{};
  std::mutex mutex_;
  std::condition_variable ended_;
  bool ends_ = false;
  std::thread thread_;
};

}  // namespace draaiboek::web
