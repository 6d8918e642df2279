#include "db/maria/link/pulse.h"

#include <utility>

#include "db/world_error.h"

namespace draaiboek::db {

using std::chrono::steady_clock;

namespace {

constexpr std::chrono::milliseconds quickly{500};

}  // namespace

Pulse::Pulse(Address address, std::chrono::seconds patience, std::chrono::milliseconds keeps)
    : address_(std::move(address)), keeps_(keeps) {
  address_.seconds_to_answer = static_cast<int>(patience.count());
}

bool Pulse::beats() {
  const std::lock_guard lock(one_at_a_time_);
  if (asked_ == steady_clock::time_point() || steady_clock::now() - asked_ > keeps_) {
    const auto start = steady_clock::now();
    const bool had_connection = connection_ != nullptr;
    beat_ = ask();
    // A connection that broke says nothing about the database of now; a wait that ran out does.
    if (!beat_ && had_connection && steady_clock::now() - start < quickly)
      beat_ = ask();
    asked_ = steady_clock::now();
  }
  return beat_;
}

bool Pulse::ask() {
  try {
    if (!connection_)
      connection_ = std::make_unique<Connection>(address_);
    Rows rows = connection_->query("SELECT 1");
    return rows.next();
  } catch (const WorldError&) {
    connection_.reset();
    return false;
  }
}

}  // namespace draaiboek::db
