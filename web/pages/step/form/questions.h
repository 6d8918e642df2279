#pragma once
// Questions as fields to fill in, and answers as lines to read.

#include <map>
#include <vector>

#include "web/form/input.h"
#include "web/pages/step/form/answers.h"

namespace draaiboek::web {

/// What the fields of a section are made from.
struct Fill {
  const Typed& typed;
  const std::vector<engine::Refusal>& errors;
  /// What a colleague saved meanwhile; shown beside each field that differs.
  const Typed* theirs = nullptr;
};

/// One item per question, for templates/form/question: exactly one of text, paragraph, number,
/// date, radios, checkboxes, organisations is a field, the others are false; `theirs` is a text.
View question_fields(Desk& desk, const Asked& asked, const engine::Section& section,
                     const Fill& fill);

/// One item per question: label, answer (lines), missing.
View answer_lines(Desk& desk, const Asked& asked, const engine::Section& section,
                  const Typed& typed);

}  // namespace draaiboek::web
