#pragma once
// From what was typed to answers and back. A draft keeps the fields as they were typed, also when
// they can't be read, so that nothing is lost. Pure but for the new names of texts.

#include <map>
#include <string>
#include <vector>

#include "engine/kinds/answers.h"
#include "engine/text/string_map.h"
#include "web/fields.h"

namespace draaiboek::web {

using Typed = text::TypedFields;
using GivenAnswers = std::map<std::string, engine::GivenAnswer, std::less<>>;
using StoredTexts = std::map<engine::TextId, std::string>;

/// Name of the field of a question in a form, apart from the form's own hidden fields.
std::string field_of(const engine::Question& question);

/// The fields of this section as they came; empty ones are left out.
Typed typed_in(const engine::Section& section, const Fields& form);

/// What was handed in, as if it had just been typed, to go on from there.
Typed typed_again(const engine::Section& section, const engine::Answers& answers,
                  const StoredTexts& texts);

struct ReadAnswers {
  GivenAnswers answers{};
  /// Each at its field.
  std::vector<engine::Refusal> errors{};
};
/// `complete` also asks for what is required.
ReadAnswers read_answers(const engine::Step& step, const Typed& typed, std::string_view language,
                         bool complete);

/// How many questions of the section have something typed.
int count_answered(const engine::Section& section, const Typed& typed);

/// Same answers, same text: what the hash of a hand-in is taken of.
std::string canonical(const GivenAnswers& answers);

}  // namespace draaiboek::web
