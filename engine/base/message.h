#pragma once
// Words as data. The core never speaks a language: it names a text by key and hands over the
// values; the web looks the key up in config/texts.<language>.yaml in the reader's language.

#include <map>
#include <string>

namespace draaiboek::engine {

/// A text to be looked up: `key` as "refusal.not-open", `parameters` by name, all plain text.
struct Message {
  std::string key;
  std::map<std::string, std::string> parameters{};

  bool operator==(const Message&) const = default;
};

}  // namespace draaiboek::engine
