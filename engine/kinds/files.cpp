#include "engine/kinds/files.h"

#include <algorithm>

namespace draaiboek::engine {

std::vector<Refusal> check_files(const Step& step, const std::vector<FileRef>& files) {
  std::vector<Refusal> found;
  for (const FileRef& file : files) {
    if (find_slot(step, file.slot) == nullptr) {
      found.push_back(refuse_field("unknown-file", file.slot));
    }
  }
  for (const Slot& slot : step.slots) {
    const bool given = std::any_of(files.begin(), files.end(),
                                   [&](const FileRef& file) { return file.slot == slot.id; });
    if (slot.required && !given)
      found.push_back(refuse_field("file-missing", slot.id));
  }
  if (files.empty() && found.empty()) {
    found.push_back(refuse_field("file-missing", step.slots.empty() ? "" : step.slots.front().id));
  }
  return found;
}

Result<Facts> hand_in_files(const Moment& moment, const Actor& actor, const wish::HandIn& wish) {
  if (auto no = first_refusal(need_role(actor, moment.step.by), need_open(moment)))
    return *no;
  if (moment.state.current() != nullptr)
    return refuse("already-handed-in");
  const auto wrong = check_files(moment.step, wish.files);
  if (!wrong.empty())
    return wrong.front();
  fact::HandedIn fact;
  fact.step = moment.step.id;
  fact.version = static_cast<int>(moment.state.hand_ins.size()) + 1;
  fact.receipt = wish.receipt;
  fact.files = wish.files;
  fact.content_hash = wish.content_hash;
  return Facts{std::move(fact)};
}

}  // namespace draaiboek::engine
