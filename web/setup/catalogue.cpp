#include "web/setup/catalogue.h"

#include <algorithm>
#include <set>

#include "db/world_error.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

db::Viewer the_system() {
  db::Viewer viewer;
  viewer.is_system = true;
  return viewer;
}

}  // namespace

Catalogue::Catalogue(db::Programmes& programmes, std::vector<engine::Role> known_roles)
    : programmes_(programmes), known_roles_(std::move(known_roles)) {}

std::shared_ptr<const engine::Workflow> Catalogue::find(const std::string& hash) {
  {
    const std::lock_guard lock(mutex_);
    if (const auto known = cache_.find(hash); known != cache_.end())
      return known->second;
  }
  const auto programme = programmes_.programme(the_system(), hash);
  if (!programme)
    return nullptr;
  auto loaded = load_programme(programme->bytes, programme->id, known_roles_);
  if (!loaded.workflow) {
    throw db::WorldError(
        "the published programme " + programme->id +
        " can't be read by this version: " + engine::to_text(loaded.problems.front()));
  }
  const std::lock_guard lock(mutex_);
  return cache_.emplace(hash, std::move(loaded.workflow)).first->second;
}

std::vector<std::shared_ptr<const engine::Workflow>> Catalogue::active() {
  std::vector<std::shared_ptr<const engine::Workflow>> found;
  std::set<std::string> ids;
  for (const db::Programme& programme : programmes_.programmes(the_system())) {
    const bool is_active = programme.state == db::ProgrammeState::active;
    if (is_active && ids.insert(programme.id).second)
      found.push_back(find(programme.hash));
  }
  std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return a->title.nl < b->title.nl; });
  return found;
}

}  // namespace draaiboek::web
