#pragma once
// What a step would hand in now, from saved sections and uploaded files, with everything that is
// still wrong with it.

#include <string>
#include <vector>

#include "db/documents.h"
#include "web/pages/step/form/drafts.h"
#include "web/pages/step/head.h"

namespace draaiboek::web {

struct HandInContent {
  Typed typed{};
  GivenAnswers answers{};
  std::vector<db::Document> documents{};
  std::vector<engine::FileRef> files{};
  /// Each at its question or slot.
  std::vector<engine::Refusal> errors{};
  /// The same for the same answers and files, in whatever wave.
  std::string hash{};
};

HandInContent content_of(Desk& desk, const Asked& asked, const StepPage& page);

}  // namespace draaiboek::web
