#include "engine/text/node.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>

#include "engine/text/plain_text.h"

namespace draaiboek::text {
namespace {

/// Ends the reading of a file in which going on makes no sense.
struct Stop {
  Problem problem;
};

bool has_closing_quote(std::string_view text, std::size_t opening) {
  const char quote = text[opening];
  for (std::size_t at = opening + 1; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      const bool doubled = quote == '\'' && at + 1 < text.size() && text[at + 1] == quote;
      if (!doubled)
        return true;
      ++at;
    }
  }
  return false;
}

class Builder : public YAML::EventHandler {
 public:
  Builder(std::string_view text, std::string file, Problems& problems)
      : text_(text), file_(std::move(file)), problems_(problems) {
    line_starts_.push_back(0);
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] == '\n')
        line_starts_.push_back(at + 1);
    }
  }

  Place place(const YAML::Mark& mark);
  std::optional<Node> take_root() { return std::move(root_); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (root_)
      throw Stop{{place(mark), "more than one document", "one document", "a second one"}};
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_extras(mark, "", anchor);
    add({Node::Shape::empty, place(mark)});
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    problems_.push_back({place(mark), "alias", "the value itself", "a reference with *"});
    add({Node::Shape::lost, place(mark)});
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    refuse_extras(mark, tag, anchor);
    open({Node::Shape::list, place(mark)});
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    refuse_extras(mark, tag, anchor);
    open({Node::Shape::map, place(mark)});
  }
  void OnMapEnd() override { close(); }

 private:
  /// A list or map of which the end was not seen yet.
  struct Unfinished {
    Node node;
    /// The key that waits for its value.
    std::optional<Node::Key> key{};
    /// A key that was refused: its value is dropped.
    bool drop_value = false;
    std::map<std::string, int, std::less<>> lines_of_keys{};
  };

  void refuse_extras(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor);
  void open(Node node);
  void close();
  void add(Node node);
  void add_key(Unfinished& map, const Node& node);

  std::string_view text_;
  std::string file_;
  Problems& problems_;
  std::vector<std::size_t> line_starts_{};
  struct {
    std::size_t line = 0;
    std::size_t byte = 0;
    std::size_t column = 1;
  } last_{};
  std::vector<Unfinished> unfinished_{};
  std::optional<Node> root_{};
};

Place Builder::place(const YAML::Mark& mark) {
  if (mark.is_null() || mark.line < 0)
    return {file_, 1, 1};
  const auto line = std::min(static_cast<std::size_t>(mark.line), line_starts_.size() - 1);
  const auto byte = line_starts_[line] + static_cast<std::size_t>(std::max(mark.column, 0));
  // Marks come in order: counting on from the last one keeps a file of one long line linear.
  if (line != last_.line || byte < last_.byte)
    last_ = {line, line_starts_[line], 1};
  // The parser counts bytes; the author counts characters.
  const std::string_view between = text_.substr(last_.byte, byte - last_.byte);
  last_ = {line, byte, last_.column + count_characters(between)};
  return {file_, static_cast<int>(line) + 1, static_cast<int>(last_.column)};
}

void Builder::refuse_extras(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
  if (anchor != YAML::NullAnchor)
    problems_.push_back({place(mark), "anchor", "the value alone", "a name with &"});
  // The parser itself calls plain values "?" and quoted ones "!".
  if (!tag.empty() && tag != "?" && tag != "!")
    problems_.push_back({place(mark), "tag", "the value alone", "\"" + tag + "\""});
}

void Builder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       const std::string& value) {
  refuse_extras(mark, tag, anchor);
  const auto at = static_cast<std::size_t>(std::max(mark.pos, 0));
  const bool opens_quote = at < text_.size() && (text_[at] == '"' || text_[at] == '\'');
  if (opens_quote && !has_closing_quote(text_, at))
    throw Stop{{place(mark), "unclosed quote", std::string("a closing ") + text_[at],
                "the end of the file"}};
  if (first_control_character(value)) {
    problems_.push_back({place(mark), "control character", "readable text", "an escape like \\0"});
    add({Node::Shape::lost, place(mark)});
    return;
  }
  add({Node::Shape::scalar, place(mark), value, tag != "?"});
}

