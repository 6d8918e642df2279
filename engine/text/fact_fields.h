#pragma once
// The list of every fact with its name and its fields, read by the writer and by the reader of the
// journal alike, so that the two can't differ. `Io` is called with the key and the field; `F` is
// the fact, constant for the writer. Owned by engine/text/facts.

#include <array>
#include <concepts>
#include <string_view>
#include <type_traits>

#include "engine/run/fact.h"

namespace draaiboek::text {

/// F is T or const T.
template <class F, class T>
concept Like = std::same_as<std::remove_const_t<F>, T>;

template <class F>
inline constexpr std::string_view fact_name{};
template <>
inline constexpr std::string_view fact_name<engine::fact::CaseOpened> = "case-opened";
template <>
inline constexpr std::string_view fact_name<engine::fact::CaseClosed> = "case-closed";
template <>
inline constexpr std::string_view fact_name<engine::fact::CaseChanged> = "case-changed";
template <>
inline constexpr std::string_view fact_name<engine::fact::AnchorSet> = "anchor-set";
template <>
inline constexpr std::string_view fact_name<engine::fact::StaffSet> = "staff-set";
template <>
inline constexpr std::string_view fact_name<engine::fact::EnrolmentSet> = "enrolment-set";
template <>
inline constexpr std::string_view fact_name<engine::fact::GroupJoined> = "group-joined";
template <>
inline constexpr std::string_view fact_name<engine::fact::ClockStopped> = "clock-stopped";
template <>
inline constexpr std::string_view fact_name<engine::fact::ClockStarted> = "clock-started";
template <>
inline constexpr std::string_view fact_name<engine::fact::ExtensionGranted> = "extension-granted";
template <>
inline constexpr std::string_view fact_name<engine::fact::HandedIn> = "handed-in";
template <>
inline constexpr std::string_view fact_name<engine::fact::HandInWithdrawn> = "hand-in-withdrawn";
template <>
inline constexpr std::string_view fact_name<engine::fact::StepReopened> = "step-reopened";
template <>
inline constexpr std::string_view fact_name<engine::fact::ReviewStarted> = "review-started";
template <>
inline constexpr std::string_view fact_name<engine::fact::FeedbackReleased> = "feedback-released";
template <>
inline constexpr std::string_view fact_name<engine::fact::RemarkAnswered> = "remark-answered";
template <>
inline constexpr std::string_view fact_name<engine::fact::Decided> = "decided";
template <>
inline constexpr std::string_view fact_name<engine::fact::DecisionRevoked> = "decision-revoked";
template <>
inline constexpr std::string_view fact_name<engine::fact::SessionHeld> = "session-held";
template <>
inline constexpr std::string_view fact_name<engine::fact::SessionCancelled> = "session-cancelled";
template <>
inline constexpr std::string_view fact_name<engine::fact::AttendanceTaken> = "attendance-taken";
template <>
inline constexpr std::string_view fact_name<engine::fact::MaterialAdded> = "material-added";
template <>
inline constexpr std::string_view fact_name<engine::fact::StepDone> = "step-done";
template <>
inline constexpr std::string_view fact_name<engine::fact::Published> = "published";
template <>
inline constexpr std::string_view fact_name<engine::fact::SectionAssigned> = "section-assigned";
template <>
inline constexpr std::string_view fact_name<engine::fact::MaterialRemoved> = "material-removed";

/// The names of an enumeration, in the order of its values.
template <class E>
inline constexpr std::array<std::string_view, 0> value_names{};
template <>
inline constexpr std::array<std::string_view, 4> value_names<engine::Level>{
    "wave", "group", "participant", "application"};
template <>
inline constexpr std::array<std::string_view, 2> value_names<engine::RemarkKind>{"question",
                                                                                 "remark"};
template <>
inline constexpr std::array<std::string_view, 2> value_names<engine::Verdict>{"accepted", "revise"};
template <>
inline constexpr std::array<std::string_view, 7> value_names<engine::EnrolmentStatus>{
    "listed", "contacted", "informed", "applied", "enrolled", "declined", "waiting"};
template <>
inline constexpr std::array<std::string_view, 3> value_names<engine::Outcome>{"finished", "left",
                                                                              "cancelled"};

// Parts of facts.

template <class Io, Like<engine::Answer> F>
void fields(Io& io, F& answer) {
  io("values", answer.values);
  io("text", answer.text);
}

template <class Io, Like<engine::FileRef> F>
void fields(Io& io, F& file) {
  io("document", file.document);
  io("slot", file.slot);
  io("sha256", file.sha256);
}

template <class Io, Like<engine::Remark> F>
void fields(Io& io, F& remark) {
  io("id", remark.id);
  io("kind", remark.kind);
  io("section", remark.section);
  io("text", remark.text);
}

template <class Io, Like<engine::Attendance> F>
void fields(Io& io, F& attendance) {
  io("participant", attendance.participant);
  io("person", attendance.person);
  io("present", attendance.present);
}

// Facts on a case.

template <class Io, Like<engine::fact::CaseOpened> F>
void fields(Io& io, F& fact) {
  io("level", fact.level);
  io("parent", fact.parent);
  io("programme", fact.programme);
  io("workflow_hash", fact.workflow_hash);
  io("organisation", fact.organisation);
  io("title", fact.title);
  io("seats", fact.seats);
}

template <class Io, Like<engine::fact::CaseClosed> F>
void fields(Io& io, F& fact) {
  io("outcome", fact.outcome);
  io("reason", fact.reason);
}

template <class Io, Like<engine::fact::CaseChanged> F>
void fields(Io& io, F& fact) {
  io("title", fact.title);
  io("seats", fact.seats);
}

template <class Io, Like<engine::fact::AnchorSet> F>
void fields(Io& io, F& fact) {
  io("anchor", fact.anchor);
  io("date", fact.date);
  io("from", fact.from);
  io("until", fact.until);
  io("room", fact.room);
  io("reason", fact.reason);
}

template <class Io, Like<engine::fact::StaffSet> F>
void fields(Io& io, F& fact) {
  io("role", fact.role);
  io("person", fact.person);
  io("on", fact.on);
}

template <class Io, Like<engine::fact::EnrolmentSet> F>
void fields(Io& io, F& fact) {
  io("status", fact.status);
  io("note", fact.note);
  io("share_accepted", fact.share_accepted);
}

template <class Io, Like<engine::fact::GroupJoined> F>
void fields(Io& io, F& fact) {
  io("group", fact.group);
}

template <class Io, Like<engine::fact::ClockStopped> F>
void fields(Io& io, F& fact) {
  io("reason", fact.reason);
}

template <class Io, Like<engine::fact::ClockStarted> F>
void fields(Io&, F&) {}

template <class Io, Like<engine::fact::ExtensionGranted> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("until", fact.until);
  io("reason", fact.reason);
}

