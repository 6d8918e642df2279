#include "db/maria/link/transaction.h"

#include "db/maria/link/failure.h"

namespace draaiboek::db {
namespace {

constexpr int most_tries = 5;
constexpr std::chrono::milliseconds first_pause{10};

/// An open transaction; rolls back when it isn't committed.
class Transaction {
 public:
  explicit Transaction(Connection& connection) : connection_(connection) {
    connection_.run("START TRANSACTION");
  }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction() {
    if (!open_ || !connection_.usable())
      return;
    try {
      connection_.run("ROLLBACK");
    } catch (const WorldError&) {
      connection_.give_up();  // the server rolls back when the session ends
    }
  }

  void commit() {
    open_ = false;
    try {
      connection_.run("COMMIT");
    } catch (const TryAgain&) {
      open_ = true;  // the server says that nothing was saved
      throw;
    } catch (const WorldError& error) {
      connection_.give_up();
      throw OutcomeUnknown(error.what());
    }
  }

 private:
  Connection& connection_;
  bool open_ = true;
};

/// Does `once` until it succeeds or fails for good.
void with_retries(Pool& pool, const std::function<void()>& once) {
  for (int tries = 1;; ++tries) {
    try {
      return once();
    } catch (const TryAgain&) {
      if (tries == most_tries)
        throw;
    } catch (const ConnectionLost&) {
      if (tries == most_tries)
        throw;
      pool.forget_idle();
    }
    pool.pause(first_pause * (1 << tries));
  }
}

}  // namespace

void in_transaction(Pool& pool, const std::function<void(Connection&)>& work) {
  in_transaction_if(pool, [&](Connection& connection) {
    work(connection);
    return true;
  });
}

void in_transaction_if(Pool& pool, const std::function<bool(Connection&)>& work) {
  with_retries(pool, [&] {
    const Pool::Loan connection = pool.borrow();
    Transaction transaction(*connection);
    if (work(*connection))
      transaction.commit();
  });
}

void reading(Pool& pool, const std::function<void(Connection&)>& work) {
  with_retries(pool, [&] {
    const Pool::Loan connection = pool.borrow();
    work(*connection);
  });
}

}  // namespace draaiboek::db
