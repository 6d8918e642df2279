#include "engine/run/apply.h"

#include <algorithm>

#include "engine/base/expects.h"

namespace draaiboek::engine {
namespace {

/// One case while one event is folded into it.
struct Fold {
  const Workflow& workflow;
  CaseState& state;
  const Event& event;

  StepState& step(std::string_view id) const {
    const auto found = workflow.positions.find(id);
    expects(found != workflow.positions.end(), "a stored fact names a step of its programme");
    return state.steps.at(found->second);
  }
  const Step& written(std::string_view id) const {
    return workflow.steps.at(workflow.positions.find(id)->second);
  }
  void enter(StepState& step, Phase phase, TextId reason = {}) const {
    step.phase = phase;
    step.at = event.at;
    step.on = event.on;
    step.by = event.by;
    step.reason = reason;
  }
  /// The element that a review or approval judges; nullptr when it judges none.
  StepState* judged(std::string_view id) const {
    const std::string& of = written(id).of;
    return of.empty() ? nullptr : &step(of);
  }

  static bool still_lies_refused(const StepState& element, const Decision& decision) {
    return !decision.yes && element.phase == Phase::returned && !element.hand_ins.empty() &&
           element.hand_ins.back().version == decision.of_version;
  }
  static void take_up_again(StepState& element) {
    const HandIn& last = element.hand_ins.back();
    element.phase = Phase::handed_in;
    element.at = last.at;
    element.on = last.on;
    element.by = last.by;
    element.reason = {};
  }

