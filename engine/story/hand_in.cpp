#include "engine/story/hand_in.h"

#include <algorithm>
#include <set>

namespace draaiboek::engine::story {
namespace {

std::string type_of(const std::string& file) {
  const auto dot = file.rfind('.');
  return dot == std::string::npos ? "" : file.substr(dot + 1);
}

bool is_option(const Question& question, const std::string& value) {
  return std::any_of(question.options.begin(), question.options.end(),
                     [&](const Option& option) { return option.id == value; });
}

/// The slot that a file without one goes into: the first free one that accepts its type.
std::string slot_for(const std::string& file, const Step& step, const std::set<std::string>& used) {
  for (const Slot& slot : step.slots) {
    const bool fits =
        std::find(slot.accept.begin(), slot.accept.end(), type_of(file)) != slot.accept.end();
    if (fits && !used.contains(slot.id))
      return slot.id;
  }
  throw Unresolved("\"" + step.id + "\" has no free place for \"" + file + "\"");
}

std::vector<FileRef> files_of(const HandIn& deed, const Step& step, const Cast& cast) {
  std::vector<FileRef> files;
  std::set<std::string> used;
  for (const File& file : deed.files) {
    const std::string slot = file.slot.empty() ? slot_for(file.name, step, used) : file.slot;
    used.insert(slot);
    files.push_back(cast.file({file.name, slot}));
  }
  return files;
}

GivenAnswer answer_of(const Question& question, const std::vector<std::string>& values,
                      Cast& cast) {
  using Type = Question::Type;
  if (question.type == Type::text || question.type == Type::paragraph) {
    return {{}, {cast.fresh<TextId>(), values.front()}};
  }
  GivenAnswer answer;
  for (const std::string& value : values) {
    const bool organisation = question.type == Type::organisations;
    answer.values.push_back(organisation ? cast.organisation(value).text() : value);
  }
  return answer;
}

/// What "the rest is …" means for this question: the value when it fits, else something that does.
std::vector<std::string> fitting(const Question& question, const std::string& value,
                                 const Now& now) {
  using Type = Question::Type;
  switch (question.type) {
    case Type::choice:
    case Type::choices:
      return {is_option(question, value) ? value : question.options.front().id};
    case Type::yes_no:
      return {value == "no" ? "no" : "yes"};
    case Type::number:
      return {"1"};
    case Type::date:
      return {to_text(now.date)};
    case Type::text:
    case Type::paragraph:
    case Type::organisations:
      return {value};
  }
  return {value};
}

}  // namespace

wish::HandIn hand_in_of(const HandIn& deed, const Step& step, const StepState& state,
                        const Now& now, Cast& cast) {
  wish::HandIn wish;
  wish.receipt = cast.receipt(step.id, state.hand_ins.size() + 1);
  wish.files = files_of(deed, step, cast);
  std::string content;
  for (const FileRef& file : wish.files)
    content += "\n" + file.slot + ":" + file.sha256;
  for (const GivenValues& given : deed.answers) {
    for (const std::string& value : given.values)
      content += given.question + "=" + value + ";";
    if (given.question.empty())
      continue;
    const Question* question = find_question(step, given.question);
    if (question == nullptr)
      throw Unresolved("\"" + step.id + "\" has no question \"" + given.question + "\"");
    wish.answers[given.question] = answer_of(*question, given.values, cast);
  }
  for (const GivenValues& given : deed.answers) {
    if (!given.question.empty())
      continue;
    for (const Section& section : step.sections) {
      for (const Question& question : section.questions) {
        if (!question.required || wish.answers.contains(question.id))
          continue;
        wish.answers[question.id] =
            answer_of(question, fitting(question, given.values.front(), now), cast);
      }
    }
  }
  wish.content_hash = cast.content_hash(content);
  return wish;
}

}  // namespace draaiboek::engine::story
