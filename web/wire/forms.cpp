#include "web/wire/forms.h"

#include <utility>

#include "web/wire/percent.h"

namespace draaiboek::web {

std::variant<Fields, Refused> read_form(std::string_view text, const FormLimits& limits) {
  if (text.size() > limits.total)
    return Refused{413, "form.too-large"};
  Fields fields;
  while (!text.empty()) {
    const auto end = text.find('&');
    const auto pair = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (pair.empty())
      continue;
    if (fields.size() == limits.fields)
      return Refused{413, "form.too-many-fields"};
    const auto equals = pair.find('=');
    const auto raw_value =
        equals == std::string_view::npos ? std::string_view{} : pair.substr(equals + 1);
    auto name = percent_decode(pair.substr(0, equals), Plus::is_blank);
    auto value = percent_decode(raw_value, Plus::is_blank);
    if (!name || !value)
      return Refused{400, "form.malformed"};
    if (name->size() > limits.field || value->size() > limits.field) {
      return Refused{413, "form.field-too-large"};
    }
    fields.add(std::move(*name), std::move(*value));
  }
  return fields;
}

}  // namespace draaiboek::web
