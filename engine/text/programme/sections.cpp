#include "engine/text/programme/sections.h"

#include <array>

#include "engine/text/fields.h"
#include "engine/text/values.h"

namespace draaiboek::text {
namespace {

using engine::Option;
using engine::Question;
using engine::Section;

/// In the order of Question::Type.
const std::vector<std::string> type_names{"text",   "paragraph", "choice", "choices",
                                          "yes-no", "number",    "date",   "organisations"};

Question::Type type_of(const Node& node, Problems& problems) {
  return static_cast<Question::Type>(choice_of(node, "type of question", type_names, problems));
}

int score_of(const Node& node, Problems& problems) {
  return whole_of(node, {-1000, 1000}, problems);
}

/// The id of an option is often a bare number, as on a scale from 1 to 5.
std::string option_id_of(const Node& node, Problems& problems) {
  const bool number = node.shape == Node::Shape::scalar && !node.text.empty() &&
                      node.text.size() <= 9 &&
                      node.text.find_first_not_of("0123456789") == std::string::npos;
  return number ? node.text : id_of(node, problems);
}

Option option_of(const Node& node, Problems& problems) {
  Option option;
  Fields fields(node, {"id", "label", "score"}, problems);
  fields.required("id", option.id, option_id_of);
  fields.required("label", option.label, words_of);
  fields.optional("score", option.score, score_of);
  return option;
}

std::vector<Option> options_of(const Node& node, Problems& problems) {
  std::vector<Option> options;
  for (const Node& element : elements_of(node, problems)) {
    if (options.size() == most_options) {
      problems.push_back({element.place, "too many options", "at most 100"});
      break;
    }
    options.push_back(option_of(element, problems));
  }
  return options;
}

std::vector<Option> options_of_scale(const Node& node, const Scales& scales, Problems& problems) {
  std::vector<std::string> names;
  for (const auto& [name, options] : scales)
    names.push_back(name);
  const std::size_t before = problems.size();
  const std::size_t chosen = choice_of(node, "scale", names, problems);
  return problems.size() > before || names.empty() ? std::vector<Option>{}
                                                   : scales.at(names[chosen]);
}

Question question_of(const Node& node, const Scales& scales, Problems& problems) {
  Question question;
  question.place = node.place;
  Fields fields(node, {"id", "type", "label", "hint", "required", "options", "scale"}, problems);
  fields.required("id", question.id, id_of);
  fields.required("type", question.type, type_of);
  fields.required("label", question.label, words_of);
  fields.optional("hint", question.hint, words_of);
  fields.optional("required", question.required, flag_of);
  fields.optional("options", question.options, options_of);
  if (const Node* scale = fields.find("scale")) {
    if (fields.find("options") != nullptr)
      problems.push_back({scale->place, "options twice", "either options or scale", "both"});
    else
      question.options = options_of_scale(*scale, scales, problems);
  }
  return question;
}

Section section_of(const Node& node, const Scales& scales, Problems& problems) {
  Section section;
  section.place = node.place;
  Fields fields(node, {"id", "title", "questions"}, problems);
  fields.required("id", section.id, id_of);
  fields.required("title", section.title, words_of);
  const Node* questions = fields.find("questions");
  if (questions == nullptr)
    return section;
  for (const Node& element : elements_of(*questions, problems)) {
    if (section.questions.size() == most_questions) {
      problems.push_back({element.place, "too many questions", "at most 500 in a section"});
      break;
    }
    section.questions.push_back(question_of(element, scales, problems));
  }
  return section;
}

}  // namespace

Scales scales_of(const Node& node, Problems& problems) {
  Scales scales;
  if (node.shape != Node::Shape::map) {
    note_wrong(node, "wrong value", "a map from the name of a scale to its options", problems);
    return scales;
  }
  for (std::size_t index = 0; index < node.keys.size(); ++index) {
    const Node::Key& key = node.keys[index];
    id_of({Node::Shape::scalar, key.place, key.text}, problems);
    scales.emplace(key.text, options_of(node.items[index], problems));
  }
  return scales;
}

std::vector<Section> sections_of(const Node& node, const Scales& scales, Problems& problems) {
  std::vector<Section> sections;
  for (const Node& element : elements_of(node, problems))
    sections.push_back(section_of(element, scales, problems));
  return sections;
}

}  // namespace draaiboek::text
