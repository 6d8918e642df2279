#pragma once
// The register of accounts in MariaDB; see db/account_register.h. Thread-safe.

#include "db/account_register.h"
#include "db/maria/link/pool.h"

namespace draaiboek::db {

class MariaAccountRegister : public AccountRegister {
 public:
  /// The pool must outlive it.
  explicit MariaAccountRegister(Pool& pool) : pool_(pool) {}

  Found search(const Viewer& viewer, const Search& search) override;
  std::map<engine::PersonId, AccountState> states(
      const Viewer& viewer, const std::vector<engine::PersonId>& people) override;
  std::vector<GivenGrant> grants(const Viewer& viewer, engine::PersonId person) override;
  std::vector<AccountEvent> events(const Viewer& viewer, engine::PersonId person) override;
  std::vector<AccountEvent> changes_of_grants(const Viewer& viewer, engine::Instant since) override;
  std::vector<ScopeRow> scopes(const Viewer& viewer) override;
  std::vector<Viewer> holders(const Viewer& viewer,
                              const std::vector<std::string>& scope_ids) override;

  bool give(const Viewer& viewer, engine::PersonId person, const Grant& grant,
            engine::Instant at) override;
  bool take_away(const Viewer& viewer, engine::PersonId person, const Grant& grant,
                 engine::Instant at) override;
  void set_active(const Viewer& viewer, engine::PersonId person, bool active,
                  const std::string& reason, engine::Instant at) override;
  void reset_second_factor(const Viewer& viewer, engine::PersonId person, const std::string& reason,
                           engine::Instant at) override;

 private:
  Pool& pool_;
};

}  // namespace draaiboek::db