void Builder::open(Node node) {
  if (unfinished_.size() >= deepest_level)
    throw Stop{{node.place, "nested too deeply", "at most 32 levels", "a 33rd one"}};
  unfinished_.push_back({std::move(node)});
}

void Builder::close() {
  Node node = std::move(unfinished_.back().node);
  unfinished_.pop_back();
  add(std::move(node));
}

void Builder::add(Node node) {
  if (unfinished_.empty()) {
    root_ = std::move(node);
    return;
  }
  Unfinished& parent = unfinished_.back();
  if (parent.node.shape == Node::Shape::list) {
    parent.node.items.push_back(std::move(node));
  } else if (parent.key) {
    parent.node.keys.push_back(std::move(*parent.key));
    parent.node.items.push_back(std::move(node));
    parent.key.reset();
  } else if (parent.drop_value) {
    parent.drop_value = false;
  } else {
    add_key(parent, node);
  }
}

void Builder::add_key(Unfinished& map, const Node& node) {
  if (node.shape != Node::Shape::scalar) {
    if (node.shape != Node::Shape::lost)
      problems_.push_back({node.place, "no key", "a name before the colon", describe(node)});
    map.drop_value = true;
    return;
  }
  const auto [known, added] = map.lines_of_keys.emplace(node.text, node.place.line);
  if (!added) {
    problems_.push_back(
        {node.place, "duplicate key",
         "each key once (it already stands on line " + std::to_string(known->second) + ")",
         describe(node)});
    map.drop_value = true;
    return;
  }
  map.key = Node::Key{node.text, node.place};
}

/// The parser swallows tabs in some places and refuses them in others with a riddle.
void find_tabs(std::string_view text, const std::string& file, Problems& problems) {
  int line = 1;
  for (std::size_t start = 0; start < text.size(); ++line) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string_view row = text.substr(start, end - start);
    const std::size_t first = row.find_first_not_of(' ');
    const bool blank = row.find_first_not_of(" \t\r") == std::string_view::npos;
    if (!blank && row[first] == '\t')
      problems.push_back(
          {{file, line, static_cast<int>(first) + 1}, "tab as indentation", "spaces", "a tab"});
    start = end + 1;
  }
}

void parse(const std::string& text, Builder& builder, Problems& problems, const std::string& file) {
  try {
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder))
      throw Stop{{{file, 1, 1}, "empty file", "a document", "nothing"}};
    parser.HandleNextDocument(builder);
  } catch (const Stop& stop) {
    problems.push_back(stop.problem);
  } catch (const YAML::Exception& error) {
    problems.push_back({builder.place(error.mark), "broken YAML: " + error.msg});
  }
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  for (std::size_t index = 0; index < keys.size(); ++index) {
    if (keys[index].text == key)
      return &items[index];
  }
  return nullptr;
}

std::string describe(const Node& node) {
  if (node.shape == Node::Shape::list)
    return "a list";
  if (node.shape == Node::Shape::map)
    return "a map";
  if (node.shape != Node::Shape::scalar)
    return "nothing";
  constexpr std::size_t longest = 60;
  std::string shown = node.text;
  std::replace(shown.begin(), shown.end(), '\n', ' ');
  if (shown.size() > longest) {
    std::size_t end = longest;
    // Never cut a character of several bytes in two.
    while (end > 0 && first_invalid_utf8(shown.substr(0, end)))
      --end;
    shown = shown.substr(0, end) + "…";
  }
  return "\"" + shown + "\"";
}

ReadNode read_node(std::string_view text, const std::string& file) {
  ReadNode read;
  if (text.size() > largest_file) {
    read.problems.push_back({{file, 1, 1},
                             "file too large",
                             "at most 1,048,576 bytes (1 MiB)",
                             std::to_string(text.size()) + " bytes"});
    return read;
  }
  const std::string content(without_byte_order_mark(text));
  if (const auto problem = unreadable(content, file)) {
    read.problems.push_back(*problem);
    return read;
  }
  find_tabs(content, file, read.problems);
  if (!read.problems.empty())
    return read;
  Builder builder(content, file, read.problems);
  Problems fatal;
  parse(content, builder, fatal, file);
  if (fatal.empty())
    read.root = builder.take_root();
  read.problems.insert(read.problems.end(), fatal.begin(), fatal.end());
  return read;
}

}  // namespace draaiboek::text
