#pragma once
// How long we wait for a visitor in all: not per read, because one byte every few seconds would
// then hold a thread for ever. Only time spent waiting for bytes counts, so a slow database is
// never held against the visitor. Pure; the caller measures.

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace draaiboek::web {

struct PaceRules {
  /// Waiting that is always allowed.
  std::chrono::milliseconds grace{10'000};
  /// Each second of waiting beyond that must have been paid for by this many bytes.
  std::uint64_t bytes_per_second = 4 * 1024;
  /// Waiting that is never exceeded.
  std::chrono::milliseconds most{10 * 60 * 1000};
};

class Pace {
 public:
  explicit Pace(const PaceRules& rules) : rules_(rules) {}

  void waited(std::chrono::milliseconds time) { waited_ += time; }
  void moved(std::uint64_t bytes) { bytes_ += bytes; }
  /// The waiting that is still allowed; zero when the visitor is too slow.
  std::chrono::milliseconds left() const {
    const auto earned = std::chrono::milliseconds(static_cast<std::int64_t>(
        bytes_ * 1000 / std::max<std::uint64_t>(1, rules_.bytes_per_second)));
    const auto allowed = std::min(rules_.most, rules_.grace + earned);
    return std::max(std::chrono::milliseconds(0), allowed - waited_);
  }

 private:
  PaceRules rules_;
  std::chrono::milliseconds waited_{0};
  std::uint64_t bytes_ = 0;
};

}  // namespace draaiboek::web
