#pragma once
// Files of one form on their way into the store, each judged by its name and its content. A file
// that isn't what it should be is noted and leaves nothing behind; the others still arrive. Reads
// the body of the request; any thread.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "web/page.h"

namespace draaiboek::web {

inline constexpr std::uint64_t largest_upload = 50ULL * 1024 * 1024;

/// Where files may go: each to the slot that its field is called after.
struct Arrivals {
  engine::CaseId target;
  std::string step;
  const std::vector<engine::Slot>& slots;
  /// A new file takes the place of what lay in its slot.
  bool replaces = true;
  /// Where the bytes go; to the documents of the target when there is none.
  std::function<std::unique_ptr<db::Upload>(const db::Document&)> begin{};
};

struct Arrived {
  /// What was typed beside the files; empty when the form wasn't readable.
  Fields fields{};
  std::vector<db::Document> documents{};
  std::vector<engine::Refusal> errors{};
};

/// Without a single file that is an error too, beside the slot that the field `slot` names.
Arrived receive_files(Desk& desk, const Asked& asked, const Arrivals& arrivals);

/// What web/assets/js/upload.js gets: JSON with `place`, where `done` is shown, or with `error`.
Response upload_answer(Desk& desk, const Asked& asked, const std::string& place,
                       const engine::Message& done, const std::vector<engine::Refusal>& errors);

}  // namespace draaiboek::web
