#include "web/show/template.h"

#include <algorithm>

#include "web/show/escape.h"

namespace draaiboek::web {
namespace {

constexpr std::string_view spaces = " \t";

std::string_view trimmed(std::string_view text) {
  const auto first = std::min(text.find_first_not_of(spaces), text.size());
  text.remove_prefix(first);
  return text.substr(0, text.find_last_not_of(spaces) + 1);
}

bool is_name(std::string_view name) {
  return !name.empty() && name.find_first_of("{}#^/>&=! \t\n") == std::string_view::npos;
}

/// What a section thinks of a value: an empty text counts as false.
bool holds(const View& view) {
  if (const auto* truth = std::get_if<bool>(&view.held()))
    return *truth;
  if (const auto* text = std::get_if<std::string>(&view.held()))
    return !text->empty();
  const auto* list = std::get_if<View::List>(&view.held());
  return list == nullptr || !list->empty();
}

}  // namespace

/// Cuts the text into pieces.
class Template::Reading {
 public:
  Reading(std::string_view text, std::vector<Piece>& pieces, std::vector<Fault>& faults)
      : text_(text), pieces_(pieces), faults_(faults) {}

  void all() {
    for (auto at = text_.find("{{"); at != std::string_view::npos; at = text_.find("{{", from_)) {
      const bool raw = text_.substr(at).starts_with("{{{");
      const std::string_view closing = raw ? "}}}" : "}}";
      const auto end = text_.find(closing, at);
      if (end == std::string_view::npos) {
        fault(at, "a tag is never closed");
        break;
      }
      const std::size_t skipped = raw ? 3 : 2;
      tag({at, end + closing.size()}, text_.substr(at + skipped, end - at - skipped), raw);
    }
    words(text_.size());
    for (const Open& open : open_)
      fault(open.at, "{{" + pieces_[open.piece].text + "}} is never closed");
  }

 private:
  struct Span {
    std::size_t from;
    std::size_t until;
  };
  struct Open {
    std::size_t piece;
    std::size_t at;
  };

  void fault(std::size_t at, std::string sentence) { faults_.push_back({at, std::move(sentence)}); }

  void words(std::size_t until) {
    if (until > from_)
      pieces_.push_back({Sort::words, std::string(text_.substr(from_, until - from_))});
  }

  void tag(Span span, std::string_view inside, bool raw) {
    const char mark = inside.empty() || raw ? ' ' : inside.front();
    const bool of_section = mark == '#' || mark == '^' || mark == '/';
    const std::string_view name = trimmed(of_section ? inside.substr(1) : inside);
    const Span line = of_section ? line_of(span) : span;
    words(line.from);
    from_ = line.until;
    if (mark == '>')
      return;
    if (!is_name(name))
      return fault(span.from, "{{" + std::string(inside) + "}} is not a tag that we use");
    if (mark == '/')
      return close(span.from, name);
    if (of_section)
      open_.push_back({pieces_.size(), span.from});
    const Sort sort = mark == '#'   ? Sort::section
                      : mark == '^' ? Sort::inverted
                      : raw         ? Sort::raw
                                    : Sort::value;
    pieces_.push_back({sort, std::string(name)});
  }

  void close(std::size_t at, std::string_view name) {
    if (open_.empty() || pieces_[open_.back().piece].text != name)
      return fault(at, "{{/" + std::string(name) + "}} closes nothing");
    pieces_[open_.back().piece].end = pieces_.size();
    open_.pop_back();
  }

  /// The tag with its line when nothing else stands there, else the tag alone.
  Span line_of(Span tag) const {
    std::size_t from = tag.from;
    while (from > from_ && spaces.find(text_[from - 1]) != std::string_view::npos)
      --from;
    const bool first = from == 0 || text_[from - 1] == '\n';
    const std::size_t until = std::min(text_.find_first_not_of(spaces, tag.until), text_.size());
    const bool last = until == text_.size() || text_[until] == '\n';
    if (!first || !last)
      return tag;
    return {from, std::min(until + 1, text_.size())};
  }

  std::string_view text_;
  std::vector<Piece>& pieces_;
  std::vector<Fault>& faults_;
  std::size_t from_ = 0;
  std::vector<Open> open_{};
};

/// Fills in the pieces.
class Template::Writing {
 public:
  Writing(const std::vector<Piece>& pieces, const Missing& missing, std::string& out)
      : pieces_(pieces), missing_(missing), out_(out) {}

  void within(const View& view, std::size_t from, std::size_t until) {
    around_.push_back(&view);
    for (std::size_t at = from; at < until; ++at) {
      const Piece& piece = pieces_[at];
      if (piece.sort == Sort::words) {
        out_ += piece.text;
        continue;
      }
      const View* value = find(piece.text);
      if (piece.sort == Sort::section || piece.sort == Sort::inverted) {
        section(piece, value, at + 1);
        at = piece.end - 1;
      } else if (value != nullptr) {
        write(*value, piece.sort == Sort::raw);
      }
    }
    around_.pop_back();
  }

 private:
  const View* find(std::string_view name) const {
    if (name == ".")
      return around_.back();
    for (auto view = around_.rbegin(); view != around_.rend(); ++view) {
      if (const View* found = (*view)->find(name))
        return found;
    }
    missing_(name);
    return nullptr;
  }

  void section(const Piece& piece, const View* value, std::size_t first) {
    const bool there = value != nullptr && holds(*value);
    if (piece.sort == Sort::inverted) {
      if (!there)
        within(*around_.back(), first, piece.end);
      return;
    }
    if (!there)
      return;
    if (const auto* list = std::get_if<View::List>(&value->held())) {
      for (const View& item : *list)
        within(item, first, piece.end);
    } else {
      within(*value, first, piece.end);
    }
  }

  void write(const View& value, bool raw) {
    const auto* text = std::get_if<std::string>(&value.held());
    if (text == nullptr)
      return;
    if (raw)
      out_ += *text;
    else
      append_escaped(out_, *text);
  }

  const std::vector<Piece>& pieces_;
  const Missing& missing_;
  std::string& out_;
  std::vector<const View*> around_{};
};

Template::Template(std::string_view text, std::vector<Fault>& faults) {
  Reading(text, pieces_, faults).all();
}

void Template::render(const View& view, const Missing& missing, std::string& out) const {
  Writing(pieces_, missing, out).within(view, 0, pieces_.size());
}

}  // namespace draaiboek::web