  void operator()(const fact::CaseOpened& fact) const {
    state.level = fact.level;
    state.parent = fact.parent;
    state.programme = fact.programme;
    state.workflow_hash = fact.workflow_hash;
    state.organisation = fact.organisation;
    state.title = fact.title;
    state.seats = fact.seats;
    state.opened_at = event.at;
    state.opened_on = event.on;
    state.steps.resize(workflow.steps.size());
  }
  void operator()(const fact::CaseClosed& fact) const {
    state.life = fact.outcome == Outcome::finished ? Life::finished
                 : fact.outcome == Outcome::left   ? Life::left
                                                   : Life::cancelled;
    state.closed_reason = fact.reason;
  }
  void operator()(const fact::CaseChanged& fact) const {
    state.title = fact.title;
    state.seats = fact.seats;
  }
  void operator()(const fact::AnchorSet& fact) const {
    const auto old = state.anchors.find(fact.anchor);
    const int moves = old == state.anchors.end() ? 0 : old->second.moves + 1;
    state.anchors[fact.anchor] =
        PlannedDate{fact.date, fact.from, fact.until, fact.room, fact.reason, moves};
    for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
      const bool cancelled = state.steps[i].phase == Phase::cancelled;
      // A new date takes back the cancellation.
      if (workflow.steps[i].anchor == fact.anchor && cancelled) {
        enter(state.steps[i], Phase::untouched);
      }
    }
  }
  void operator()(const fact::StaffSet& fact) const {
    const StaffMember member{fact.role, fact.person};
    std::erase(state.staff, member);
    if (fact.on)
      state.staff.push_back(member);
  }
  void operator()(const fact::EnrolmentSet& fact) const {
    state.enrolment = fact.status;
    state.share_accepted = state.share_accepted || fact.share_accepted;
  }
  void operator()(const fact::GroupJoined& fact) const { state.group = fact.group; }
  void operator()(const fact::ClockStopped&) const {
    state.pauses.push_back({event.on, std::nullopt});
  }
  void operator()(const fact::ClockStarted&) const {
    expects(!state.pauses.empty(), "a clock that starts was stopped");
    state.pauses.back().until = event.on;
  }
  void operator()(const fact::ExtensionGranted& fact) const {
    step(fact.step).extended_until = fact.until;
    step(fact.step).extension_reason = fact.reason;
  }
  void operator()(const fact::HandedIn& fact) const {
    StepState& to = step(fact.step);
    to.hand_ins.push_back({fact.version, event.by, event.at, event.on, fact.receipt, fact.answers,
                           fact.files, fact.content_hash, false});
    to.review_started = false;
    // A new version is read anew, whoever had begun on the one before.
    for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
      if (workflow.steps[i].of == fact.step)
        state.steps[i].review_started = false;
    }
    enter(to, Phase::handed_in);
  }
  void operator()(const fact::HandInWithdrawn& fact) const {
    StepState& of = step(fact.step);
    expects(!of.hand_ins.empty(), "what is withdrawn was handed in");
    of.hand_ins.back().withdrawn = true;
    enter(of, Phase::withdrawn);
  }
  void operator()(const fact::StepReopened& fact) const {
    enter(step(fact.step), Phase::reopened, fact.reason);
    step(fact.step).review_started = false;
    if (state.life == Life::finished)
      state.life = Life::open;
  }
  void operator()(const fact::ReviewStarted& fact) const {
    StepState& review = step(fact.step);
    review.review_started = true;
    review.reviewer = event.by;
    if (StepState* element = judged(fact.step))
      element->review_started = true;
  }
  void operator()(const fact::FeedbackReleased& fact) const {
    StepState& review = step(fact.step);
    Release release{fact.of_version, fact.verdict, event.by, event.at, event.on, fact.summary, {}};
    for (const Remark& remark : fact.remarks)
      release.remarks.push_back({remark});
    review.releases.push_back(std::move(release));
    review.review_started = false;
    const bool accepted = fact.verdict == Verdict::accepted;
    enter(review, accepted ? Phase::done : Phase::returned, fact.summary);
    if (StepState* element = judged(fact.step); element != nullptr && !accepted) {
      element->review_started = false;
      enter(*element, Phase::returned, fact.summary);
    }
  }
  void operator()(const fact::RemarkAnswered& fact) const {
    for (Release& release : step(fact.step).releases) {
      for (RemarkState& remark : release.remarks) {
        if (remark.remark.id != fact.remark)
          continue;
        remark.answer = fact.answer;
        remark.answered_by = event.by;
        remark.answered_at = event.at;
      }
    }
  }
  void operator()(const fact::Decided& fact) const {
    StepState& of = step(fact.step);
    StepState* element = judged(fact.step);
    const int version =
        element != nullptr && !element->hand_ins.empty() ? element->hand_ins.back().version : 0;
    of.decision =
        Decision{fact.yes, event.by, event.at, event.on, fact.reason, fact.reused_from, version};
    const bool is_report = !written(fact.step).approved_by.empty();
    const Phase yes = is_report ? Phase::approved : Phase::done;
    enter(of, fact.yes ? yes : Phase::returned, fact.reason);
    if (element != nullptr && !fact.yes)
      enter(*element, Phase::returned, fact.reason);
  }
  void operator()(const fact::DecisionRevoked& fact) const {
    StepState& of = step(fact.step);
    StepState* element = judged(fact.step);
    // Nobody did anything with what was refused: it lies there again as it was handed in.
    if (element != nullptr && of.decision && still_lies_refused(*element, *of.decision))
      take_up_again(*element);
    of.decision.reset();
    const bool is_report = !written(fact.step).approved_by.empty();
    enter(of, is_report ? Phase::handed_in : Phase::untouched, fact.reason);
    if (state.life == Life::finished)
      state.life = Life::open;
  }
  void operator()(const fact::SessionHeld& fact) const {
    enter(step(fact.step), Phase::done);
    step(fact.step).on = fact.date;
  }
  void operator()(const fact::SessionCancelled& fact) const {
    enter(step(fact.step), Phase::cancelled, fact.reason);
  }
  void operator()(const fact::AttendanceTaken& fact) const {
    step(fact.step).attendance = fact.people;
  }
  void operator()(const fact::MaterialAdded& fact) const {
    step(fact.step).materials.push_back({fact.title, fact.document, fact.link});
  }
  void operator()(const fact::MaterialRemoved& fact) const {
    std::erase_if(step(fact.step).materials,
                  [&](const Material& one) { return one.title == fact.title; });
  }
  void operator()(const fact::StepDone& fact) const {
    enter(step(fact.step), Phase::done, fact.note);
  }
  void operator()(const fact::Published& fact) const { enter(step(fact.step), Phase::done); }
  void operator()(const fact::SectionAssigned& fact) const {
    auto& owners = step(fact.step).section_owners;
    if (fact.person) {
      owners[fact.section] = fact.person;
    } else {
      owners.erase(fact.section);
    }
  }
};

/// A copy of the case as it is, or the start of a new one.
std::shared_ptr<CaseState> writable(const Tree& tree, CaseId id) {
  const CaseState* old = tree.find(id);
  auto next = old != nullptr ? std::make_shared<CaseState>(*old) : std::make_shared<CaseState>();
  next->id = id;
  return next;
}

}  // namespace

void apply(const Workflow& workflow, CaseState& state, const Event& event) {
  std::visit(Fold{workflow, state, event}, event.fact);
  ++state.version;
}

void apply(const Workflow& workflow, Tree& tree, CaseId id, const Event& event) {
  auto next = writable(tree, id);
  apply(workflow, *next, event);
  if (!tree.root() && next->level == Level::wave)
    tree = Tree(id);
  tree.put(std::move(next));
}

void fold(const Workflow& workflow, Tree& tree, const std::vector<StoredEvent>& events) {
  std::vector<std::shared_ptr<CaseState>> touched;
  std::map<CaseId, CaseState*> open;
  for (const StoredEvent& stored : events) {
    CaseState*& state = open[stored.target];
    if (state == nullptr) {
      touched.push_back(writable(tree, stored.target));
      state = touched.back().get();
    }
    expects(stored.version == state->version + 1, "facts of a case come without gaps");
    apply(workflow, *state, stored.event);
  }
  for (auto& state : touched)
    tree.put(std::move(state));
}

}  // namespace draaiboek::engine
