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
  return submit_element(moment, actor, act, hand_in_files);
}

}  // namespace

const Kind& document_kind() {
  static const Kind kind{"document",       false, true, check, standing_of_element, submit,
                         nothing_by_itself};
  return kind;
}

}  // namespace draaiboek::engine
