#include "engine/text/texts.h"

#include <algorithm>
#include <set>
#include <utility>

#include "engine/text/node.h"
#include "engine/text/values.h"

namespace draaiboek::text {
namespace {

bool is_name_sign(char sign) {
  return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '-' || sign == '_';
}

/// Length of the `{name}` that begins at `at`, braces included; 0 when there is none.
std::size_t placeholder_length(std::string_view text, std::size_t at) {
  if (text[at] != '{')
    return 0;
  std::size_t end = at + 1;
  while (end < text.size() && is_name_sign(text[end]))
    ++end;
  const bool closed = end < text.size() && text[end] == '}' && end > at + 1;
  return closed ? end + 1 - at : 0;
}

bool has_loose_brace(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (const std::size_t length = placeholder_length(text, at); length != 0)
      at += length - 1;
    else if (text[at] == '{' || text[at] == '}')
      return true;
  }
  return false;
}

bool is_key(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(),
                                     [](char sign) { return is_name_sign(sign) || sign == '.'; });
}

class Reader {
 public:
  Reader(TextTable& texts, Problems& problems) : texts_(texts), problems_(problems) {}

  void read(const Node& map, const std::string& prefix);

 private:
  void add(const std::string& key, const Node& value);

  TextTable& texts_;
  Problems& problems_;
};

void Reader::read(const Node& map, const std::string& prefix) {
  if (map.shape != Node::Shape::map) {
    note_wrong(map, "wrong value", "a map of texts", problems_);
    return;
  }
  for (std::size_t index = 0; index < map.keys.size(); ++index) {
    const Node::Key& key = map.keys[index];
    if (!is_key(key.text))
      problems_.push_back({key.place, "not a key", "lower-case letters, digits, hyphens and dots",
                           "\"" + key.text + "\""});
    else if (map.items[index].shape == Node::Shape::map)
      read(map.items[index], prefix + key.text + ".");
    else
      add(prefix + key.text, map.items[index]);
  }
}

void Reader::add(const std::string& key, const Node& value) {
  const std::string text = text_of(value, problems_);
  if (has_loose_brace(text))
    problems_.push_back(
        {value.place, "loose brace", "{name} with a name of lower-case letters", describe(value)});
  if (!texts_.emplace(key, text).second)
    problems_.push_back({value.place, "duplicate key", "each key once", "\"" + key + "\""});
}

}  // namespace

TextTable read_texts(std::string_view text, const std::string& file, Problems& problems) {
  TextTable texts;
  ReadNode node = read_node(text, file);
  problems.insert(problems.end(), node.problems.begin(), node.problems.end());
  if (node.root)
    Reader(texts, problems).read(*node.root, "");
  return texts;
}

Texts::Texts(TextTable nl, TextTable en) : nl_(std::move(nl)), en_(std::move(en)) {}

std::optional<std::string> Texts::find(const std::string& key, const std::string& language) const {
  const TextTable& texts = language == "en" ? en_ : nl_;
  const auto text = texts.find(key);
  if (text == texts.end())
    return std::nullopt;
  return text->second;
}

std::string Texts::say(const engine::Message& message, const std::string& language) const {
  const TextTable& texts = language == "en" ? en_ : nl_;
  const auto found = texts.find(message.key);
  if (found == texts.end())
    return message.key;
  const std::string& text = found->second;
  if (message.parameters.empty())
    return text;
  std::string said;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t length = placeholder_length(text, at);
    const auto value = length == 0 ? message.parameters.end()
                                   : message.parameters.find(text.substr(at + 1, length - 2));
    if (value == message.parameters.end()) {
      said += text[at];
      continue;
    }
    said += value->second;
    at += length - 1;
  }
  return said;
}

std::vector<std::string> Texts::unmatched() const {
  std::set<std::string> keys;
  for (const auto& [key, text] : nl_) {
    const auto other = en_.find(key);
    if (other == en_.end() || placeholders_of(other->second) != placeholders_of(text))
      keys.insert(key);
  }
  for (const auto& [key, text] : en_) {
    if (!nl_.contains(key))
      keys.insert(key);
  }
  return {keys.begin(), keys.end()};
}

std::vector<std::string> placeholders_of(std::string_view text) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (const std::size_t length = placeholder_length(text, at); length != 0)
      names.emplace_back(text.substr(at + 1, length - 2));
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace draaiboek::text
