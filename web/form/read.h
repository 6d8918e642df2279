#pragma once
// Reads typed fields of a form: what isn't right becomes a refusal beside its field, with the
// key "input.<what>". Pure.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/base/time.h"
#include "web/fields.h"

namespace draaiboek::web {

/// What was typed as an error repeats it: the beginning of what is long.
std::string shown(const std::string& typed);

/// Collects the refusals of one form, one for each field.
class Reader {
 public:
  /// `label` goes into the messages: "Vul 'Titel' in".
  explicit Reader(const Fields& form) : form_(form) {}

  /// Trimmed, line ends as "\n"; refused when empty or longer than `most` characters.
  std::string text(std::string_view name, const std::string& label, std::size_t most = 200);
  /// The same, but may be empty.
  std::string optional_text(std::string_view name, const std::string& label,
                            std::size_t most = 4000);
  /// The three fields <name>-day, <name>-month and <name>-year.
  std::optional<engine::Date> date(std::string_view name, const std::string& label);
  /// nullopt without refusal when all three are empty.
  std::optional<engine::Date> optional_date(std::string_view name, const std::string& label);
  std::optional<int> number(std::string_view name, const std::string& label, int least, int most);
  /// "HH:MM" from "9", "9u", "9.30", "9:30", "0930" or "09u30"; "" when empty.
  std::string time(std::string_view name, const std::string& label);
  /// One of `allowed`; refused when none or another.
  std::string choice(std::string_view name, const std::string& label,
                     const std::vector<std::string>& allowed);
  /// Ids of organisations, people, …; unknown texts are refused.
  template <class T>
  std::vector<T> ids(std::string_view name, const std::string& label) {
    std::vector<T> found;
    for (const std::string& text : form_.all(name)) {
      if (const auto id = T::parse(text)) {
        found.push_back(*id);
      } else {
        refuse(name, "input.choice", label);
      }
    }
    return found;
  }

  void refuse(std::string_view name, const std::string& key, const std::string& label);
  bool ok() const { return errors_.empty(); }
  const std::vector<engine::Refusal>& errors() const { return errors_; }
  /// Nothing when there is one at its field already.
  void add(engine::Refusal refusal);

 private:
  const Fields& form_;
  std::vector<engine::Refusal> errors_{};
};

}  // namespace draaiboek::web
