#pragma once
// Counts who is inside and wakes those who only wait: all connections of a server share one.
// Safe for many threads.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace draaiboek::web {

/// A file descriptor that `poll` finds readable from `ring` until `silence`.
class Bell {
 public:
  Bell();
  ~Bell();
  Bell(const Bell&) = delete;
  Bell& operator=(const Bell&) = delete;

  int descriptor() const { return descriptor_; }
  void ring();
  void silence();

 private:
  int descriptor_;
};

class Hall {
 public:
  /// Crowded begins above `crowd` connections and ends below two thirds of that.
  explicit Hall(int crowd) : crowd_(crowd) {}

  /// A connection was accepted, and is gone.
  void enter();
  void leave();

  /// True when idle connections should make room, also because the server stops.
  bool crowded() const { return crowded_; }
  bool stopping() const { return stopping_; }
  /// Rings while crowded.
  const Bell& make_room() const { return make_room_; }
  /// Rings when the time to finish is over.
  const Bell& cut() const { return cut_; }

  void begin_stop();
  /// A connection in the queue that no thread ever took leaves without a word, so only those that
  /// a thread serves are waited for.
  void begin_visit();
  void end_visit();
  /// Waits until nobody is served any more, then or after `grace` rings `cut`.
  void finish(std::chrono::milliseconds grace);

 private:
  void judge_crowd();

  const int crowd_;
  std::mutex mutex_;
  std::condition_variable changed_;
  int present_ = 0;
  int visits_ = 0;
  std::atomic<bool> stopping_{false};
  std::atomic<bool> crowded_{false};
  Bell make_room_;
  Bell cut_;
};

}  // namespace draaiboek::web
