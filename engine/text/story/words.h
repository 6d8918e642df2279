#pragma once
// One line of a story as words, quoted texts and punctuation, read from left to right. Owned by
// engine/text/read_story, which turns a Misread into a Problem.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace draaiboek::text::story {

struct Token {
  std::string text;
  bool quoted = false;
  int line = 1;
  int column = 1;
};

/// What was expected at a token, and what stood there.
struct Misread {
  Token at;
  std::string expected;
  std::vector<std::string> right_names{};
};

/// Splits a line; a comma, a semicolon and a colon at the end of a word stand apart. Throws
/// Misread for a quote that isn't closed.
std::vector<Token> tokens_of(std::string_view text, int line);

class Words {
 public:
  explicit Words(std::vector<Token> tokens);

  bool at_end() const { return next_ >= tokens_.size(); }
  /// The token `ahead` places further; an empty one past the end.
  const Token& peek(std::size_t ahead = 0) const;
  /// Takes these unquoted words when they stand here, separated by single spaces.
  bool accept(std::string_view words);
  /// The same, but they must stand here.
  void want(std::string_view words);
  /// A word or a quoted text; `what` says which one is expected.
  std::string name(std::string_view what);
  std::string quoted(std::string_view what);
  engine::Date date();
  int number();
  /// Names separated by commas or "and".
  std::vector<std::string> names(std::string_view what);
  /// Calls `read` for each part of a list separated by commas or "and".
  void each(const std::function<void()>& read);
  /// All that is left, with single spaces.
  std::string rest();
  void want_end();
  [[noreturn]] void fail(std::string expected, std::vector<std::string> right_names = {}) const;

 private:
  std::vector<Token> tokens_;
  std::size_t next_ = 0;
  Token end_{};
};

}  // namespace draaiboek::text::story
