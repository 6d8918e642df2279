#pragma once
// Who can tell about the topic of a workshop: an expert of the wave, or an organisation that has
// experience with it. Rows beside the journal, of a wave or a group. Thread-safe; throws
// WorldError.

#include <string>
#include <vector>

#include "db/guidance/kept.h"
#include "db/viewer.h"
#include "engine/base/time.h"

namespace draaiboek::db {

using AdviserId = engine::Id<struct AdviserTag>;

struct Adviser {
  AdviserId id{};
  engine::CaseId target{};
  /// Of the workshop.
  std::string anchor{};
  /// One of these two; the other is nobody.
  engine::PersonId person{};
  engine::OrganisationId organisation{};
  /// What they can tell about, in a few words.
  std::string topic{};
  bool operator==(const Adviser&) const = default;
};

class Advisers {
 public:
  Advisers() = default;
  Advisers(const Advisers&) = delete;
  Advisers& operator=(const Advisers&) = delete;
  virtual ~Advisers() = default;

  /// Of all workshops of a case within reach, in order of adding.
  virtual std::vector<Adviser> advisers(const Viewer& viewer, engine::CaseId target) = 0;
  /// The case is within reach.
  virtual Kept add(const Viewer& viewer, const Adviser& adviser, engine::Instant at) = 0;
  /// False when the case has no such adviser.
  virtual bool remove(const Viewer& viewer, engine::CaseId target, AdviserId id) = 0;
};

}  // namespace draaiboek::db
