#include "engine/text/story/words.h"

#include <algorithm>
#include <charconv>

namespace draaiboek::text::story {
namespace {

constexpr std::string_view apart = ",;:";

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

/// A colon inside a word (a time, an address) belongs to it.
bool ends_word(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_space(c) || c == '"' || c == ',' || c == ';')
    return true;
  return c == ':' && (at + 1 == text.size() || is_space(text[at + 1]));
}

}  // namespace

std::vector<Token> tokens_of(std::string_view text, int line) {
  std::vector<Token> tokens;
  std::size_t at = 0;
  while (at < text.size()) {
    if (is_space(text[at])) {
      ++at;
      continue;
    }
    Token token{"", false, line, static_cast<int>(at) + 1};
    std::size_t end = at;
    if (text[at] == '"') {
      end = text.find('"', at + 1);
      if (end == std::string_view::npos)
        throw Misread{token, "a closing quote", {}};
      token.quoted = true;
      token.text = text.substr(at + 1, end - at - 1);
      ++end;
    } else {
      while (end < text.size() && !ends_word(text, end))
        ++end;
      if (end == at)
        ++end;
      token.text = text.substr(at, end - at);
    }
    tokens.push_back(token);
    at = end;
  }
  return tokens;
}

Words::Words(std::vector<Token> tokens) : tokens_(std::move(tokens)) {
  if (tokens_.empty())
    return;
  end_.line = tokens_.back().line;
  end_.column = tokens_.back().column + static_cast<int>(tokens_.back().text.size());
}

const Token& Words::peek(std::size_t ahead) const {
  return next_ + ahead < tokens_.size() ? tokens_[next_ + ahead] : end_;
}

bool Words::accept(std::string_view words) {
  std::size_t count = 0;
  while (!words.empty()) {
    const std::size_t space = std::min(words.find(' '), words.size());
    const Token& token = peek(count++);
    if (token.quoted || token.text != words.substr(0, space))
      return false;
    words.remove_prefix(std::min(space + 1, words.size()));
  }
  next_ += count;
  return true;
}

void Words::want(std::string_view words) {
  if (!accept(words))
    fail("\"" + std::string(words) + "\"");
}

std::string Words::name(std::string_view what) {
  const Token& token = peek();
  const bool sign = token.text.size() == 1 && apart.find(token.text) != std::string_view::npos;
  if (at_end() || (sign && !token.quoted))
    fail(std::string(what));
  ++next_;
  return token.text;
}

std::string Words::quoted(std::string_view what) {
  if (!peek().quoted)
    fail(std::string(what) + " between quotes");
  return name(what);
}

engine::Date Words::date() {
  const auto date = engine::date_from_text(peek().text);
  if (!date)
    fail("a date as 2026-04-14");
  ++next_;
  return *date;
}

int Words::number() {
  const std::string& text = peek().text;
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc() || end != text.data() + text.size())
    fail("a number");
  ++next_;
  return number;
}

std::vector<std::string> Words::names(std::string_view what) {
  std::vector<std::string> names;
  each([&] { names.push_back(name(what)); });
  return names;
}

void Words::each(const std::function<void()>& read) {
  do {
    read();
  } while (accept(", and") || accept(",") || accept("and"));
}

std::string Words::rest() {
  std::string text;
  for (; !at_end(); ++next_)
    text += (text.empty() ? "" : " ") + peek().text;
  return text;
}

void Words::want_end() {
  if (!at_end())
    fail("the end of the sentence");
}

void Words::fail(std::string expected, std::vector<std::string> right_names) const {
  throw Misread{peek(), std::move(expected), std::move(right_names)};
}

}  // namespace draaiboek::text::story
