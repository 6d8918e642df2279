#pragma once
// The one clock of the program, and the only place that knows the time zone. Thread-safe. In a
// build with the test door (DRAAIBOEK_TEST_CLOCK) it can be moved; leases of the database and
// the times of a connection never look at it.

#include <atomic>
#include <string>

#include "engine/base/time.h"

namespace draaiboek::web {

/// The day of `instant` in Europe/Brussels.
engine::Date brussels_day(engine::Instant instant);
/// "09:30" in Brussels.
std::string brussels_time(engine::Instant instant);
/// The instant at which it is `hour`:`minute` on `day` in Brussels (the first of the two when
/// the hour comes twice, the moment of the jump when it doesn't exist).
engine::Instant brussels_instant(engine::Date day, int hour, int minute);
/// `instant` with its day.
engine::Now now_at(engine::Instant instant);

class Clock {
 public:
  engine::Now now() const;
  /// Stands `by` further than it did; for tests and the test door only.
  void move(std::chrono::milliseconds by);

 private:
  std::atomic<std::chrono::milliseconds::rep> offset_{0};
};

}  // namespace draaiboek::web
