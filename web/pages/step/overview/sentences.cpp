#include "web/pages/step/overview/sentences.h"

#include "web/desk.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

namespace fact = engine::fact;
using engine::Message;
using Parameters = std::map<std::string, std::string>;

/// Facts that are about a step.
template <class T>
concept OfStep = requires(const T& told) {
  { told.step } -> std::convertible_to<std::string>;
};

struct Sentence {
  const Teller& teller;

  std::string step(const std::string& id) const {
    const engine::Step* found = teller.workflow.find_step(id);
    return found == nullptr ? id : word(found->title, teller.language);
  }
  std::string anchor(const std::string& id) const {
    const engine::Anchor* found = teller.workflow.find_anchor(id);
    return found == nullptr ? id : word(found->title, teller.language);
  }
  std::string date(engine::Date date) const { return long_date(date, teller.language); }

  Message operator()(const fact::CaseOpened& told) const {
    return {"history.opened-" + std::string(to_text(told.level)), {{"title", told.title}}};
  }
  Message operator()(const fact::CaseClosed& told) const {
    static constexpr std::string_view names[] = {"finished", "left", "cancelled"};
    return {"history.closed-" + std::string(names[static_cast<std::size_t>(told.outcome)])};
  }
  Message operator()(const fact::CaseChanged& told) const {
    return {"history.case-changed", {{"title", told.title}, {"seats", std::to_string(told.seats)}}};
  }
  Message operator()(const fact::AnchorSet& told) const {
    const engine::PlannedDate planned{told.date, told.from, told.until, told.room};
    // Who moves a date gives a reason; who plans it first gives none.
    return {told.reason ? "history.anchor-moved" : "history.anchor-set",
            {{"anchor", anchor(told.anchor)}, {"when", planned_words(planned, teller.language)}}};
  }
  Message operator()(const fact::StaffSet& told) const {
    return {told.on ? "history.staff-on" : "history.staff-off",
            {{"person", teller.names.person(told.person)}, {"role", told.role}}};
  }
  Message operator()(const fact::EnrolmentSet& told) const {
    return {"history.enrolment-" + std::string(enrolment_name(told.status))};
  }
  Message operator()(const fact::GroupJoined& told) const {
    const engine::CaseState* group = teller.tree.find(told.group);
    return {"history.group-joined", {{"group", group == nullptr ? "" : group->title}}};
  }
  Message operator()(const fact::ClockStopped&) const { return {"history.clock-stopped"}; }
  Message operator()(const fact::ClockStarted&) const { return {"history.clock-started"}; }
  Message operator()(const fact::ExtensionGranted& told) const {
    return {told.reason ? "history.extension-granted" : "history.new-deadline",
            {{"step", step(told.step)}, {"date", date(told.until)}}};
  }
  Message operator()(const fact::HandedIn& told) const {
    return {"history.handed-in",
            {{"step", step(told.step)},
             {"version", std::to_string(told.version)},
             {"receipt", told.receipt}}};
  }
  Message operator()(const fact::HandInWithdrawn& told) const {
    return about("hand-in-withdrawn", told.step);
  }
  Message operator()(const fact::StepReopened& told) const {
    return about("step-reopened", told.step);
  }
  Message operator()(const fact::ReviewStarted& told) const {
    return about("review-started", told.step);
  }
  Message operator()(const fact::FeedbackReleased& told) const {
    const bool accepted = told.verdict == engine::Verdict::accepted;
    return {accepted ? "history.feedback-accepted" : "history.feedback-revise",
            {{"step", step(told.step)}, {"count", std::to_string(told.remarks.size())}}};
  }
  Message operator()(const fact::RemarkAnswered& told) const {
    return about("remark-answered", told.step);
  }
  Message operator()(const fact::Decided& told) const {
    const bool again = static_cast<bool>(told.reused_from);
    return about(again ? "decided-again" : told.yes ? "decided-yes" : "decided-no", told.step);
  }
  Message operator()(const fact::DecisionRevoked& told) const {
    return about("decision-revoked", told.step);
  }
  Message operator()(const fact::SessionHeld& told) const {
    return {"history.session-held", {{"step", step(told.step)}, {"date", date(told.date)}}};
  }
  Message operator()(const fact::SessionCancelled& told) const {
    return about("session-cancelled", told.step);
  }
  Message operator()(const fact::AttendanceTaken& told) const {
    return about("attendance-taken", told.step);
  }
  Message operator()(const fact::MaterialAdded& told) const {
    return about("material-added", told.step);
  }
  Message operator()(const fact::MaterialRemoved& told) const {
    return about("material-removed", told.step);
  }
  Message operator()(const fact::StepDone& told) const { return about("step-done", told.step); }
  Message operator()(const fact::Published& told) const { return about("published", told.step); }
  Message operator()(const fact::SectionAssigned& told) const {
    const engine::Step* found = teller.workflow.find_step(told.step);
    const engine::Section* section =
        found == nullptr ? nullptr : find_section(*found, told.section);
    const std::string title =
        section == nullptr ? told.section : word(section->title, teller.language);
    if (!told.person)
      return {"history.section-freed", {{"section", title}}};
    return {"history.section-assigned",
            {{"section", title}, {"person", teller.names.person(told.person)}}};
  }

 private:
  Message about(std::string_view name, const std::string& id) const {
    return {"history." + std::string(name), {{"step", step(id)}}};
  }
};

}  // namespace

Message sentence(const engine::Fact& told, const Teller& teller) {
  return std::visit(Sentence{teller}, told);
}

engine::TextId words_with(const engine::Fact& told) {
  return std::visit(
      [](const auto& one) -> engine::TextId {
        if constexpr (requires { one.reason; }) {
          return one.reason;
        } else if constexpr (requires { one.note; }) {
          return one.note;
        } else if constexpr (requires { one.summary; }) {
          return one.summary;
        } else if constexpr (requires { one.answer; }) {
          return one.answer;
        } else if constexpr (requires {
                               { one.title } -> std::convertible_to<engine::TextId>;
                             }) {
          return one.title;
        } else {
          return {};
        }
      },
      told);
}

std::string step_of(const engine::Fact& told) {
  return std::visit(
      [](const auto& one) -> std::string {
        if constexpr (OfStep<decltype(one)>) {
          return one.step;
        } else {
          return "";
        }
      },
      told);
}

void add_wanted(const engine::Event& event, Wanted& wanted) {
  if (event.by)
    wanted.people.insert(event.by);
  if (const auto* staff = std::get_if<fact::StaffSet>(&event.fact))
    wanted.people.insert(staff->person);
  const auto* section = std::get_if<fact::SectionAssigned>(&event.fact);
  if (section != nullptr && section->person)
    wanted.people.insert(section->person);
}

std::string_view enrolment_name(engine::EnrolmentStatus status) {
  static constexpr std::string_view names[] = {"listed",   "contacted", "informed", "applied",
                                               "enrolled", "declined",  "waiting"};
  return names[static_cast<std::size_t>(status)];
}

}  // namespace draaiboek::web
