#include "web/setup/register/wrong_words.h"

#include "engine/text/texts.h"

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
  const std::string key =
      wrong.column > 0 ? "organisations.wrong-cell" : "organisations.wrong-line";
  return texts.say({key,
                    {{"line", std::to_string(wrong.line)},
                     {"column", std::to_string(wrong.column)},
                     {"field", wrong.field}}},
                   language);
}

}  // namespace draaiboek::web
