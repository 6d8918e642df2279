#include "web/show/dot.h"

#include "web/desk.h"

namespace draaiboek::web {
namespace {

std::string in_quotes(std::string_view text) {
  std::string result = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\')
      result += '\\';
    result += letter == '\n' ? ' ' : letter;
  }
  return result + "\"";
}

std::string_view name_of(engine::Level level, bool english) {
  switch (level) {
    case engine::Level::wave:
      return english ? "wave" : "golf";
    case engine::Level::group:
      return english ? "group" : "groep";
    case engine::Level::participant:
      return english ? "participant" : "deelnemer";
    case engine::Level::application:
      break;
  }
  return english ? "application" : "toepassing";
}

std::string level_of(const engine::Workflow& workflow, engine::Level level,
                     std::string_view language) {
  std::string text;
  for (const engine::Step& step : workflow.steps) {
    if (step.level == level) {
      text += "    " + in_quotes(step.id) + " [label=" + in_quotes(word(step.title, language)) +
              ", tooltip=" + in_quotes(step.id) + "];\n";
    }
  }
  if (text.empty())
    return text;
  return "  subgraph " + in_quotes("cluster-" + std::string(engine::to_text(level))) +
         " {\n    label=" + in_quotes(name_of(level, language == "en")) + ";\n" + text + "  }\n";
}

void add_arrow(std::string& text, const std::string& from, const std::string& to,
               std::string_view look) {
  text += "  " + in_quotes(from) + " -> " + in_quotes(to) + std::string(look) + ";\n";
}

}  // namespace

std::string dot_of(const engine::Workflow& workflow, std::string_view language) {
  std::string text =
      "digraph " + in_quotes(workflow.id) +
      " {\n"
      "  graph [rankdir=TB, fontname=\"sans-serif\", color=\"#cfd5dd\", fontcolor=\"#4d535b\"];\n"
      "  node [shape=box, fontname=\"sans-serif\", fontsize=11, color=\"#0055cc\", "
      "fontcolor=\"#333332\"];\n"
      "  edge [color=\"#4d535b\"];\n";
  using engine::Level;
  for (const Level level : {Level::wave, Level::group, Level::participant, Level::application})
    text += level_of(workflow, level, language);
  for (const engine::Step& step : workflow.steps) {
    for (const engine::Condition& condition : step.after) {
      const bool of_all = condition.kind == engine::Condition::Kind::after_all ||
                          condition.kind == engine::Condition::Kind::after_share;
      if (!condition.step.empty())
        add_arrow(text, condition.step, step.id, of_all ? " [style=dashed]" : "");
    }
    if (!step.of.empty())
      add_arrow(text, step.of, step.id, " [style=dotted]");
  }
  return text + "}\n";
}

}  // namespace draaiboek::web
