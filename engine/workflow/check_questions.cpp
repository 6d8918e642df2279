// Questions and their options.

#include <algorithm>

#include "engine/workflow/checks.h"

namespace draaiboek::engine {
namespace {

bool takes_options(const Question& question) {
  return question.type == Question::Type::choice || question.type == Question::Type::choices;
}

void check_question(const Question& question, Problems& found) {
  if (takes_options(question) && question.options.size() < 2)
    found.push_back({question.place, "too few options", "two or more to choose from",
                     quoted(question.id) + " has " + std::to_string(question.options.size())});
  if (!takes_options(question) && !question.options.empty())
    found.push_back({question.place, "options that nobody sees",
                     "options only for a question of type choice or choices", quoted(question.id)});
}

bool has_score(const Step& step) {
  for (const Section& section : step.sections) {
    for (const Question& question : section.questions) {
      if (std::any_of(question.options.begin(), question.options.end(),
                      [](const Option& option) { return option.score != 0; }))
        return true;
    }
  }
  return false;
}

}  // namespace

void check_questions(const Workflow& workflow, Problems& found) {
  for (const Step& step : workflow.steps) {
    for (const Section& section : step.sections) {
      for (const Question& question : section.questions)
        check_question(question, found);
    }
    if (step.scored && !has_score(step))
      found.push_back(
          {step.place, "scored without a score", "an option with a score", quoted(step.id)});
  }
}

}  // namespace draaiboek::engine
