#pragma once
// What happens to the text of a template before it is parsed: words for keys, parts in place.
// Pure. Errors are collected as lines "file:line: sentence".

#include <string>
#include <vector>

#include "web/show/render.h"

namespace draaiboek::web {

/// Fills in `[[key]]` and `[[key name={{value}}]]` in one language.
std::string with_words(const std::string& name, const std::string& text,
                       const std::string& language, const FindWords& words,
                       std::vector<std::string>& errors);

/// Puts the text of each `{{> part}}` in its place, however deep; a part within itself is an error.
std::string with_parts(const std::string& name, const TemplateTexts& texts,
                       std::vector<std::string>& errors);

/// Raw output stands in the layout only, and there for the body only.
void check_escapes(const std::string& name, const std::string& text,
                   std::vector<std::string>& errors);

/// "file:line: sentence", counted at `offset` of `text`.
std::string error_at(const std::string& name, const std::string& text, std::size_t offset,
                     const std::string& sentence);

}  // namespace draaiboek::web
