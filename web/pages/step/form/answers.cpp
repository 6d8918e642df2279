#include "web/pages/step/form/answers.h"

#include <algorithm>
#include <array>

#include "web/desk.h"
#include "web/form/posting.h"
#include "web/form/read.h"

namespace draaiboek::web {
namespace {

using engine::Question;
using engine::Refusal;
using Type = Question::Type;

constexpr std::array<std::string_view, 3> date_parts = {"-day", "-month", "-year"};

bool is_free_text(const Question& question) {
  return question.type == Type::text || question.type == Type::paragraph;
}

std::vector<std::string> fields_of(const Question& question) {
  const std::string field = field_of(question);
  if (question.type != Type::date)
    return {field};
  std::vector<std::string> fields;
  for (const std::string_view part : date_parts)
    fields.push_back(field + std::string(part));
  return fields;
}

std::string first_of(const Typed& typed, const std::string& field) {
  const auto found = typed.find(field);
  return found == typed.end() || found->second.empty() ? "" : found->second.front();
}

// Dutch writes a comma, and blanks between thousands; the engine wants bare digits and a point.
std::string bare_number(std::string text) {
  std::erase(text, ' ');
  std::replace(text.begin(), text.end(), ',', '.');
  return text;
}

// nullopt when the three fields aren't a day; the refusal is noted.
std::optional<std::string> read_date(const Question& question, const Typed& typed,
                                     std::string_view language, std::vector<Refusal>& errors) {
  Fields fields;
  for (const std::string& field : fields_of(question))
    fields.add(field, first_of(typed, field));
  Reader reader(fields);
  const auto date = reader.optional_date(field_of(question), word(question.label, language));
  errors.insert(errors.end(), reader.errors().begin(), reader.errors().end());
  if (!reader.ok())
    return std::nullopt;
  return date ? engine::to_text(*date) : "";
}

engine::GivenAnswer given(const Question& question, const Typed& typed) {
  engine::GivenAnswer answer;
  const auto found = typed.find(field_of(question));
  if (found == typed.end())
    return answer;
  if (is_free_text(question)) {
    answer.text = note(first_of(typed, field_of(question)));
    return answer;
  }
  for (const std::string& value : found->second) {
    const bool twice =
        std::find(answer.values.begin(), answer.values.end(), value) != answer.values.end();
    if (!value.empty() && !twice)
      answer.values.push_back(question.type == Type::number ? bare_number(value) : value);
  }
  return answer;
}

// The engine names the question; the page wants its field, and the words of its label.
Refusal at_field(const engine::Step& step, Refusal refusal, std::string_view language) {
  const Question* question = find_question(step, refusal.field);
  if (question == nullptr)
    return refusal;
  // Our own sentence, which names the question.
  refusal.message.key = "form" + refusal.message.key.substr(std::string_view("refusal").size());
  refusal.field = field_of(*question);
  refusal.message.parameters["label"] = word(question->label, language);
  return refusal;
}

}  // namespace

std::string field_of(const Question& question) {
  return "q-" + question.id;
}

Typed typed_in(const engine::Section& section, const Fields& form) {
  Typed typed;
  for (const Question& question : section.questions) {
    for (const std::string& field : fields_of(question)) {
      for (std::string& value : form.all(field)) {
        if (!value.empty())
          typed[field].push_back(std::move(value));
      }
    }
  }
  return typed;
}

Typed typed_again(const engine::Section& section, const engine::Answers& answers,
                  const StoredTexts& texts) {
  Typed typed;
  for (const Question& question : section.questions) {
    const auto answer = answers.find(question.id);
    if (answer == answers.end())
      continue;
    const auto text = texts.find(answer->second.text);
    if (text != texts.end())
      typed[field_of(question)] = {text->second};
    if (answer->second.values.empty())
      continue;
    if (question.type != Type::date) {
      typed[field_of(question)] = answer->second.values;
    } else if (const auto date = engine::date_from_text(answer->second.values.front())) {
      const std::chrono::year_month_day day(*date);
      const auto fields = fields_of(question);
      typed[fields[0]] = {std::to_string(static_cast<unsigned>(day.day()))};
      typed[fields[1]] = {std::to_string(static_cast<unsigned>(day.month()))};
      typed[fields[2]] = {std::to_string(static_cast<int>(day.year()))};
    }
  }
  return typed;
}

ReadAnswers read_answers(const engine::Step& step, const Typed& typed, std::string_view language,
                         bool complete) {
  ReadAnswers read;
  for (const engine::Section& section : step.sections) {
    for (const Question& question : section.questions) {
      engine::GivenAnswer answer = given(question, typed);
      if (question.type == Type::date) {
        const auto date = read_date(question, typed, language, read.errors);
        if (!date)
          continue;
        if (!date->empty())
          answer.values = {*date};
      }
      if (!answer.values.empty() || !answer.text.text.empty())
        read.answers.emplace(question.id, std::move(answer));
    }
  }
  for (const Refusal& refusal : check_answers(step, read.answers, complete)) {
    Refusal placed = at_field(step, refusal, language);
    const bool known = std::any_of(read.errors.begin(), read.errors.end(),
                                   [&](const Refusal& one) { return one.field == placed.field; });
    if (!known)
      read.errors.push_back(std::move(placed));
  }
  return read;
}

int count_answered(const engine::Section& section, const Typed& typed) {
  return static_cast<int>(std::count_if(
      section.questions.begin(), section.questions.end(), [&](const Question& question) {
        const auto fields = fields_of(question);
        return std::any_of(fields.begin(), fields.end(), [&](const std::string& field) {
          return !first_of(typed, field).empty();
        });
      }));
}

std::string canonical(const GivenAnswers& answers) {
  Typed plain;
  for (const auto& [id, answer] : answers)
    plain[id] = answer.text.text.empty() ? answer.values : std::vector{answer.text.text};
  return text::to_json(plain);
}

}  // namespace draaiboek::web
