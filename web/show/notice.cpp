#include "web/show/notice.h"

namespace draaiboek::web {
namespace {

constexpr std::string_view digits = "0123456789abcdef";

std::string to_hex(std::string_view text) {
  std::string hex;
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    hex += digits[byte >> 4U];
    hex += digits[byte & 15U];
  }
  return hex;
}

std::optional<std::string> from_hex(std::string_view hex) {
  std::string text;
  if (hex.size() % 2 != 0)
    return std::nullopt;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    const auto high = digits.find(hex[i]);
    const auto low = digits.find(hex[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos)
      return std::nullopt;
    text += static_cast<char>(high << 4U | low);
  }
  return text;
}

constexpr std::chrono::seconds shown_within{60};
constexpr std::size_t longest_value = 300;
constexpr char between = '\x1f';
constexpr std::size_t longest_undo = 800;
constexpr const char* undo_name = "undo";

}  // namespace

Cookie notice_as_cookie(const engine::Message& message, const std::string& undo) {
  std::string text = message.key;
  for (const auto& [name, value] : message.parameters) {
    text += between + name + "=" + value.substr(0, longest_value);
  }
  // Half a place leads nowhere.
  if (!undo.empty() && undo.size() <= longest_undo)
    text += between + (undo_name + ("=" + undo));
  return {std::string(notice_cookie), to_hex(text), shown_within};
}

std::string undo_of(const engine::Message& notice) {
  const auto found = notice.parameters.find(undo_name);
  if (found == notice.parameters.end())
    return "";
  const std::string& place = found->second;
  const bool ours =
      place.size() > 1 && place[0] == '/' && place[1] > ' ' && place[1] != '/' && place[1] != '\\';
  return ours ? place : "";
}

std::optional<engine::Message> notice_from_cookie(const std::string& value) {
  const auto text = from_hex(value);
  if (!text || !text->starts_with("done."))
    return std::nullopt;
  engine::Message message;
  std::string_view rest = *text;
  const auto end = std::min(rest.find(between), rest.size());
  message.key = rest.substr(0, end);
  rest.remove_prefix(end);
  while (!rest.empty()) {
    rest.remove_prefix(1);
    const std::string_view pair = rest.substr(0, std::min(rest.find(between), rest.size()));
    const auto equals = pair.find('=');
    if (equals == std::string_view::npos)
      return std::nullopt;
    message.parameters.emplace(pair.substr(0, equals), pair.substr(equals + 1));
    rest.remove_prefix(pair.size());
  }
  return message;
}

}  // namespace draaiboek::web
