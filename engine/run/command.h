#pragma once
// A wish: what someone, or the clock, wants. Everything that is not known to the engine (ids,
// receipts, hashes, roles, texts) is handed in, made at the edge.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/run/fact.h"

namespace draaiboek::engine {

/// A free text with the name under which it is stored; an empty text is no text.
struct Note {
  TextId id;
  std::string text;
};

/// Who wishes it, with the roles that this person has for the target case.
struct Actor {
  PersonId person;
  std::vector<Role> roles;
  bool is(std::string_view role) const;
  bool is_any(const std::vector<Role>& wanted) const;
};

/// An answer as it is given: `text` is stored apart, `values` go into the fact.
struct GivenAnswer {
  std::vector<std::string> values{};
  Note text{};
};

struct GivenRemark {
  RemarkId id;
  RemarkKind kind = RemarkKind::remark;
  std::string section;
  Note text;
};

struct PlannedAnchor {
  std::string anchor;
  Date date{};
  std::string from{};
  std::string until{};
  std::string room{};
};

namespace wish {

// On a case.
/// Opens a wave; the command's target is the new case.
struct PlanWave {
  std::string title;
  int seats = 0;
  std::vector<PlannedAnchor> anchors;
  std::vector<std::pair<Role, PersonId>> staff;
};
struct ChangeCase {
  std::string title;
  int seats = 0;
};
struct AddParticipants {
  std::vector<std::pair<CaseId, OrganisationId>> participants;
};
struct OpenGroup {
  CaseId group;
  std::string title;
  std::vector<CaseId> members;
};
struct JoinGroup {
  CaseId group;
};
struct OpenApplication {
  CaseId application;
  std::string title;
};
struct SetAnchor {
  PlannedAnchor planned;
  Note reason;
};
struct SetStaff {
  Role role;
  PersonId person;
  bool on = true;
};
struct SetEnrolment {
  EnrolmentStatus status = EnrolmentStatus::listed;
  Note note;
  bool share_accepted = false;
};
/// A participant leaves, or a wave is called off.
struct CloseCase {
  Outcome outcome = Outcome::left;
  Note reason;
};
struct StopClock {
  Note reason;
};
struct StartClock {};
struct GrantExtension {
  std::string step;
  Date until{};
  Note reason;
};
/// The clock knocks: whatever ended by itself is noted.
struct TimePassed {};

// On a step.
struct HandIn {
  std::string receipt;
  std::map<std::string, GivenAnswer, std::less<>> answers;
  std::vector<FileRef> files;
  std::string content_hash;
};
struct WithdrawHandIn {};
struct Reopen {
  Note reason;
  /// The new deadline; without it the step gets the least time for what comes back.
  std::optional<Date> until{};
};
struct StartReview {
  /// Who had it in hand until now, when a colleague takes it over; nobody at the first start.
  PersonId instead_of{};
};
struct ReleaseFeedback {
  Verdict verdict = Verdict::accepted;
  std::vector<GivenRemark> remarks;
  Note summary;
};
struct AnswerRemarks {
  std::vector<std::pair<RemarkId, Note>> answers;
};
struct Decide {
  bool yes = false;
  Note reason;
  /// The wave whose yes is reused, and the content hash it was given on: it must be equal to
  /// that of the element judged here.
  CaseId reused_from{};
  std::string reused_content_hash{};
};
struct RevokeDecision {
  Note reason;
};
struct HoldSession {
  Date date{};
};
struct CancelSession {
  Note reason;
};
struct TakeAttendance {
  std::vector<Attendance> people;
};
struct AddMaterial {
  Note title;
  DocumentId document;
  Note link;
};
/// A material by its title, as long as the session wasn't held.
struct RemoveMaterial {
  TextId title;
};
struct Complete {
  Note note;
};
struct Publish {};
struct AssignSection {
  std::string section;
  PersonId person;
};

}  // namespace wish

using StepAct =
    std::variant<wish::HandIn, wish::WithdrawHandIn, wish::Reopen, wish::StartReview,
                 wish::ReleaseFeedback, wish::AnswerRemarks, wish::Decide, wish::RevokeDecision,
                 wish::HoldSession, wish::CancelSession, wish::TakeAttendance, wish::AddMaterial,
                 wish::Complete, wish::Publish, wish::AssignSection, wish::RemoveMaterial>;

/// An act on a step of the target case.
struct StepWish {
  std::string step;
  StepAct act;
};

using Wish = std::variant<wish::PlanWave, wish::ChangeCase, wish::AddParticipants, wish::OpenGroup,
                          wish::JoinGroup, wish::OpenApplication, wish::SetAnchor, wish::SetStaff,
                          wish::SetEnrolment, wish::CloseCase, wish::StopClock, wish::StartClock,
                          wish::GrantExtension, wish::TimePassed, StepWish>;

struct Command {
  CommandId id;
  CaseId target;
  Actor actor;
  Wish wish;
  /// Fingerprint of the body, made at the edge: the same id with another one is refused.
  std::string fingerprint{};
};

}  // namespace draaiboek::engine
