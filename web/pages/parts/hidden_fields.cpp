#include "web/pages/parts/hidden_fields.h"

#include <algorithm>
#include <array>

namespace draaiboek::web {

View hidden_fields(const Fields& form) {
  constexpr std::array<std::string_view, 4> made_anew = {"csrf", "command", "version", "action"};
  View::List fields;
  for (const auto& [name, value] : form) {
    if (std::find(made_anew.begin(), made_anew.end(), name) != made_anew.end())
      continue;
    View field;
    field.set("name", name).set("value", value);
    fields.push_back(std::move(field));
  }
  return fields;
}

}  // namespace draaiboek::web
