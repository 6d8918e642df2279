#pragma once
// Feedback that isn't released yet: remarks, summary and verdict as they were typed, kept as one
// draft of the review step. Nobody but the readers sees it. Values; any thread.

#include <string>
#include <vector>

#include "engine/run/command.h"
#include "engine/text/string_map.h"
#include "web/fields.h"
#include "web/page.h"

namespace draaiboek::web {

/// One remark as it is typed.
struct RemarkTyped {
  engine::RemarkId id;
  /// "question" or "remark".
  std::string kind = "remark";
  std::string section{};
  std::string text{};
};

struct FeedbackTyped {
  std::vector<RemarkTyped> remarks{};
  std::string summary{};
  /// "accepted", "revise" or "" while it isn't chosen.
  std::string verdict{};
};

/// From the fields of the form; rows without a good id are left out.
FeedbackTyped feedback_in(const Fields& form);
/// To and from the body of the draft.
text::TypedFields to_fields(const FeedbackTyped& typed);
FeedbackTyped from_fields(const text::TypedFields& fields);

/// What the engine wants; rows without text are left out.
engine::wish::ReleaseFeedback to_wish(const FeedbackTyped& typed);

struct FeedbackConcept {
  FeedbackTyped typed{};
  /// 0 while nothing is kept.
  int version = 0;
  engine::PersonId by{};
  engine::Instant at{};
};

FeedbackConcept kept_concept(Desk& desk, const Asked& asked);
/// False when somebody kept a newer one than `version`; then nothing is overwritten.
bool keep_concept(Desk& desk, const Asked& asked, const FeedbackTyped& typed, int version);
void drop_concept(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
