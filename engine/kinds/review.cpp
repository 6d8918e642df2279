#include <set>

#include "engine/kinds/common.h"
#include "engine/kinds/registry.h"
#include "engine/run/wish/extension.h"

namespace draaiboek::engine {
namespace {

const Step& element_of(const Moment& moment) {
  return moment.workflow.steps.at(moment.workflow.positions.find(moment.step.of)->second);
}

const HandIn* judged(const Moment& moment) {
  return moment.self.steps.at(moment.workflow.positions.find(moment.step.of)->second).current();
}

bool has_unanswered(const StepState& state) {
  for (const Release& release : state.releases) {
    for (const RemarkState& remark : release.remarks) {
      if (!remark.answer)
        return true;
    }
  }
  return false;
}

std::vector<Problem> check(const Workflow& workflow, const Step& step) {
  std::vector<Problem> found;
  if (step.of.empty()) {
    found.push_back(problem_at(step, "review of nothing", "of: the step that is read"));
    return found;
  }
  const Step* element = workflow.find_step(step.of);
  if (element != nullptr && element->sections.empty()) {
    found.push_back(problem_at(step, "review of a step without sections",
                               "sections on " + step.of + ", for remarks to stand on"));
  }
  return found;
}

Standing open(const Moment& moment) {
  Standing found;
  const auto index = moment.workflow.positions.find(moment.step.id)->second;
  if (is_done(moment.workflow, moment.tree, moment.self, index)) {
    found.status = Status::done;
  } else {
    found.status = moment.state.review_started ? Status::busy : Status::to_do;
    if (judged(moment) != nullptr)
      found.asks.push_back({"review", moment.step.by});
  }
  if (has_unanswered(moment.state)) {
    found.asks.push_back({"answer-remarks", element_of(moment).by});
  }
  return found;
}

/// There is a version to read that has no verdict yet, and the actor is a reader.
std::optional<Refusal> need_unread(const Moment& moment, const Actor& actor) {
  if (auto no = first_refusal(need_role(actor, moment.step.by), need_open(moment)))
    return no;
  const auto& releases = moment.state.releases;
  const HandIn* element = judged(moment);
  if (element != nullptr && !releases.empty() && releases.back().of_version == element->version) {
    return refuse("already-released");
  }
  return std::nullopt;
}

Result<Facts> start(const Moment& moment, const Actor& actor, const wish::StartReview& wish) {
  if (auto no = need_unread(moment, actor))
    return *no;
  // Who takes it over names the colleague that they saw, so that of two only one does.
  const PersonId reader = moment.state.review_started ? moment.state.reviewer : PersonId{};
  if (reader != wish.instead_of || (reader && reader == actor.person))
    return refuse("review-started-by-other");
  return Facts{fact::ReviewStarted{moment.step.id}};
}

std::optional<Refusal> need_good_remark(const Step& element, const GivenRemark& remark) {
  if (find_section(element, remark.section) == nullptr) {
    return refuse_field("unknown-section", remark.id.text());
  }
  return need_note(remark.text, true, remark.id.text());
}

Result<Facts> release(const Moment& moment, const Actor& actor, const wish::ReleaseFeedback& wish) {
  if (auto no =
          first_refusal(need_unread(moment, actor), need_note(wish.summary, false, "summary"))) {
    return *no;
  }
  if (auto no = wish.verdict == Verdict::revise ? need_unpublished(moment) : std::nullopt)
    return *no;
  const bool says_something =
      !wish.remarks.empty() || wish.summary.text.find_first_not_of(" \t\r\n") != std::string::npos;
  if (wish.verdict == Verdict::revise && !says_something) {
    return refuse_field("feedback-missing", "summary");
  }
  fact::FeedbackReleased fact;
  fact.step = moment.step.id;
  fact.of_version = judged(moment)->version;
  fact.verdict = wish.verdict;
  fact.summary = wish.summary.text.empty() ? TextId{} : wish.summary.id;
  std::set<RemarkId> seen;
  for (const GivenRemark& remark : wish.remarks) {
    if (auto no = need_good_remark(element_of(moment), remark))
      return *no;
    if (!seen.insert(remark.id).second)
      return refuse("remark-twice");
    fact.remarks.push_back({remark.id, remark.kind, remark.section, remark.text.id});
  }
  Facts facts;
  // Whoever releases without having begun has read it all the same: the lock is on record.
  if (!moment.state.review_started)
    facts.emplace_back(fact::ReviewStarted{moment.step.id});
  facts.emplace_back(std::move(fact));
  if (wish.verdict == Verdict::revise) {
    for (Fact& more : time_for(moment, element_of(moment)))
      facts.push_back(std::move(more));
  }
  return facts;
}

bool is_released(const StepState& state, RemarkId id) {
  for (const Release& release : state.releases) {
    for (const RemarkState& remark : release.remarks) {
      if (remark.remark.id == id)
        return true;
    }
  }
  return false;
}

Result<Facts> answer(const Moment& moment, const Actor& actor, const wish::AnswerRemarks& wish) {
  if (auto no = need_role(actor, element_of(moment).by))
    return *no;
  if (wish.answers.empty())
    return refuse("answer-missing");
  Facts facts;
  for (const auto& [remark, text] : wish.answers) {
    if (!is_released(moment.state, remark)) {
      return refuse("unknown-remark", Refusal::Kind::not_found);
    }
    if (auto no = need_note(text, true, remark.text()))
      return *no;
    facts.emplace_back(fact::RemarkAnswered{moment.step.id, remark, text.id});
  }
  return facts;
}

Result<Facts> submit(const Moment& moment, const Actor& actor, const StepAct& act) {
  if (const auto* wish = std::get_if<wish::StartReview>(&act))
    return start(moment, actor, *wish);
  if (const auto* wish = std::get_if<wish::ReleaseFeedback>(&act)) {
    return release(moment, actor, *wish);
  }
  if (const auto* wish = std::get_if<wish::AnswerRemarks>(&act)) {
    return answer(moment, actor, *wish);
  }
  return not_an_act_of_this_kind();
}

}  // namespace

const Kind& review_kind() {
  static const Kind kind{"review", false, false, check, open, submit, nothing_by_itself};
  return kind;
}

}  // namespace draaiboek::engine
