#include "db/maria/link/pool.h"

#include <utility>

#include "db/maria/link/failure.h"

namespace draaiboek::db {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds between_attempts{50};

}  // namespace

Pool::Loan::Loan(Pool& pool, std::unique_ptr<Connection> connection)
    : pool_(&pool), connection_(std::move(connection)) {}

Pool::Loan::~Loan() {
  if (connection_)
    pool_->give_back(std::move(connection_));
}

Pool::Pool(Address address, Limits limits) : address_(std::move(address)), limits_(limits) {}

Pool::Loan Pool::borrow() {
  std::unique_lock lock(guard_);
  const auto room = [this] { return lent_ < limits_.connections; };
  if (!came_free_.wait_for(lock, limits_.patience, room)) {
    throw WorldError("All connections with the database are in use.");
  }
  ++lent_;
  if (!idle_.empty()) {
    auto connection = std::move(idle_.back());
    idle_.pop_back();
    return Loan(*this, std::move(connection));
  }
  lock.unlock();
  try {
    return Loan(*this, connect_patiently());
  } catch (const WorldError&) {
    give_back(nullptr);
    throw;
  }
}

std::unique_ptr<Connection> Pool::connect_patiently() {
  const auto end = steady_clock::now() + limits_.patience;
  for (;;) {
    try {
      return std::make_unique<Connection>(address_);
    } catch (const ConnectionLost&) {
      if (steady_clock::now() > end)
        throw;
    }
    pause(between_attempts);
  }
}

void Pool::give_back(std::unique_ptr<Connection> connection) {
  {
    const std::lock_guard lock(guard_);
    --lent_;
    if (connection && connection->usable())
      idle_.push_back(std::move(connection));
  }
  came_free_.notify_one();
}

void Pool::forget_idle() {
  std::vector<std::unique_ptr<Connection>> doubtful;
  const std::lock_guard lock(guard_);
  doubtful.swap(idle_);
}

void Pool::pause(milliseconds about) {
  std::unique_lock lock(guard_);
  std::uniform_int_distribution<milliseconds::rep> moment(about.count() / 2, about.count() * 3 / 2);
  never_.wait_for(lock, milliseconds(moment(chance_)));
}

}  // namespace draaiboek::db
