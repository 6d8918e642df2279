#include "engine/kinds/files.h"
#include "engine/kinds/registry.h"

namespace draaiboek::engine {
namespace {

std::vector<Problem> check(const Workflow&, const Step& step) {
  if (!step.slots.empty())
    return {};
  return {problem_at(step, "document without files", "files: with at least one slot")};
}

Result<Facts> submit(const Moment& moment, const Actor& actor, const StepAct& act) {
  if (const auto* wish = std::get_if<wish::HandIn>(&act)) {
    return hand_in_files(moment, actor, *wish);
  }
  if (std::holds_alternative<wish::WithdrawHandIn>(act))
    return withdraw(moment, actor);
  if (const auto* wish = std::get_if<wish::Reopen>(&act))
    return reopen(moment, actor, *wish);
  if (const auto* wish = std::get_if<wish::AssignSection>(&act)) {
    return assign(moment, actor, *wish);
  }
  return not_an_act_of_this_kind();
}

}  // namespace

const Kind& document_kind() {
  static const Kind kind{"document",       false, true, check, standing_of_element, submit,
                         nothing_by_itself};
  return kind;
}

}  // namespace draaiboek::engine
