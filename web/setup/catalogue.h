#pragma once
// The published programmes, read from the database once each and kept: they never change.
// Thread-safe; throws WorldError.

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "db/programmes.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::web {

class Catalogue {
 public:
  Catalogue(db::Programmes& programmes, std::vector<engine::Role> known_roles);

  /// nullptr for an unknown hash.
  std::shared_ptr<const engine::Workflow> find(const std::string& hash);

  /// Those that a wave can start from: the newest active version of each programme, by title.
  std::vector<std::shared_ptr<const engine::Workflow>> active();

  const std::vector<engine::Role>& known_roles() const { return known_roles_; }

 private:
  db::Programmes& programmes_;
  std::vector<engine::Role> known_roles_;
  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<const engine::Workflow>> cache_;
};

}  // namespace draaiboek::web
