#pragma once
// The register of organisations: who can take part, who runs it, whom to call there, and the
// files by which it was changed. Every change adds one to the register's version. Thread-safe;
// throws WorldError.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "db/viewer.h"
#include "engine/base/time.h"

namespace draaiboek::db {

struct Organisation {
  engine::OrganisationId id;
  std::string name;
  /// "municipality", "ocmw", "joint", "agency", "firm", "school", "association".
  std::string type = "municipality";
  /// Five digits, "" when it has none.
  std::string nis{};
  std::string province{};
  /// Centre, WGS84, in millionths of a degree (0 when not known).
  int latitude = 0;
  int longitude = 0;
  /// Ten digits, "" when it isn't known.
  std::string kbo{};
  /// 0 when not known; then the year is 0 as well.
  int inhabitants = 0;
  int inhabitants_year = 0;
  std::string website{};
  std::string telephone{};
  std::string email{};
  /// Set for one that merged: where it went, and the first day of the new one.
  engine::OrganisationId successor{};
  std::optional<engine::Date> merged_on{};

  /// It stays to be read, but takes part in nothing new.
  bool is_merged() const { return static_cast<bool>(successor); }
  bool operator==(const Organisation&) const = default;
};

/// An organisation with what the register knows about the row itself.
struct Registered {
  Organisation facts;
  /// Grows with each change of this organisation.
  std::int64_t version = 0;
  /// Nobody and nullopt when it was set up by the program.
  engine::PersonId changed_by{};
  std::optional<engine::Instant> changed_at{};
};

struct OrganisationSearch {
  /// Anywhere in the name, or the beginning of a NIS code or KBO number (points don't matter).
  std::string part{};
  /// "" for all.
  std::string province{};
  std::string type{};
  std::size_t first = 0;
  std::size_t most = 50;
};
struct OrganisationsFound {
  std::vector<Organisation> rows{};
  std::size_t all = 0;
};

enum class RegisterAnswer : std::uint8_t { saved, changed_meanwhile, nis_taken, kbo_taken };

using ContactId = engine::Id<struct OrganisationContactTag>;
/// Somebody to call. Their words can be erased; then they are all "".
struct OrganisationContact {
  ContactId id;
  engine::OrganisationId organisation;
  std::string name;
  std::string email{};
  std::string telephone{};
  /// Why they became the contact.
  std::string reason{};
  engine::Date since{};
  /// The day on which somebody else took over; nullopt for who is it now.
  std::optional<engine::Date> until{};
};

using ImportId = engine::Id<struct OrganisationImportTag>;
/// A file that was sent to change the register.
struct OrganisationImport {
  ImportId id;
  std::string file;
  /// As sent; left out of lists.
  std::string csv{};
  /// The year of its numbers of inhabitants when the file doesn't say, 0 for none.
  int inhabitants_year = 0;
  engine::PersonId by{};
  engine::Instant sent{};
  /// Of an import that was carried out.
  engine::PersonId applied_by{};
  std::optional<engine::Instant> applied{};
  int added = 0;
  int changed = 0;
  int unchanged = 0;
  int wrong = 0;
};

/// Told while many rows are saved: how many of how many.
using Progress = std::function<void(std::size_t, std::size_t)>;

class Organisations {
 public:
  Organisations() = default;
  Organisations(const Organisations&) = delete;
  Organisations& operator=(const Organisations&) = delete;
  virtual ~Organisations() = default;

  /// Adds or changes by id.
  virtual void save(const Viewer& viewer, const std::vector<Organisation>& organisations) = 0;
  virtual std::optional<Organisation> organisation(const Viewer& viewer,
                                                   engine::OrganisationId id) = 0;
  /// By name. `part` is matched anywhere in the name or as the NIS code ("" means all).
  virtual std::vector<Organisation> organisations(const Viewer& viewer,
                                                  const std::string& part) = 0;
  virtual std::vector<Organisation> organisations(
      const Viewer& viewer, const std::vector<engine::OrganisationId>& ids) = 0;
  virtual std::optional<Registered> registered(const Viewer& viewer, engine::OrganisationId id) = 0;
  /// By name, one page of them.
  virtual OrganisationsFound search(const Viewer& viewer, const OrganisationSearch& wanted) = 0;
  /// Those that merged into this one, by name.
  virtual std::vector<Organisation> predecessors(const Viewer& viewer,
                                                 engine::OrganisationId id) = 0;
  virtual std::int64_t version(const Viewer& viewer) = 0;
  /// One organisation as somebody wants it who saw its version `seen` (0 for a new one). A NIS
  /// code belongs to one organisation and to the OCMW beside it, a KBO number to one.
  virtual RegisterAnswer change(const Viewer& viewer, const Organisation& wanted, std::int64_t seen,
                                engine::Instant at) = 0;

  /// Newest first.
  virtual std::vector<OrganisationContact> contacts(const Viewer& viewer,
                                                    engine::OrganisationId id) = 0;
  /// Takes over from the contact `replaced` (nobody for the first one); false when that isn't
  /// the contact any more.
  virtual bool take_over(const Viewer& viewer, const OrganisationContact& contact,
                         ContactId replaced, engine::Instant at) = 0;
  /// Erases name, addresses and reason; the dates stay.
  virtual void erase(const Viewer& viewer, ContactId id) = 0;

  /// Keeps a file that isn't carried out yet; such files of more than a week ago go.
  virtual void keep(const Viewer& viewer, const OrganisationImport& import) = 0;
  virtual std::optional<OrganisationImport> kept_import(const Viewer& viewer, ImportId id) = 0;
  /// The latest that were carried out, newest first.
  virtual std::vector<OrganisationImport> imports(const Viewer& viewer) = 0;
  /// Saves all `rows` and notes the import as carried out, when the register still has the
  /// version `seen`; else nothing happens and the answer is false.
  virtual bool carry_out(const Viewer& viewer, const OrganisationImport& import,
                         const std::vector<Organisation>& rows, std::int64_t seen,
                         const Progress& progress) = 0;
};

}  // namespace draaiboek::db
