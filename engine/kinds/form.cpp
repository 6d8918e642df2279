#include "engine/kinds/answers.h"
#include "engine/kinds/registry.h"

namespace draaiboek::engine {
namespace {

std::vector<Problem> check(const Workflow&, const Step& step) {
  std::vector<Problem> found;
  bool has_question = false;
  for (const Section& section : step.sections)
    has_question |= !section.questions.empty();
  if (!has_question) {
    found.push_back(problem_at(step, "form without questions", "sections with questions"));
  }
  if (!step.slots.empty())
    found.push_back(problem_at(step, "form with files", "kind: document"));
  return found;
}

Result<Facts> hand_in(const Moment& moment, const Actor& actor, const wish::HandIn& wish) {
  if (auto no = first_refusal(need_role(actor, moment.step.by), need_open(moment)))
    return *no;
  if (moment.state.current() != nullptr)
    return refuse("already-handed-in");
  const auto wrong = check_answers(moment.step, wish.answers, true);
  if (!wrong.empty())
    return wrong.front();
  fact::HandedIn fact;
  fact.step = moment.step.id;
  fact.version = static_cast<int>(moment.state.hand_ins.size()) + 1;
  fact.receipt = wish.receipt;
  fact.answers = to_fact(wish.answers);
  fact.content_hash = wish.content_hash;
  return Facts{std::move(fact)};
}

Result<Facts> submit(const Moment& moment, const Actor& actor, const StepAct& act) {
  return submit_element(moment, actor, act, hand_in);
}

}  // namespace

const Kind& form_kind() {
  static const Kind kind{"form",           false, true, check, standing_of_element, submit,
                         nothing_by_itself};
  return kind;
}

}  // namespace draaiboek::engine
