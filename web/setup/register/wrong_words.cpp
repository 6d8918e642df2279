#include "web/setup/register/wrong_words.h"

#include "engine/text/texts.h"
#include "web/wire/ascii.h"

namespace draaiboek::web {

std::string wrong_words(const text::Texts& texts, const Wrong& wrong, const std::string& language) {
  const auto say = [&](const char* key, std::map<std::string, std::string> parameters) {
    return texts.say({key, std::move(parameters)}, language);
  };
  std::string words =
      say("organisations.wrong-expected", {{"expected", texts.say(wrong.expected, language)}});
  if (!wrong.found.empty())
    words += "; " + say("organisations.wrong-found", {{"found", wrong.found}});
  if (!wrong.nearest.empty())
    words += "; " + say("organisations.wrong-nearest", {{"name", wrong.nearest}});
  return words;
}

std::string wrong_place(const text::Texts& texts, const Wrong& wrong, const std::string& language) {
  const std::string title = wrong.title.empty() ? wrong.field : wrong.title;
  const std::string name = texts.find("organisations.field." + wrong.field, language).value_or("");
  // The file may name its columns in the language of the reader.
  const bool says_more = !name.empty() && lower(name) != lower(title);
  std::string key = "organisations.wrong-line";
  if (wrong.column > 0)
    key = says_more ? "organisations.wrong-cell-of" : "organisations.wrong-cell";
  return texts.say({key,
                    {{"line", std::to_string(wrong.line)},
                     {"column", std::to_string(wrong.column)},
                     {"title", title},
                     {"field", name}}},
                   language);
}

}  // namespace draaiboek::web