// Facts on a step.

template <class Io, Like<engine::fact::HandedIn> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("version", fact.version);
  io("receipt", fact.receipt);
  io("answers", fact.answers);
  io("files", fact.files);
  io("content_hash", fact.content_hash);
}

template <class Io, Like<engine::fact::HandInWithdrawn> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
}

template <class Io, Like<engine::fact::StepReopened> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("reason", fact.reason);
}

template <class Io, Like<engine::fact::ReviewStarted> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
}

template <class Io, Like<engine::fact::FeedbackReleased> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("of_version", fact.of_version);
  io("verdict", fact.verdict);
  io("remarks", fact.remarks);
  io("summary", fact.summary);
}

template <class Io, Like<engine::fact::RemarkAnswered> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("remark", fact.remark);
  io("answer", fact.answer);
}

template <class Io, Like<engine::fact::Decided> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("yes", fact.yes);
  io("reason", fact.reason);
  io("reused_from", fact.reused_from);
}

template <class Io, Like<engine::fact::DecisionRevoked> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("reason", fact.reason);
}

template <class Io, Like<engine::fact::SessionHeld> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("date", fact.date);
}

template <class Io, Like<engine::fact::SessionCancelled> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("reason", fact.reason);
}

template <class Io, Like<engine::fact::AttendanceTaken> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("people", fact.people);
}

template <class Io, Like<engine::fact::MaterialAdded> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("title", fact.title);
  io("document", fact.document);
  io("link", fact.link);
}

template <class Io, Like<engine::fact::MaterialRemoved> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("title", fact.title);
}

template <class Io, Like<engine::fact::StepDone> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("note", fact.note);
}

template <class Io, Like<engine::fact::Published> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
}

template <class Io, Like<engine::fact::SectionAssigned> F>
void fields(Io& io, F& fact) {
  io("step", fact.step);
  io("section", fact.section);
  io("person", fact.person);
}

}  // namespace draaiboek::text
