#include "web/wire/file_name.h"

#include <algorithm>

#include "web/wire/utf8.h"

namespace draaiboek::web {
namespace {

constexpr std::size_t most_characters = 200;
constexpr std::size_t most_extension = 20;

bool is_invisible(char32_t c) {
  const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
  const bool direction = c == 0x061C || c == 0x200E || c == 0x200F ||
                         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  const bool zero_width = c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
  const bool line_break = c == 0x2028 || c == 0x2029;
  const bool tag = c >= 0xE0000 && c <= 0xE007F;
  return control || direction || zero_width || line_break || tag;
}

std::u32string visible_characters(std::string_view raw) {
  std::u32string name;
  while (!raw.empty()) {
    const auto c = take_character(raw).value_or(0xFFFD);
    if (is_invisible(c))
      continue;
    const bool refused_by_windows = std::u32string_view(U"<>:\"|?*").find(c) != std::string::npos;
    name.push_back(refused_by_windows ? U'_' : c);
  }
  return name;
}

std::u32string trimmed(std::u32string name) {
  const auto is_blank = [](char32_t c) { return c == U' ' || c == 0xA0; };
  while (!name.empty() && (is_blank(name.back()) || name.back() == U'.'))
    name.pop_back();
  const auto first = std::find_if_not(name.begin(), name.end(), is_blank);
  name.erase(name.begin(), first);
  return name;
}

std::u32string shortened(std::u32string name) {
  if (name.size() <= most_characters)
    return name;
  const auto dot = name.rfind(U'.');
  const bool has_extension = dot != std::u32string::npos && name.size() - dot <= most_extension;
  const auto extension = has_extension ? name.substr(dot) : std::u32string{};
  return name.substr(0, most_characters - extension.size()) + extension;
}

}  // namespace

std::string clean_file_name(std::string_view raw) {
  const auto slash = raw.find_last_of("/\\");
  if (slash != std::string_view::npos)
    raw.remove_prefix(slash + 1);
  std::string name;
  for (const auto c : shortened(trimmed(visible_characters(raw))))
    append_character(name, c);
  return name.empty() ? "document" : name;
}

}  // namespace draaiboek::web
