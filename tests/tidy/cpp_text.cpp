#include "tests/tidy/cpp_text.h"

#include "tests/tidy/source_text.h"

namespace draaiboek::tidy {
namespace {

// Walks over C++ text and blanks comments, and quoted text when asked.
class Blanker {
 public:
  Blanker(std::string_view text, bool blank_quotes) : text_(text), blank_quotes_(blank_quotes) {}

  std::string run() {
    while (at_ < text_.size()) {
      if (here("//")) {
        skip_to(text_.find('\n', at_), 0, true);
      } else if (here("/*")) {
        skip_to(text_.find("*/", at_ + 2), 2, true);
      } else if (here("R\"") && !after_word()) {
        skip_raw();
      } else if (text_[at_] == '"' || (text_[at_] == '\'' && !after_word())) {
        skip_quoted(text_[at_]);
      } else {
        out_ += text_[at_++];
      }
    }
    return out_;
  }

 private:
  bool here(std::string_view mark) const { return text_.substr(at_).starts_with(mark); }
  bool after_word() const { return at_ > 0 && is_word_character(text_[at_ - 1]); }

  void skip_to(std::size_t end, std::size_t extra, bool blank) {
    end = end == std::string_view::npos ? text_.size() : end + extra;
    for (; at_ < end; ++at_) {
      out_ += blank && text_[at_] != '\n' ? ' ' : text_[at_];
    }
  }

  void skip_raw() {
    const std::size_t open = text_.find('(', at_);
    const std::string close = ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
    skip_to(text_.find(close, open), close.size(), blank_quotes_);
  }

  void skip_quoted(char quote) {
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != quote && text_[end] != '\n') {
      end += text_[end] == '\\' ? 2 : 1;
    }
    skip_to(std::min(end, text_.size()), end < text_.size() ? 1 : 0, blank_quotes_);
  }

  std::string_view text_;
  bool blank_quotes_;
  std::size_t at_ = 0;
  std::string out_;
};

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) {
    return {};
  }
  return text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1);
}

enum class Scope { outer, function, inner };

bool has_word(std::string_view text, std::string_view word) {
  return !find_word(text, word).empty();
}

Scope scope_of(std::string_view heading, Scope enclosing) {
  if (enclosing != Scope::outer) {
    return Scope::inner;
  }
  const bool is_type = (has_word(heading, "class") || has_word(heading, "struct") ||
                        has_word(heading, "enum") || has_word(heading, "union")) &&
                       heading.find('(') == std::string_view::npos;
  if (heading.empty() || has_word(heading, "namespace") || is_type || heading == "extern") {
    return Scope::outer;
  }
  const bool is_value = heading.ends_with('=') || heading.find('(') == std::string_view::npos;
  return is_value ? Scope::inner : Scope::function;
}

std::string on_one_line(std::string_view heading) {
  std::string line;
  for (const char character : heading) {
    const bool blank = character == '\n' || character == ' ';
    if (!blank || !line.ends_with(' ')) {
      line += blank ? ' ' : character;
    }
  }
  return line;
}

std::string without_directives(std::string_view text) {
  std::string kept;
  bool continued = false;
  for (const std::string_view line : lines_of(text)) {
    const bool directive = continued || trimmed(line).starts_with('#');
    continued = directive && line.ends_with('\\');
    kept += directive ? std::string() : std::string(line);
    kept += '\n';
  }
  return kept;
}

}  // namespace

std::string without_comments(std::string_view text) {
  return Blanker(text, false).run();
}

std::string code_only(std::string_view text) {
  return Blanker(text, true).run();
}

std::vector<Include> includes_of(std::string_view text) {
  std::vector<Include> includes;
  const std::string code = without_comments(text);
  std::size_t number = 0;
  for (const std::string_view line : lines_of(code)) {
    ++number;
    std::string_view rest = trimmed(line);
    if (!rest.starts_with("#include")) {
      continue;
    }
    rest = trimmed(rest.substr(8));
    if (rest.size() > 2) {
      includes.push_back({std::string(rest.substr(1, rest.size() - 2)), rest[0] == '"', number});
    }
  }
  return includes;
}

std::vector<FunctionSize> functions_of(std::string_view text) {
  struct Open {
    Scope scope;
    std::size_t line;
    std::string heading;
  };
  const std::string code = without_directives(code_only(text));
  std::vector<FunctionSize> functions;
  std::vector<Open> open;
  std::size_t heading_from = 0;
  std::size_t line = 1;
  for (std::size_t at = 0; at < code.size(); ++at) {
    const char character = code[at];
    line += character == '\n' ? 1 : 0;
    if (character == '{') {
      const auto heading = trimmed(std::string_view(code).substr(heading_from, at - heading_from));
      const Scope scope = scope_of(heading, open.empty() ? Scope::outer : open.back().scope);
      open.push_back({scope, line, on_one_line(heading)});
    } else if (character == '}' && !open.empty()) {
      if (open.back().scope == Scope::function) {
        functions.push_back({open.back().heading, open.back().line, line - open.back().line + 1});
      }
      open.pop_back();
    }
    if (character == '{' || character == '}' || character == ';') {
      heading_from = at + 1;
    }
  }
  return functions;
}

}  // namespace draaiboek::tidy
