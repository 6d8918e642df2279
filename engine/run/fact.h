#pragma once
// The closed list of facts. Only `apply` turns them into state. Adding one is an architectural
// act: a decision record, a line in the codec, a story. Names of people and free texts never
// stand in a fact: only their ids do, so that they can be erased while the chain stays whole.

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/id.h"
#include "engine/base/time.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::engine {

/// What was answered to one question: choices, numbers (decimal point), dates (ISO) and
/// organisation ids as `values`; free text by name.
struct Answer {
  std::vector<std::string> values{};
  TextId text{};
  bool operator==(const Answer&) const = default;
};
using Answers = std::map<std::string, Answer, std::less<>>;

/// A stored file that was handed in for a slot; `sha256` in hexadecimal.
struct FileRef {
  DocumentId document;
  std::string slot;
  std::string sha256;
  bool operator==(const FileRef&) const = default;
};

enum class RemarkKind : std::uint8_t { question, remark };

struct Remark {
  RemarkId id;
  RemarkKind kind = RemarkKind::remark;
  std::string section;
  TextId text;
  bool operator==(const Remark&) const = default;
};

/// accepted: the round is over; revise: the element goes back to who handed it in.
enum class Verdict : std::uint8_t { accepted, revise };

/// Where an organisation stands in the recruiting of a wave (A28).
enum class EnrolmentStatus : std::uint8_t {
  listed,
  contacted,
  informed,
  applied,
  enrolled,
  declined,
  waiting
};

enum class Outcome : std::uint8_t { finished, left, cancelled };

struct Attendance {
  CaseId participant;
  PersonId person;
  bool present = false;
  bool operator==(const Attendance&) const = default;
};

namespace fact {

struct CaseOpened {
  Level level = Level::wave;
  CaseId parent;
  std::string programme;
  std::string workflow_hash;
  OrganisationId organisation;
  std::string title;
  int seats = 0;
  bool operator==(const CaseOpened&) const = default;
};
struct CaseClosed {
  Outcome outcome = Outcome::finished;
  TextId reason;
  bool operator==(const CaseClosed&) const = default;
};
struct CaseChanged {
  std::string title;
  int seats = 0;
  bool operator==(const CaseChanged&) const = default;
};
/// Planned for the first time, or moved. Times are "HH:MM" in Brussels, "" when not known.
struct AnchorSet {
  std::string anchor;
  Date date{};
  std::string from;
  std::string until;
  std::string room;
  TextId reason;
  bool operator==(const AnchorSet&) const = default;
};
/// A person works on this case in a role (`on`), or no longer does.
struct StaffSet {
  Role role;
  PersonId person;
  bool on = true;
  bool operator==(const StaffSet&) const = default;
};
struct EnrolmentSet {
  EnrolmentStatus status = EnrolmentStatus::listed;
  TextId note;
  bool share_accepted = false;
  bool operator==(const EnrolmentSet&) const = default;
};
struct GroupJoined {
  CaseId group;
  bool operator==(const GroupJoined&) const = default;
};
struct ClockStopped {
  TextId reason;
  bool operator==(const ClockStopped&) const = default;
};
struct ClockStarted {
  bool operator==(const ClockStarted&) const = default;
};
struct ExtensionGranted {
  std::string step;
  Date until{};
  TextId reason;
  bool operator==(const ExtensionGranted&) const = default;
};
struct HandedIn {
  std::string step;
  int version = 1;
  std::string receipt;
  Answers answers;
  std::vector<FileRef> files;
  /// SHA-256 over everything that was handed in, made at the edge.
  std::string content_hash;
  bool operator==(const HandedIn&) const = default;
};
struct HandInWithdrawn {
  std::string step;
  bool operator==(const HandInWithdrawn&) const = default;
};
struct StepReopened {
  std::string step;
  TextId reason;
  bool operator==(const StepReopened&) const = default;
};
struct ReviewStarted {
  std::string step;
  bool operator==(const ReviewStarted&) const = default;
};
struct FeedbackReleased {
  std::string step;
  /// Version of the element that was read.
  int of_version = 1;
  Verdict verdict = Verdict::accepted;
  std::vector<Remark> remarks;
  TextId summary;
  bool operator==(const FeedbackReleased&) const = default;
};
struct RemarkAnswered {
  std::string step;
  RemarkId remark;
  TextId answer;
  bool operator==(const RemarkAnswered&) const = default;
};
struct Decided {
  std::string step;
  bool yes = false;
  TextId reason;
  /// The wave whose decision on the same text is reused (names nothing otherwise).
  CaseId reused_from;
  bool operator==(const Decided&) const = default;
};
struct DecisionRevoked {
  std::string step;
  TextId reason;
  bool operator==(const DecisionRevoked&) const = default;
};
struct SessionHeld {
  std::string step;
  Date date{};
  bool operator==(const SessionHeld&) const = default;
};
struct SessionCancelled {
  std::string step;
  TextId reason;
  bool operator==(const SessionCancelled&) const = default;
};
struct AttendanceTaken {
  std::string step;
  std::vector<Attendance> people;
  bool operator==(const AttendanceTaken&) const = default;
};
/// A file (`document`) or a link (`link`, as a recording) for everyone in the session.
struct MaterialAdded {
  std::string step;
  TextId title;
  DocumentId document;
  TextId link;
  bool operator==(const MaterialAdded&) const = default;
};
/// Taken away again before the session was held; `title` says which one.
struct MaterialRemoved {
  std::string step;
  TextId title;
  bool operator==(const MaterialRemoved&) const = default;
};
struct StepDone {
  std::string step;
  TextId note;
  bool operator==(const StepDone&) const = default;
};
struct Published {
  std::string step;
  bool operator==(const Published&) const = default;
};
struct SectionAssigned {
  std::string step;
  std::string section;
  /// Names nobody: the section is everybody's again.
  PersonId person;
  bool operator==(const SectionAssigned&) const = default;
};

}  // namespace fact

using Fact =
    std::variant<fact::CaseOpened, fact::CaseClosed, fact::CaseChanged, fact::AnchorSet,
                 fact::StaffSet, fact::EnrolmentSet, fact::GroupJoined, fact::ClockStopped,
                 fact::ClockStarted, fact::ExtensionGranted, fact::HandedIn, fact::HandInWithdrawn,
                 fact::StepReopened, fact::ReviewStarted, fact::FeedbackReleased,
                 fact::RemarkAnswered, fact::Decided, fact::DecisionRevoked, fact::SessionHeld,
                 fact::SessionCancelled, fact::AttendanceTaken, fact::MaterialAdded, fact::StepDone,
                 fact::Published, fact::SectionAssigned, fact::MaterialRemoved>;

/// A fact with who and when. `by` names nobody when the clock did it.
struct Event {
  Fact fact;
  PersonId by;
  Instant at{};
  /// The day of `at` in Brussels.
  Date on{};
  CommandId command;
  bool operator==(const Event&) const = default;
};

}  // namespace draaiboek::engine
