#include "tests/properties/told_state.h"

#include <sstream>

namespace draaiboek::test {

using namespace engine;  // NOLINT(google-build-using-namespace): tests speak the engine's words

namespace {

class Teller {
 public:
  template <class... Things>
  Teller& say(const Things&... things) {
    (one(things), ...);
    text_ << '\n';
    return *this;
  }
  std::string text() const { return text_.str(); }

 private:
  template <class Tag>
  void one(const Id<Tag>& id) {
    text_ << (id ? id.text() : "-") << ' ';
  }
  void one(Date date) { text_ << to_text(date) << ' '; }
  void one(Instant at) { text_ << at.time_since_epoch().count() << ' '; }
  void one(const std::optional<Date>& date) { text_ << (date ? to_text(*date) : "-") << ' '; }
  void one(const std::string& words) { text_ << '"' << words << "\" "; }
  void one(const char* words) { text_ << words << ' '; }
  template <class Number>
  void one(const Number& number) {
    text_ << static_cast<long long>(number) << ' ';
  }

  std::ostringstream text_;
};

void tell(Teller& to, const HandIn& given) {
  to.say("  version", given.version, given.by, given.at, given.on, given.receipt,
         given.content_hash, given.withdrawn);
  for (const auto& [question, answer] : given.answers) {
    to.say("   answer", question, answer.text);
    for (const std::string& value : answer.values)
      to.say("    value", value);
  }
  for (const FileRef& file : given.files)
    to.say("   file", file.document, file.slot, file.sha256);
}

void tell(Teller& to, const Release& release) {
  to.say("  release", release.of_version, release.verdict, release.by, release.at, release.on,
         release.summary);
  for (const RemarkState& remark : release.remarks) {
    to.say("   remark", remark.remark.id, remark.remark.kind, remark.remark.section,
           remark.remark.text, remark.answer, remark.answered_by, remark.answered_at);
  }
}

void tell(Teller& to, const StepState& step) {
  to.say(" step", step.phase, step.at, step.on, step.by, step.reason, step.extended_until,
         step.extension_reason, step.review_started, step.reviewer);
  for (const HandIn& given : step.hand_ins)
    tell(to, given);
  for (const Release& release : step.releases)
    tell(to, release);
  if (const auto& decision = step.decision) {
    to.say("  decision", decision->yes, decision->by, decision->at, decision->on, decision->reason,
           decision->reused_from, decision->of_version);
  }
  for (const Attendance& one : step.attendance)
    to.say("  attendance", one.participant, one.person, one.present);
  for (const Material& one : step.materials)
    to.say("  material", one.title, one.document, one.link);
  for (const auto& [section, owner] : step.section_owners)
    to.say("  owner", section, owner);
}

}  // namespace

std::string told(const CaseState& state) {
  Teller to;
  to.say(state.id, state.level, state.parent, state.group, state.programme, state.workflow_hash,
         state.organisation, state.title, state.seats, state.version, state.life, state.opened_at,
         state.opened_on, state.closed_reason, state.enrolment, state.share_accepted);
  for (const auto& [anchor, date] : state.anchors)
    to.say(" anchor", anchor, date.date, date.from, date.until, date.room, date.reason, date.moves);
  for (const StaffMember& member : state.staff)
    to.say(" staff", member.role, member.person);
  for (const Pause& pause : state.pauses)
    to.say(" pause", pause.from, pause.until);
  for (const StepState& step : state.steps)
    tell(to, step);
  return to.text();
}

std::string told(const Tree& tree) {
  std::string text;
  for (const auto& state : tree.all())
    text += told(*state);
  return text;
}

}  // namespace draaiboek::test
