#include "web/pages/organisation/offer.h"

#include <map>
#include <set>
#include <utility>

#include "web/pages/organisation/place.h"
#include "web/setup/register/numbers.h"

namespace draaiboek::web {
namespace {

using db::Organisation;
using engine::OrganisationId;

/// More mergers on end than ever happened to one town.
constexpr int most_mergers = 10;

/// What is found by its id, asking the store once for each merger on end.
class Successors {
 public:
  Successors(Desk& desk, const db::Viewer& viewer, const std::vector<Organisation>& found)
      : desk_(desk), viewer_(viewer) {
    add(found);
    for (int i = 0; i < most_mergers && !missing_.empty(); ++i) {
      const auto wanted = std::exchange(missing_, {});
      add(desk_.store.organisations().organisations(viewer_, wanted));
    }
  }

  /// The end of its mergers; nullptr when that isn't known.
  const Organisation* last(const Organisation& one) const {
    auto at = known_.find(one.id);
    for (int i = 0; i < most_mergers && at != known_.end() && at->second.is_merged(); ++i)
      at = known_.find(at->second.successor);
    return at == known_.end() || at->second.is_merged() ? nullptr : &at->second;
  }

 private:
  void add(const std::vector<Organisation>& more) {
    for (const Organisation& one : more)
      known_.emplace(one.id, one);
    for (const Organisation& one : more) {
      if (one.is_merged() && !known_.contains(one.successor))
        missing_.push_back(one.successor);
    }
  }

  Desk& desk_;
  const db::Viewer& viewer_;
  std::map<OrganisationId, Organisation> known_{};
  std::vector<OrganisationId> missing_{};
};

}  // namespace

std::vector<Offered> offered_organisations(Desk& desk, const db::Viewer& viewer,
                                           const std::string& part) {
  const auto found = desk.store.organisations().organisations(viewer, part);
  const Successors successors(desk, viewer, found);
  std::vector<Offered> offered;
  std::map<OrganisationId, std::size_t> places;
  const auto place_of = [&](const Organisation& one) {
    const auto [place, is_new] = places.emplace(one.id, offered.size());
    if (is_new)
      offered.push_back({one, {}});
    return place->second;
  };
  for (const Organisation& one : found) {
    if (!one.is_merged() && is_local_authority(one.type))
      place_of(one);
  }
  for (const Organisation& one : found) {
    const Organisation* last = one.is_merged() ? successors.last(one) : nullptr;
    if (last != nullptr && is_local_authority(last->type))
      offered[place_of(*last)].merged.push_back(named(one));
  }
  return offered;
}

std::vector<Organisation> with_successors(Desk& desk, const db::Viewer& viewer,
                                          const std::vector<Organisation>& found) {
  const Successors successors(desk, viewer, found);
  std::vector<Organisation> current;
  std::set<OrganisationId> known;
  for (const Organisation& one : found) {
    const Organisation* last = successors.last(one);
    if (last != nullptr && known.insert(last->id).second)
      current.push_back(*last);
  }
  return current;
}

}  // namespace draaiboek::web
