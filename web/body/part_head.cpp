#include "web/body/part_head.h"

#include <algorithm>
#include <map>

#include "web/wire/ascii.h"
#include "web/wire/request_line.h"
#include "web/wire/utf8.h"

namespace draaiboek::web {
namespace {

void skip_blanks(std::string_view& text) {
  while (text.starts_with(' ') || text.starts_with('\t'))
    text.remove_prefix(1);
}

// Browsers write %22 for a quote and keep backslashes as they are; other programs escape both.
std::optional<std::string> take_quoted(std::string_view& text) {
  std::string value;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '"') {
      text.remove_prefix(i + 1);
      return value;
    }
    const bool escaped =
        text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\');
    if (escaped)
      ++i;
    value.push_back(text[i]);
  }
  return std::nullopt;
}

std::string take_token(std::string_view& text) {
  const auto end = std::min(text.find_first_of("; \t"), text.size());
  std::string token(text.substr(0, end));
  text.remove_prefix(end);
  return token;
}

struct Value {
  std::string main;
  std::map<std::string, std::string> parameters{};
};

// "form-data; name="x"; filename="y"": nullopt when malformed or when a name comes twice.
std::optional<Value> read_value(std::string_view text) {
  skip_blanks(text);
  Value value{lower(take_token(text))};
  for (skip_blanks(text); !text.empty(); skip_blanks(text)) {
    if (!text.starts_with(';'))
      return std::nullopt;
    text.remove_prefix(1);
    skip_blanks(text);
    const auto equals = text.find('=');
    if (equals == std::string_view::npos)
      return std::nullopt;
    const auto name = lower(text.substr(0, equals));
    text.remove_prefix(equals + 1);
    auto content = text.starts_with('"') ? take_quoted(text) : take_token(text);
    if (!content || !is_token(name))
      return std::nullopt;
    if (!value.parameters.emplace(name, std::move(*content)).second)
      return std::nullopt;
  }
  return value;
}

void replace_all(std::string& text, std::string_view from, char to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) {
    text.replace(at, from.size(), 1, to);
  }
}

std::string without_browser_escapes(std::string text) {
  replace_all(text, "%22", '"');
  replace_all(text, "%0D", '\r');
  replace_all(text, "%0A", '\n');
  return text;
}

bool set_disposition(Part& part, std::string_view text) {
  const auto value = read_value(text);
  if (!value || value->main != "form-data")
    return false;
  const auto name = value->parameters.find("name");
  if (name == value->parameters.end())
    return false;
  part.name = without_browser_escapes(name->second);
  const auto file = value->parameters.find("filename");
  if (file != value->parameters.end())
    part.file_name = without_browser_escapes(file->second);
  return !part.name.empty() && !has_control(part.name) && valid_utf8(part.name);
}

bool set_content_type(Part& part, std::string_view text) {
  skip_blanks(text);
  const bool plain =
      std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
  if (text.size() > 255 || !plain)
    return false;
  part.content_type = text;
  return true;
}

bool boundary_character(char c) {
  return is_letter(c) || is_digit(c) ||
         std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos;
}

}  // namespace

std::optional<std::string> boundary_of(std::string_view content_type) {
  const auto value = read_value(content_type);
  if (!value || value->main != "multipart/form-data")
    return std::nullopt;
  const auto found = value->parameters.find("boundary");
  if (found == value->parameters.end())
    return std::nullopt;
  const auto& boundary = found->second;
  const bool good = !boundary.empty() && boundary.size() <= 70 && boundary.back() != ' ' &&
                    std::all_of(boundary.begin(), boundary.end(), boundary_character);
  return good ? std::optional(boundary) : std::nullopt;
}

std::optional<Part> read_part_head(std::string_view lines) {
  Part part;
  bool disposition_seen = false;
  bool type_seen = false;
  while (!lines.empty()) {
    const auto end = lines.find("\r\n");
    if (end == std::string_view::npos)
      return std::nullopt;
    const auto line = lines.substr(0, end);
    lines.remove_prefix(end + 2);
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || !is_token(line.substr(0, colon)))
      return std::nullopt;
    if (line.find_first_of("\r\n") != std::string_view::npos)
      return std::nullopt;
    const auto name = lower(line.substr(0, colon));
    const auto value = line.substr(colon + 1);
    if (name == "content-disposition") {
      if (disposition_seen || !set_disposition(part, value))
        return std::nullopt;
      disposition_seen = true;
    } else if (name == "content-type") {
      if (type_seen || !set_content_type(part, value))
        return std::nullopt;
      type_seen = true;
    }
  }
  if (!disposition_seen)
    return std::nullopt;
  return part;
}

}  // namespace draaiboek::web
