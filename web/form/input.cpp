#include "web/form/input.h"

#include <algorithm>

namespace draaiboek::web {
namespace {

std::string error_of(const Desk& desk, const Asked& asked, const std::string& name,
                     const std::vector<engine::Refusal>& errors) {
  const auto found = std::find_if(errors.begin(), errors.end(),
                                  [&](const auto& error) { return error.field == name; });
  return found == errors.end() ? "" : desk.say(found->message, asked.language);
}

// "beschrijving-hint beschrijving-error": what a screen reader reads with the field.
std::string described_by(const Input& input, const std::string& error) {
  std::string ids = input.hint.empty() ? "" : input.name + "-hint";
  if (!error.empty())
    ids += (ids.empty() ? "" : " ") + input.name + "-error";
  return ids;
}

View common(Desk& desk, const Asked& asked, const Input& input,
            const std::vector<engine::Refusal>& errors) {
  const std::string error = error_of(desk, asked, input.name, errors);
  View view;
  view.set("name", input.name).set("label", input.label).set("hint", input.hint);
  view.set("optional", input.optional).set("error", error);
  view.set("described_by", described_by(input, error));
  return view;
}

std::string typed_or(const Asked& asked, const std::string& name, const std::string& value) {
  return asked.form().find(name).value_or(value);
}

}  // namespace

View input(Desk& desk, const Asked& asked, const Input& input,
           const std::vector<engine::Refusal>& errors) {
  View view = common(desk, asked, input, errors);
  const std::string value = typed_or(asked, input.name, input.value);
  view.set("value", value).set("typed", value != input.value);
  return view;
}

View date_input(Desk& desk, const Asked& asked, const Input& input,
                const std::vector<engine::Refusal>& errors) {
  View view = common(desk, asked, input, errors);
  const auto date = engine::date_from_text(input.value);
  const std::chrono::year_month_day day(date.value_or(engine::Date{}));
  bool typed = false;
  const auto part = [&](const std::string& suffix, auto number) {
    const std::string known = date ? std::to_string(number) : "";
    std::string value = typed_or(asked, input.name + suffix, known);
    typed = typed || value != known;
    return value;
  };
  view.set("day", part("-day", static_cast<unsigned>(day.day())));
  view.set("month", part("-month", static_cast<unsigned>(day.month())));
  view.set("year", part("-year", static_cast<int>(day.year())));
  view.set("typed", typed);
  return view;
}

// NOLINTNEXTLINE(readability-function-size): a choice is its field, its values and what was wrong
View choice_input(Desk& desk, const Asked& asked, const Input& input,
                  const std::vector<Choice>& choices, const std::vector<std::string>& values,
                  const std::vector<engine::Refusal>& errors) {
  View view = common(desk, asked, input, errors);
  const bool posted = asked.request.method == Method::post;
  const auto chosen = posted ? asked.form().all(input.name) : values;
  View::List list;
  int number = 0;
  for (const Choice& choice : choices) {
    View item;
    // An error links to the id of the field, which is that of its first choice.
    item.set("id", input.name + (number == 0 ? "" : "-" + std::to_string(number + 1)));
    item.set("field", input.name).set("value", choice.value);
    item.set("label", choice.label).set("hint", choice.hint);
    item.set("chosen", std::find(chosen.begin(), chosen.end(), choice.value) != chosen.end());
    list.push_back(std::move(item));
    ++number;
  }
  view.set("choices", std::move(list));
  return view;
}

}  // namespace draaiboek::web
