#pragma once
// The words of the screen, from config/texts.<language>.yaml: maps within maps of texts, of which
// the keys are joined by dots ("sign-in.title"). `{name}` in a text is filled in. Plain text, no
// markup. A Texts is a value that no thread changes once it is read.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/message.h"
#include "engine/workflow/problem.h"

namespace draaiboek::text {

/// All the texts of one language by their whole key.
using TextTable = std::map<std::string, std::string>;

/// One file; whatever is wrong is added to `problems`.
TextTable read_texts(std::string_view text, const std::string& file,
                     std::vector<engine::Problem>& problems);

class Texts {
 public:
  Texts() = default;
  Texts(TextTable nl, TextTable en);

  /// The text as it is written, with its `{name}`; nullopt when the language ("nl" or "en")
  /// doesn't have it.
  std::optional<std::string> find(const std::string& key, const std::string& language) const;
  /// The text of the message with its parameters filled in. The key itself when there is no
  /// text; a `{name}` without a parameter stays.
  std::string say(const engine::Message& message, const std::string& language) const;
  /// Keys that one language lacks, or whose `{name}`s differ; in order.
  std::vector<std::string> unmatched() const;

 private:
  TextTable nl_{};
  TextTable en_{};
};

/// The names between braces, sorted, each once.
std::vector<std::string> placeholders_of(std::string_view text);

}  // namespace draaiboek::text
