#pragma once
// Letters of protocols: ASCII only, whatever the language of the machine.

#include <string>
#include <string_view>

namespace draaiboek::web {

inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

inline bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Everything that must never stand in a header: below the blank, and DEL.
inline bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

inline bool has_control(std::string_view text) {
  for (const char c : text) {
    if (is_control(c))
      return true;
  }
  return false;
}

inline std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

/// Without blanks at both ends.
inline std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' '))
    text.remove_prefix(1);
  while (text.ends_with(' '))
    text.remove_suffix(1);
  return text;
}

}  // namespace draaiboek::web
