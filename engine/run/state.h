#pragma once
// The life of a case: what is folded from its journal, and nothing else. What is open, due or
// late is not stored here but derived (run/standing.h). States are values; a Tree holds them
// as shared immutable parts, so that readers keep theirs while a writer makes the next one.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/fact.h"

namespace draaiboek::engine {

struct HandIn {
  int version = 1;
  PersonId by{};
  Instant at{};
  Date on{};
  std::string receipt{};
  Answers answers{};
  std::vector<FileRef> files{};
  std::string content_hash{};
  bool withdrawn = false;
};

struct RemarkState {
  Remark remark;
  TextId answer{};
  PersonId answered_by{};
  Instant answered_at{};
};

struct Release {
  int of_version = 1;
  Verdict verdict = Verdict::accepted;
  PersonId by{};
  Instant at{};
  Date on{};
  TextId summary{};
  std::vector<RemarkState> remarks{};
};

struct Decision {
  bool yes = false;
  PersonId by{};
  Instant at{};
  Date on{};
  TextId reason{};
  CaseId reused_from{};
  /// Version of the judged element (0 when nothing is judged).
  int of_version = 0;
};

struct Material {
  TextId title{};
  DocumentId document{};
  TextId link{};
};

/// How far a step has come, by facts alone.
enum class Phase : std::uint8_t {
  untouched,
  handed_in,  ///< form, document, report: locked, waiting for what follows
  withdrawn,  ///< taken back by who handed it in
  returned,   ///< sent back by a review or an approval
  reopened,   ///< opened again by the coordinator
  approved,   ///< report: approved, not yet published
  cancelled,  ///< session
  done
};

struct StepState {
  Phase phase = Phase::untouched;
  /// Last change of phase.
  Instant at{};
  Date on{};
  PersonId by{};
  /// Why it was returned, reopened, cancelled or done (a note).
  TextId reason{};
  std::optional<Date> extended_until{};
  TextId extension_reason{};
  std::vector<HandIn> hand_ins{};
  /// A reader has begun; the hand-in can't be withdrawn any more.
  bool review_started = false;
  PersonId reviewer{};
  std::vector<Release> releases{};
  std::optional<Decision> decision{};
  std::vector<Attendance> attendance{};
  std::vector<Material> materials{};
  std::map<std::string, PersonId> section_owners{};

  /// The version that counts now; nullptr when there is none or it was taken back.
  const HandIn* current() const;
};

struct PlannedDate {
  Date date{};
  std::string from{};
  std::string until{};
  std::string room{};
  TextId reason{};
  /// How often it was moved since it was planned.
  int moves = 0;
};

struct StaffMember {
  Role role{};
  PersonId person{};
  bool operator==(const StaffMember&) const = default;
};

enum class Life : std::uint8_t { open, finished, left, cancelled };

/// One stretch in which deadlines stood still.
struct Pause {
  Date from{};
  std::optional<Date> until{};
};

struct CaseState {
  CaseId id{};
  Level level = Level::wave;
  CaseId parent{};
  /// The group a participant belongs to (names nothing when none).
  CaseId group{};
  std::string programme{};
  std::string workflow_hash{};
  OrganisationId organisation;
  std::string title{};
  int seats = 0;
  /// Number of facts folded; also the ETag.
  std::uint64_t version = 0;
  Life life = Life::open;
  Instant opened_at{};
  Date opened_on{};
  TextId closed_reason{};
  EnrolmentStatus enrolment = EnrolmentStatus::listed;
  bool share_accepted = false;
  std::map<std::string, PlannedDate, std::less<>> anchors{};
  std::vector<StaffMember> staff{};
  std::vector<Pause> pauses{};
  /// By StepIndex of the case's workflow.
  std::vector<StepState> steps{};

  bool has_staff(std::string_view role, PersonId person) const;
};

/// A wave with everything below it. Copying is cheap; the states are shared.
class Tree {
 public:
  Tree() = default;
  explicit Tree(CaseId root) : root_(root) {}

  CaseId root() const { return root_; }
  /// nullptr when the tree has no such case.
  const CaseState* find(CaseId id) const;
  /// A Bug when there is none.
  const CaseState& at(CaseId id) const;
  const CaseState& wave() const { return at(root_); }
  /// Puts a new or changed state in place of the old one.
  void put(std::shared_ptr<const CaseState> state);
  /// All cases, in the order in which they were opened.
  const std::vector<std::shared_ptr<const CaseState>>& all() const { return cases_; }
  /// The case at `level` that `from` is or stands under; nullptr when there is none (as a
  /// participant without a group).
  const CaseState* ancestor(const CaseState& from, Level level) const;
  /// Whether `above` is `below` or one of its ancestors.
  bool is_under(const CaseState& below, CaseId above) const;

 private:
  CaseId root_{};
  std::vector<std::shared_ptr<const CaseState>> cases_{};
};

}  // namespace draaiboek::engine
