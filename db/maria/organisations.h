#pragma once
// The register of organisations in MariaDB; see db/organisations.h. Thread-safe. Contacts and
// imports are asked for in organisations/.

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
  std::optional<Registered> registered(const Viewer& viewer, engine::OrganisationId id) override;
  OrganisationsFound search(const Viewer& viewer, const OrganisationSearch& wanted) override;
  std::vector<Organisation> predecessors(const Viewer& viewer, engine::OrganisationId id) override;
  std::int64_t version(const Viewer& viewer) override;
  RegisterAnswer change(const Viewer& viewer, const Organisation& wanted, std::int64_t seen,
                        engine::Instant at) override;

  std::vector<OrganisationContact> contacts(const Viewer& viewer,
                                            engine::OrganisationId id) override;
  bool take_over(const Viewer& viewer, const OrganisationContact& contact, ContactId replaced,
                 engine::Instant at) override;
  void erase(const Viewer& viewer, ContactId id) override;

  void keep(const Viewer& viewer, const OrganisationImport& import) override;
  std::optional<OrganisationImport> kept_import(const Viewer& viewer, ImportId id) override;
  std::vector<OrganisationImport> imports(const Viewer& viewer) override;
  bool carry_out(const Viewer& viewer, const OrganisationImport& import,
                 const std::vector<Organisation>& rows, std::int64_t seen,
                 const Progress& progress) override;

 private:
  Pool& pool_;
};

}  // namespace draaiboek::db
