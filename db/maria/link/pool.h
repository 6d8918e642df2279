#pragma once
// A bounded number of connections, lent one at a time. Safe from any thread. A connection that
// isn't usable any more is thrown away with its statements when it comes back; while the database
// restarts, borrowing waits for it.

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <random>
#include <vector>

#include "db/maria/link/address.h"
#include "db/maria/link/connection.h"

namespace draaiboek::db {

class Pool {
 public:
  struct Limits {
    std::size_t connections = 32;
    /// How long borrow() waits for a free connection, and for a database that doesn't answer.
    std::chrono::milliseconds patience = std::chrono::seconds(10);
  };

  /// A borrowed connection; gives it back when it goes. It must not outlive the pool.
  class Loan {
   public:
    Loan(Pool& pool, std::unique_ptr<Connection> connection);
    Loan(Loan&&) noexcept = default;
    Loan& operator=(Loan&&) = delete;
    ~Loan();
    Connection& operator*() const { return *connection_; }
    Connection* operator->() const { return connection_.get(); }

   private:
    Pool* pool_;
    std::unique_ptr<Connection> connection_;
  };

  explicit Pool(Address address) : Pool(std::move(address), Limits{}) {}
  Pool(Address address, Limits limits);

  /// Throws WorldError when no connection came free in time, ConnectionLost when the database
  /// stayed away.
  Loan borrow();
  /// Throws away all idle connections: they are as doubtful as the one that just broke.
  void forget_idle();
  /// Waits a random moment around `about`, so that two who collided don't collide again.
  void pause(std::chrono::milliseconds about);

 private:
  std::unique_ptr<Connection> connect_patiently();
  void give_back(std::unique_ptr<Connection> connection);

  Address address_;
  Limits limits_;
  std::mutex guard_;
  std::condition_variable came_free_;
  std::condition_variable never_;
  std::vector<std::unique_ptr<Connection>> idle_;
  std::size_t lent_ = 0;
  std::minstd_rand chance_{std::random_device{}()};
};

}  // namespace draaiboek::db
