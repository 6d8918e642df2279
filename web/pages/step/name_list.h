#pragma once
// Names of the people and organisations that one page shows: collected first, then read with one
// question each. A plain value after that.

#include <map>
#include <set>
#include <string>

#include "web/page.h"

namespace draaiboek::web {

class NameList {
 public:
  using People = std::map<engine::PersonId, std::string>;
  using Organisations = std::map<engine::OrganisationId, std::string>;

  NameList() = default;
  /// `nobody` stands for the clock, `unknown` for who was erased.
  NameList(People people, Organisations organisations, std::string nobody, std::string unknown)
      : people_(std::move(people)),
        organisations_(std::move(organisations)),
        nobody_(std::move(nobody)),
        unknown_(std::move(unknown)) {}

  const std::string& person(engine::PersonId id) const;
  const std::string& organisation(engine::OrganisationId id) const;
  /// The name of the organisation of a participant; of other cases their title.
  const std::string& of(const engine::CaseState& at) const;

 private:
  People people_{};
  Organisations organisations_{};
  std::string nobody_{};
  std::string unknown_{};
};

/// Whose names are needed.
struct Wanted {
  std::set<engine::PersonId> people{};
  std::set<engine::OrganisationId> organisations{};
};
NameList names_of(Desk& desk, const Asked& asked, const Wanted& wanted);

/// The people who run the wave, and whose help one asks.
std::set<engine::PersonId> coordinators(const engine::CaseState& wave);
/// Their names for who may ask them; "" for who works on the wave itself.
std::string ask_whom(const Seen& seen, const NameList& names);

}  // namespace draaiboek::web
