#include "web/show/template_text.h"

#include <algorithm>

#include "web/show/escape.h"

namespace draaiboek::web {
namespace {

struct Slot {
  std::string key;
  /// Placeholder in the words and the tag that fills it.
  std::vector<std::pair<std::string, std::string>> values;
};

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\n");
  if (first == std::string_view::npos)
    return "";
  const auto last = text.find_last_not_of(" \t\n");
  return std::string(text.substr(first, last - first + 1));
}

// "key name={{value}} other={{value}}"; an empty key says that it can't be read.
Slot read_slot(std::string_view inside) {
  Slot slot;
  std::string text = trimmed(inside);
  const auto end_of_key = std::min(text.find_first_of(" \t\n"), text.size());
  slot.key = text.substr(0, end_of_key);
  text = trimmed(std::string_view(text).substr(end_of_key));
  while (!text.empty()) {
    const auto equals = text.find("={{");
    const auto end = text.find("}}");
    if (equals == std::string::npos || end == std::string::npos || end < equals)
      return {};
    slot.values.emplace_back(text.substr(0, equals), text.substr(equals + 1, end + 1 - equals));
    text = trimmed(std::string_view(text).substr(end + 2));
  }
  return slot;
}

// The words with their values; "" and a sentence when a value is missing or left over.
std::string filled(const std::string& words, const Slot& slot, std::string& sentence) {
  std::string text = escaped(words);
  std::replace(text.begin(), text.end(), '\n', ' ');
  for (const auto& [name, tag] : slot.values) {
    const std::string hole = "{" + name + "}";
    std::size_t at = text.find(hole);
    if (at == std::string::npos)
      sentence = "[[" + slot.key + "]] has no " + hole;
    for (; at != std::string::npos; at = text.find(hole, at + tag.size())) {
      text.replace(at, hole.size(), tag);
    }
  }
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at)) {
    const bool is_tag = text.compare(at, 2, "{{") == 0;
    if (!is_tag) {
      sentence =
          "[[" + slot.key + "]] needs a value for " + text.substr(at, text.find('}', at) + 1 - at);
      break;
    }
    at = text.find("}}", at);
  }
  return text;
}

}  // namespace

std::string error_at(const std::string& name, const std::string& text, std::size_t offset,
                     const std::string& sentence) {
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
  const auto line = std::count(text.begin(), end, '\n') + 1;
  return name + ".mustache:" + std::to_string(line) + ": " + sentence;
}

std::string with_words(const std::string& name, const std::string& text,
                       const std::string& language, const FindWords& words,
                       std::vector<std::string>& errors) {
  std::string result;
  std::size_t from = 0;
  for (auto at = text.find("[["); at != std::string::npos; at = text.find("[[", from)) {
    const auto end = text.find("]]", at);
    if (end == std::string::npos) {
      errors.push_back(error_at(name, text, at, "[[ is never closed"));
      break;
    }
    result += text.substr(from, at - from);
    from = end + 2;
    const Slot slot = read_slot(std::string_view(text).substr(at + 2, end - at - 2));
    const auto found = slot.key.empty() ? std::nullopt : words(slot.key, language);
    if (!found) {
      errors.push_back(
          error_at(name, text, at,
                   "there are no words for " + text.substr(at, from - at) + " in " + language));
      continue;
    }
    std::string sentence;
    result += filled(*found, slot, sentence);
    if (!sentence.empty())
      errors.push_back(error_at(name, text, at, sentence.append(" in ").append(language)));
  }
  return result + text.substr(from);
}

namespace {

std::string expanded(const std::string& name, const TemplateTexts& texts,
                     std::vector<std::string>& open, std::vector<std::string>& errors) {
  const std::string& text = texts.at(name);
  std::string result;
  std::size_t from = 0;
  open.push_back(name);
  for (auto at = text.find("{{>"); at != std::string::npos; at = text.find("{{>", from)) {
    const auto end = text.find("}}", at);
    if (end == std::string::npos) {
      errors.push_back(error_at(name, text, at, "{{> is never closed"));
      break;
    }
    result += text.substr(from, at - from);
    from = end + 2;
    const std::string part = trimmed(std::string_view(text).substr(at + 3, end - at - 3));
    if (!texts.contains(part)) {
      errors.push_back(error_at(name, text, at, "there is no part " + part));
    } else if (std::find(open.begin(), open.end(), part) != open.end()) {
      errors.push_back(error_at(name, text, at, "the part " + part + " holds itself"));
    } else {
      std::string inner = expanded(part, texts, open, errors);
      if (inner.ends_with('\n'))
        inner.pop_back();
      result += inner;
    }
  }
  open.pop_back();
  return result + text.substr(from);
}

}  // namespace

std::string with_parts(const std::string& name, const TemplateTexts& texts,
                       std::vector<std::string>& errors) {
  std::vector<std::string> open;
  return expanded(name, texts, open, errors);
}

void check_escapes(const std::string& name, const std::string& text,
                   std::vector<std::string>& errors) {
  // What may stand there is HTML or SVG already; web/picture alone makes an "svg".
  const std::string slot = name == "layout"          ? "{{{body}}}"
                           : name == "parts/picture" ? "{{{svg}}}"
                                                     : "";
  for (const std::string mark : {"{{{", "{{&", "{{="}) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 3)) {
      if (!slot.empty() && text.compare(at, slot.size(), slot) == 0)
        continue;
      errors.push_back(error_at(name, text, at, mark + " is not used in templates"));
    }
  }
}

}  // namespace draaiboek::web
