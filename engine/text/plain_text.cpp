#include "engine/text/plain_text.h"

#include <algorithm>
#include <cstdint>

namespace draaiboek::text {
namespace {

using engine::Place;
using engine::Problem;

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

struct Lead {
  std::size_t length;
  std::uint32_t bits;
  std::uint32_t smallest;
};

std::optional<Lead> lead_of(unsigned char byte) {
  if (byte < 0x80U)
    return Lead{1, byte, 0};
  if ((byte & 0xE0U) == 0xC0U)
    return Lead{2, byte & 0x1FU, 0x80};
  if ((byte & 0xF0U) == 0xE0U)
    return Lead{3, byte & 0x0FU, 0x800};
  if ((byte & 0xF8U) == 0xF0U)
    return Lead{4, byte & 0x07U, 0x10000};
  return std::nullopt;
}

/// Length of the character that begins at `at`; 0 when there is no valid one.
std::size_t character_length(std::string_view text, std::size_t at) {
  const auto lead = lead_of(static_cast<unsigned char>(text[at]));
  if (!lead || at + lead->length > text.size())
    return 0;
  std::uint32_t code = lead->bits;
  for (std::size_t next = at + 1; next < at + lead->length; ++next) {
    if (!is_continuation(text[next]))
      return 0;
    code = (code << 6U) | (static_cast<unsigned char>(text[next]) & 0x3FU);
  }
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  return code < lead->smallest || code > 0x10FFFF || surrogate ? 0 : lead->length;
}

}  // namespace

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (text.starts_with(mark))
    text.remove_prefix(mark.size());
  return text;
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return !is_continuation(byte); }));
}

Place place_at(std::string_view text, std::size_t offset, const std::string& file) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const std::size_t characters = count_characters(before.substr(before.rfind('\n') + 1));
  return {file, static_cast<int>(lines) + 1, static_cast<int>(characters) + 1};
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = character_length(text, at);
    if (length == 0)
      return at;
    at += length;
  }
  return std::nullopt;
}

std::optional<std::size_t> first_control_character(std::string_view text) {
  const auto at = std::find_if(text.begin(), text.end(), [](char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code == 0x7F || (code < 0x20 && byte != '\t' && byte != '\n' && byte != '\r');
  });
  if (at == text.end())
    return std::nullopt;
  return static_cast<std::size_t>(at - text.begin());
}

std::optional<Problem> unreadable(std::string_view text, const std::string& file) {
  if (const auto at = first_invalid_utf8(text))
    return Problem{place_at(text, *at, file), "not a text file", "text in UTF-8",
                   "a byte that is not UTF-8"};
  if (const auto at = first_control_character(text))
    return Problem{place_at(text, *at, file), "not a text file", "text in UTF-8",
                   "a control character"};
  return std::nullopt;
}

}  // namespace draaiboek::text
