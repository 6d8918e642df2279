// Ids that stand twice, and texts that are empty in a language.

#include <map>

#include "engine/workflow/checks.h"

namespace draaiboek::engine {
namespace {

/// Notes every id but the first of its name; `what` says among which things it must be alone.
class Once {
 public:
  Once(std::string what, Problems& found) : what_(std::move(what)), found_(found) {}

  void note(const std::string& id, const Place& place) {
    const auto [first, added] = lines_.emplace(id, place.line);
    if (!added)
      found_.push_back({place, "duplicate id",
                        "an id of its own among the " + what_ + " (line " +
                            std::to_string(first->second) + " has it)",
                        quoted(id)});
  }

 private:
  std::string what_;
  Problems& found_;
  std::map<std::string, int> lines_{};
};

class Texts {
 public:
  explicit Texts(Problems& found) : found_(found) {}

  void needed(const Words& words, const std::string& of, const Place& place) {
    note(words.nl, "nl", of, place);
    note(words.en, "en", of, place);
  }
  /// Neither language, or both.
  void both_or_none(const Words& words, const std::string& of, const Place& place) {
    if (!words.nl.empty() || !words.en.empty())
      needed(words, of, place);
  }

 private:
  void note(const std::string& text, const std::string& language, const std::string& of,
            const Place& place) {
    if (text.find_first_not_of(" \n\t") == std::string::npos)
      found_.push_back({place, "empty text", "a text in " + language, of});
  }

  Problems& found_;
};

void check_section(const Step& step, const Section& section, Once& questions, Problems& found) {
  Texts texts(found);
  texts.needed(section.title, "title of section " + quoted(section.id), section.place);
  for (const Question& question : section.questions) {
    questions.note(question.id, question.place);
    texts.needed(question.label, "label of question " + quoted(question.id), question.place);
    texts.both_or_none(question.hint, "hint of question " + quoted(question.id), question.place);
    Once options("options of the question", found);
    for (const Option& option : question.options) {
      options.note(option.id, question.place);
      texts.needed(option.label, "label of option " + quoted(option.id) + " of " + quoted(step.id),
                   question.place);
    }
  }
}

void check_step(const Step& step, Problems& found) {
  Texts texts(found);
  texts.needed(step.title, "title of step " + quoted(step.id), step.place);
  texts.both_or_none(step.about, "about of step " + quoted(step.id), step.place);
  Once sections("sections of the step", found);
  Once questions("questions of the step", found);
  for (const Section& section : step.sections) {
    sections.note(section.id, section.place);
    check_section(step, section, questions, found);
  }
  Once slots("files of the step", found);
  for (const Slot& slot : step.slots) {
    slots.note(slot.id, slot.place);
    texts.needed(slot.title, "title of file " + quoted(slot.id), slot.place);
  }
}

}  // namespace

void check_ids(const Workflow& workflow, Problems& found) {
  Texts texts(found);
  texts.needed(workflow.title, "title of the programme", start_of(workflow));
  texts.both_or_none(workflow.about, "about of the programme", start_of(workflow));
  texts.both_or_none(workflow.enrolment.accept, "accept of the enrolment", start_of(workflow));
  Once anchors("anchors", found);
  for (const Anchor& anchor : workflow.anchors) {
    anchors.note(anchor.id, anchor.place);
    texts.needed(anchor.title, "title of anchor " + quoted(anchor.id), anchor.place);
  }
  Once steps("steps", found);
  for (const Step& step : workflow.steps) {
    steps.note(step.id, step.place);
    check_step(step, found);
  }
}

}  // namespace draaiboek::engine
