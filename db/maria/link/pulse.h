#pragma once
// Whether the database answers now, within a bound: on a connection of its own that doesn't wait
// long, so that a database that hangs holds up neither who asks nor who works. Thread-safe; never
// throws WorldError.

#include <chrono>
#include <memory>
#include <mutex>

#include "db/maria/link/connection.h"

namespace draaiboek::db {

class Pulse {
 public:
  /// `patience`, in whole seconds, for each answer; an answer stays good for `keeps`.
  explicit Pulse(Address address, std::chrono::seconds patience = std::chrono::seconds(2),
                 std::chrono::milliseconds keeps = std::chrono::milliseconds(500));

  /// Who asks while another asks gets that one's answer.
  bool beats();

 private:
  bool ask();

  Address address_;
  std::chrono::milliseconds keeps_;
  std::mutex one_at_a_time_;
  std::unique_ptr<Connection> connection_;
  std::chrono::steady_clock::time_point asked_{};
  bool beat_ = false;
};

}  // namespace draaiboek::db
