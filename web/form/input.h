#pragma once
// One field of a form as the parts in templates/parts want it, with what was typed and what is
// wrong with it. Use in a template: `{{#title}}{{> parts/field/text-input}}{{/title}}`.

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "web/page.h"

namespace draaiboek::web {

/// Words and value of a field; all in the reader's language.
struct Input {
  /// Name in the form, and the id that an error links to.
  std::string name;
  std::string label;
  std::string hint{};
  /// Shown when the form wasn't posted with this field.
  std::string value{};
  bool optional = false;
};

struct Choice {
  std::string value;
  std::string label;
  std::string hint{};
};

/// Parts text-input, textarea, file-input: name, label, hint, value, error, optional; typed when
/// the form came back with another value than it went out with.
View input(Desk& desk, const Asked& asked, const Input& input,
           const std::vector<engine::Refusal>& errors = {});
/// Part date-input: also day, month and year. `value` is an ISO date.
View date_input(Desk& desk, const Asked& asked, const Input& input,
                const std::vector<engine::Refusal>& errors = {});
/// Parts radios, checkboxes, select: also choices with value, label, hint and chosen. More than
/// one value in `values` for checkboxes.
View choice_input(Desk& desk, const Asked& asked, const Input& input,
                  const std::vector<Choice>& choices, const std::vector<std::string>& values,
                  const std::vector<engine::Refusal>& errors = {});

}  // namespace draaiboek::web
