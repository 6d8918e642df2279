#pragma once
// The register of organisations: who can take part, and who runs it. Thread-safe; throws
// WorldError.

#include <optional>
#include <string>
#include <vector>

#include "db/viewer.h"

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
};

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
};

}  // namespace draaiboek::db
