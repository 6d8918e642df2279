#include "web/wire/utf8.h"

#include <cstddef>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

struct Lead {
  std::size_t length;
  char32_t bits;
  char32_t least;
};

std::optional<Lead> lead_of(unsigned char byte) {
  if (byte < 0x80)
    return Lead{1, byte, 0};
  if ((byte & 0xE0U) == 0xC0)
    return Lead{2, byte & 0x1FU, 0x80};
  if ((byte & 0xF0U) == 0xE0)
    return Lead{3, byte & 0x0FU, 0x800};
  if ((byte & 0xF8U) == 0xF0)
    return Lead{4, byte & 0x07U, 0x10000};
  return std::nullopt;
}

std::optional<char32_t> character_at_front(std::string_view text, std::size_t& length) {
  const auto lead = lead_of(static_cast<unsigned char>(text.front()));
  if (!lead || text.size() < lead->length)
    return std::nullopt;
  char32_t value = lead->bits;
  for (std::size_t i = 1; i < lead->length; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0U) != 0x80)
      return std::nullopt;
    value = (value << 6U) | (byte & 0x3FU);
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < lead->least || value > 0x10FFFF || surrogate)
    return std::nullopt;
  length = lead->length;
  return value;
}

}  // namespace

std::optional<char32_t> take_character(std::string_view& rest) {
  engine::expects(!rest.empty(), "a character is taken from text that isn't empty");
  std::size_t length = 1;
  const auto character = character_at_front(rest, length);
  rest.remove_prefix(length);
  return character;
}

bool valid_utf8(std::string_view text) {
  while (!text.empty()) {
    if (!take_character(text))
      return false;
  }
  return true;
}

void append_character(std::string& text, char32_t character) {
  const auto add = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (character < 0x80) {
    add(character);
    return;
  }
  if (character < 0x800) {
    add(0xC0U | (character >> 6U));
  } else if (character < 0x10000) {
    add(0xE0U | (character >> 12U));
    add(0x80U | ((character >> 6U) & 0x3FU));
  } else {
    add(0xF0U | (character >> 18U));
    add(0x80U | ((character >> 12U) & 0x3FU));
    add(0x80U | ((character >> 6U) & 0x3FU));
  }
  add(0x80U | (character & 0x3FU));
}

}  // namespace draaiboek::web
