#include "engine/text/values.h"

#include <algorithm>
#include <charconv>

#include "engine/text/fields.h"

namespace draaiboek::text {
namespace {

constexpr std::size_t longest_id = 60;
constexpr std::string_view id_rule =
    "lower-case letters, digits and single hyphens, beginning with a letter, at most 60";

bool is_letter(char sign) {
  return sign >= 'a' && sign <= 'z';
}
bool is_digit(char sign) {
  return sign >= '0' && sign <= '9';
}

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > longest_id || !is_letter(text.front()) || text.back() == '-')
    return false;
  char before = '\0';
  for (const char sign : text) {
    if (!is_letter(sign) && !is_digit(sign) && (sign != '-' || before == '-'))
      return false;
    before = sign;
  }
  return true;
}

bool is_name(std::string_view text) {
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos)
    return is_id(text);
  return is_id(text.substr(0, dot)) && is_id(text.substr(dot + 1));
}

bool is_scalar(const Node& node) {
  return node.shape == Node::Shape::scalar;
}

}  // namespace

void note_wrong(const Node& node, std::string_view what, std::string expected, Problems& problems) {
  if (node.shape != Node::Shape::lost)
    problems.push_back({node.place, std::string(what), std::move(expected), describe(node)});
}

std::string text_of(const Node& node, Problems& problems) {
  if (is_scalar(node) && node.text.find_first_not_of(" \n\t") != std::string::npos)
    return node.text;
  note_wrong(node, "wrong value", "a text", problems);
  return {};
}

std::string id_of(const Node& node, Problems& problems) {
  if (is_scalar(node) && is_id(node.text))
    return node.text;
  note_wrong(node, "not an id", std::string(id_rule), problems);
  return {};
}

std::string name_of(const Node& node, Problems& problems) {
  if (is_scalar(node) && is_name(node.text))
    return node.text;
  note_wrong(node, "not a name", "an id, or the ids of a block and its step with a dot between",
             problems);
  return {};
}

std::vector<std::string> names_of(const Node& node, Problems& problems) {
  if (is_scalar(node))
    return {name_of(node, problems)};
  std::vector<std::string> names;
  for (const Node& element : elements_of(node, problems))
    names.push_back(name_of(element, problems));
  return names;
}

bool flag_of(const Node& node, Problems& problems) {
  const bool bare = is_scalar(node) && !node.quoted;
  if (bare && (node.text == "true" || node.text == "false"))
    return node.text == "true";
  note_wrong(node, "wrong value", "true or false", problems);
  return false;
}

engine::Words words_of(const Node& node, Problems& problems) {
  engine::Words words;
  if (node.shape != Node::Shape::map) {
    note_wrong(node, "wrong value", "a text in two languages: {nl: …, en: …}", problems);
    return words;
  }
  Fields fields(node, {"nl", "en"}, problems);
  fields.required("nl", words.nl, text_of);
  fields.required("en", words.en, text_of);
  return words;
}

engine::Interval interval_of(const Node& node, Problems& problems) {
  if (is_scalar(node)) {
    if (const auto interval = engine::interval_from_text(node.text))
      return *interval;
  }
  note_wrong(node, "wrong value", "a number of days, weeks or workdays, as \"15 workdays\"",
             problems);
  return {};
}

int whole_of(const Node& node, Range range, Problems& problems) {
  int number = 0;
  const char* const end = node.text.data() + node.text.size();
  const auto [stopped, error] = std::from_chars(node.text.data(), end, number);
  const bool exact = is_scalar(node) && !node.quoted && error == std::errc{} && stopped == end &&
                     node.text == std::to_string(number);
  if (exact && number >= range.least && number <= range.most)
    return number;
  note_wrong(
      node, "wrong value",
      "a whole number from " + std::to_string(range.least) + " to " + std::to_string(range.most),
      problems);
  return range.least;
}

std::size_t choice_of(const Node& node, std::string_view what,
                      const std::vector<std::string>& names, Problems& problems) {
  const auto at = std::find(names.begin(), names.end(), node.text);
  if (is_scalar(node) && at != names.end())
    return static_cast<std::size_t>(at - names.begin());
  const std::size_t before = problems.size();
  note_wrong(node, "unknown " + std::string(what), listed(names), problems);
  if (problems.size() > before && is_scalar(node))
    problems.back().nearest = engine::nearest(node.text, names);
  return 0;
}

const std::vector<Node>& elements_of(const Node& node, Problems& problems) {
  static const std::vector<Node> none;
  if (node.shape == Node::Shape::list && !node.items.empty())
    return node.items;
  if (node.shape == Node::Shape::list)
    problems.push_back({node.place, "wrong value", "a list of at least one", "an empty list"});
  else
    note_wrong(node, "wrong value", "a list", problems);
  return none;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names)
    text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace draaiboek::text
