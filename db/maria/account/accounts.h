#pragma once
// Ways into an account in MariaDB; see db/accounts.h. Thread-safe.

#include "db/accounts.h"
#include "db/maria/link/pool.h"

namespace draaiboek::db {

class MariaAccounts : public Accounts {
 public:
  /// The pool must outlive it.
  explicit MariaAccounts(Pool& pool) : pool_(pool) {}

  void make_link(const Link& link) override;
  std::optional<Link> link(const std::string& token_hash, engine::Instant now) override;
  std::optional<engine::PersonId> open_with(const std::string& token_hash,
                                            const std::string& password_hash,
                                            engine::Instant now) override;
  bool use_link(const std::string& token_hash, engine::Instant now) override;
  void withdraw_links(engine::PersonId person) override;
  void wish_password(const std::string& email, engine::Instant now) override;

  std::optional<SecondFactor> second_factor(engine::PersonId person) override;
  void begin_second_factor(engine::PersonId person, const std::string& secret) override;
  void confirm_second_factor(engine::PersonId person,
                             const std::vector<std::string>& recovery_hashes,
                             engine::Instant now) override;
  bool use_step(engine::PersonId person, std::int64_t step) override;
  bool use_recovery_code(engine::PersonId person, const std::string& code_hash,
                         engine::Instant now) override;
  int recovery_codes_left(engine::PersonId person) override;
  void drop_second_factor(engine::PersonId person, engine::Instant now) override;
  void change_password(engine::PersonId person, const std::string& password_hash,
                       const std::string& except, engine::Instant now) override;

  std::vector<Session> sessions(engine::PersonId person) override;
  void close_sessions(engine::PersonId person, const std::string& except) override;

  void keep_form(const KeptForm& form, engine::Instant now) override;
  std::optional<KeptForm> kept_form(const std::string& id_hash, engine::PersonId person,
                                    engine::Instant now) override;

 private:
  Pool& pool_;
};

}  // namespace draaiboek::db
