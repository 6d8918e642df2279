#include "web/pages/step/form/questions.h"

#include <algorithm>

#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Question;
using Type = Question::Type;

std::vector<std::string> values_of(const Typed& typed, const std::string& field) {
  const auto found = typed.find(field);
  return found == typed.end() ? std::vector<std::string>{} : found->second;
}

std::string first_of(const Typed& typed, const std::string& field) {
  const auto values = values_of(typed, field);
  return values.empty() ? "" : values.front();
}

std::map<std::string, std::string> names_of_organisations(Desk& desk, const Asked& asked,
                                                          const std::vector<std::string>& values) {
  std::vector<engine::OrganisationId> ids;
  for (const std::string& value : values) {
    if (const auto id = engine::OrganisationId::parse(value))
      ids.push_back(*id);
  }
  std::map<std::string, std::string> names;
  if (ids.empty())
    return names;
  for (const auto& one : desk.store.organisations().organisations(asked.viewer, ids))
    names.emplace(one.id.text(), one.name);
  return names;
}

std::string label_of(const Question& question, const std::string& value,
                     std::string_view language) {
  const auto option = std::find_if(question.options.begin(), question.options.end(),
                                   [&](const engine::Option& one) { return one.id == value; });
  return option == question.options.end() ? value : word(option->label, language);
}

std::string date_words(const Question& question, const Typed& typed, std::string_view language) {
  const std::string field = field_of(question);
  const std::string day = first_of(typed, field + "-day");
  const std::string month = first_of(typed, field + "-month");
  const std::string year = first_of(typed, field + "-year");
  if (day.empty() && month.empty() && year.empty())
    return "";
  const auto two = [](const std::string& digits) {
    return digits.size() == 1 ? "0" + digits : digits;
  };
  const auto date = engine::date_from_text(year + "-" + two(month) + "-" + two(day));
  return date ? long_date(*date, language) : day + " " + month + " " + year;
}

// The answer as lines of plain words.
std::vector<std::string> lines_of(Desk& desk, const Asked& asked, const Question& question,
                                  const Typed& typed) {
  const auto values = values_of(typed, field_of(question));
  std::vector<std::string> lines;
  if (question.type == Type::date) {
    if (auto words = date_words(question, typed, asked.language); !words.empty())
      lines.push_back(std::move(words));
    return lines;
  }
  std::map<std::string, std::string> names;
  if (question.type == Type::organisations)
    names = names_of_organisations(desk, asked, values);
  for (const std::string& value : values) {
    if (question.type == Type::yes_no && (value == "yes" || value == "no")) {
      lines.push_back(desk.say({"form." + value}, asked.language));
    } else if (question.type == Type::organisations) {
      lines.push_back(names.contains(value) ? names[value] : value);
    } else {
      lines.push_back(label_of(question, value, asked.language));
    }
  }
  return lines;
}

Input plain_input(const Asked& asked, const Question& question, const Typed& typed) {
  Input made;
  made.name = field_of(question);
  made.label = word(question.label, asked.language);
  made.hint = word(question.hint, asked.language);
  made.value = first_of(typed, made.name);
  made.optional = !question.required;
  return made;
}

View date_field(Desk& desk, const Asked& asked, const Question& question, const Fill& fill) {
  Input made = plain_input(asked, question, fill.typed);
  View view = date_input(desk, asked, made, fill.errors);
  view.set("day", first_of(fill.typed, made.name + "-day"));
  view.set("month", first_of(fill.typed, made.name + "-month"));
  view.set("year", first_of(fill.typed, made.name + "-year"));
  return view;
}

View choice_field(Desk& desk, const Asked& asked, const Question& question, const Fill& fill) {
  std::vector<Choice> choices;
  if (question.type == Type::yes_no) {
    choices = {{"yes", desk.say({"form.yes"}, asked.language)},
               {"no", desk.say({"form.no"}, asked.language)}};
  }
  for (const engine::Option& option : question.options)
    choices.push_back({option.id, word(option.label, asked.language)});
  return choice_input(desk, asked, plain_input(asked, question, fill.typed), choices,
                      values_of(fill.typed, field_of(question)), fill.errors);
}

