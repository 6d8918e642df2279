#pragma once
// The register of organisations in MariaDB; see db/organisations.h. Thread-safe.

#include "db/maria/link/pool.h"
#include "db/organisations.h"

namespace draaiboek::db {

class MariaOrganisations : public Organisations {
 public:
  /// The pool must outlive it.
  explicit MariaOrganisations(Pool& pool) : pool_(pool) {}

  void save(const Viewer& viewer, const std::vector<Organisation>& organisations) override;
  std::optional<Organisation> organisation(const Viewer& viewer,
                                           engine::OrganisationId id) override;
  std::vector<Organisation> organisations(const Viewer& viewer, const std::string& part) override;
  std::vector<Organisation> organisations(const Viewer& viewer,
                                          const std::vector<engine::OrganisationId>& ids) override;

 private:
  Pool& pool_;
};

}  // namespace draaiboek::db
