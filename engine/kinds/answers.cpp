#include "engine/kinds/answers.h"

#include <algorithm>

namespace draaiboek::engine {
namespace {

bool is_empty(const GivenAnswer& answer) {
  return answer.values.empty() &&
         answer.text.text.find_first_not_of(" \t\r\n") == std::string::npos;
}

bool is_option(const Question& question, const std::string& value) {
  return std::any_of(question.options.begin(), question.options.end(),
                     [&](const Option& option) { return option.id == value; });
}

/// Digits with at most one decimal point and an optional minus; the page turns a comma into
/// the point.
bool is_number(const std::string& text) {
  const std::size_t start = text.starts_with('-') ? 1 : 0;
  int points = 0;
  int digits = 0;
  for (std::size_t i = start; i < text.size(); ++i) {
    if (text[i] == '.') {
      ++points;
    } else if (text[i] >= '0' && text[i] <= '9') {
      ++digits;
    } else {
      return false;
    }
  }
  return digits > 0 && digits <= 15 && points <= 1;
}

/// Name of what is wrong with one value, or "".
std::string wrong_value(const Question& question, const std::string& value) {
  using Type = Question::Type;
  switch (question.type) {
    case Type::choice:
    case Type::choices:
      return is_option(question, value) ? "" : "not-an-option";
    case Type::yes_no:
      return value == "yes" || value == "no" ? "" : "not-an-option";
    case Type::number:
      return is_number(value) ? "" : "not-a-number";
    case Type::date:
      return date_from_text(value) ? "" : "not-a-date";
    case Type::organisations:
      return OrganisationId::parse(value) ? "" : "not-an-organisation";
    case Type::text:
    case Type::paragraph:
      return "not-an-option";
  }
  return "";
}

bool takes_several(const Question& question) {
  return question.type == Question::Type::choices || question.type == Question::Type::organisations;
}

std::string wrong(const Question& question, const GivenAnswer& answer) {
  const std::size_t longest = question.type == Question::Type::text ? 4000 : longest_note;
  if (answer.text.text.size() > longest)
    return "text-too-long";
  const bool is_text =
      question.type == Question::Type::text || question.type == Question::Type::paragraph;
  if (is_text != answer.values.empty())
    return is_text ? "not-an-option" : "";
  if (answer.values.size() > 1 && !takes_several(question))
    return "one-answer-only";
  for (const std::string& value : answer.values) {
    if (auto name = wrong_value(question, value); !name.empty())
      return name;
  }
  return "";
}

/// Name of what is wrong with what was given to a question, or "". Nothing given is only wrong
/// when the answers have to be complete.
std::string wrong_given(const Question& question, const GivenAnswer* given, bool complete) {
  if (given == nullptr || is_empty(*given))
    return complete && question.required ? "answer-missing" : "";
  return wrong(question, *given);
}

}  // namespace

std::vector<Refusal> check_answers(const Step& step,
                                   const std::map<std::string, GivenAnswer, std::less<>>& answers,
                                   bool complete) {
  std::vector<Refusal> found;
  for (const auto& [id, answer] : answers) {
    if (find_question(step, id) == nullptr)
      found.push_back(refuse_field("unknown-question", id));
  }
  for (const Section& section : step.sections) {
    for (const Question& question : section.questions) {
      const auto answer = answers.find(question.id);
      const GivenAnswer* given = answer == answers.end() ? nullptr : &answer->second;
      if (auto name = wrong_given(question, given, complete); !name.empty())
        found.push_back(refuse_field(name, question.id));
    }
  }
  return found;
}

Answers to_fact(const std::map<std::string, GivenAnswer, std::less<>>& answers) {
  Answers given;
  for (const auto& [id, answer] : answers) {
    if (is_empty(answer))
      continue;
    given[id] = Answer{answer.values, answer.text.text.empty() ? TextId{} : answer.text.id};
  }
  return given;
}

Score score_of(const Step& step, const Answers& answers) {
  Score score;
  for (const Section& section : step.sections) {
    for (const Question& question : section.questions) {
      int most = 0;
      const auto given = answers.find(question.id);
      for (const Option& option : question.options) {
        most = std::max(most, option.score);
        if (given == answers.end())
          continue;
        const auto& values = given->second.values;
        if (std::count(values.begin(), values.end(), option.id) > 0)
          score.points += option.score;
      }
      score.most += most;
    }
  }
  return score;
}

}  // namespace draaiboek::engine