// Chosen ones as boxes that can be cleared, and below them a list to add one: complete without
// JavaScript, and with it a box with suggestions.
View organisations_field(Desk& desk, const Asked& asked, const Question& question,
                         const Fill& fill) {
  const auto chosen = values_of(fill.typed, field_of(question));
  const auto names = names_of_organisations(desk, asked, chosen);
  std::vector<Choice> boxes;
  for (const auto& [id, name] : names)
    boxes.push_back({id, name});
  View view = choice_input(desk, asked, plain_input(asked, question, fill.typed), boxes, chosen,
                           fill.errors);
  for (const auto& one : desk.store.organisations().organisations(asked.viewer, "")) {
    if (one.is_merged() || names.contains(one.id.text()))
      continue;
    View item;
    item.set("value", one.id.text()).set("label", one.name);
    view.add("others", std::move(item));
  }
  if (view.find("others") == nullptr)
    view.set("others", View::List{});
  // An error links to the id of the field: the first box, or else the list itself.
  view.set("select_id", field_of(question) + (boxes.empty() ? "" : "-more"));
  view.set("found", desk.say({"form.picker-found", {{"count", "{count}"}}}, asked.language));
  view.set("has_chosen", !boxes.empty());
  return view;
}

void set_field(Desk& desk, const Asked& asked, const Question& question, const Fill& fill,
               View& item) {
  const auto plain = [&] {
    return input(desk, asked, plain_input(asked, question, fill.typed), fill.errors);
  };
  switch (question.type) {
    case Type::text:
      item.set("text", plain());
      break;
    case Type::paragraph:
      item.set("paragraph", plain());
      break;
    case Type::number:
      item.set("number", plain());
      break;
    case Type::date:
      item.set("date", date_field(desk, asked, question, fill));
      break;
    case Type::choice:
    case Type::yes_no:
      item.set("radios", choice_field(desk, asked, question, fill));
      break;
    case Type::choices:
      item.set("checkboxes", choice_field(desk, asked, question, fill));
      break;
    case Type::organisations:
      item.set("organisations", organisations_field(desk, asked, question, fill));
      break;
  }
}

}  // namespace

View question_fields(Desk& desk, const Asked& asked, const engine::Section& section,
                     const Fill& fill) {
  View::List list;
  for (const Question& question : section.questions) {
    View item;
    for (const char* sort :
         {"text", "paragraph", "number", "date", "radios", "checkboxes", "organisations"})
      item.set(sort, false);
    set_field(desk, asked, question, fill, item);
    std::string theirs;
    if (fill.theirs != nullptr) {
      const auto now = lines_of(desk, asked, question, *fill.theirs);
      if (now != lines_of(desk, asked, question, fill.typed)) {
        for (const std::string& line : now)
          theirs += (theirs.empty() ? "" : ", ") + line;
        if (theirs.empty())
          theirs = desk.say({"form.nothing"}, asked.language);
      }
    }
    item.set("theirs", theirs);
    list.push_back(std::move(item));
  }
  return list;
}

View answer_lines(Desk& desk, const Asked& asked, const engine::Section& section,
                  const Typed& typed) {
  View::List list;
  for (const Question& question : section.questions) {
    const auto lines = lines_of(desk, asked, question, typed);
    View item;
    View::List answer(lines.begin(), lines.end());
    item.set("label", word(question.label, asked.language)).set("answer", std::move(answer));
    item.set("missing", lines.empty() && question.required);
    item.set("skipped", lines.empty() && !question.required);
    list.push_back(std::move(item));
  }
  return list;
}

}  // namespace draaiboek::web
