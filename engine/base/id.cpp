#include "engine/base/id.h"

namespace draaiboek::engine {
namespace {

constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t length = 26;

}  // namespace

std::string to_text(const Bits128& bits) {
  std::string text(length, '0');
  Bits128 rest = bits;
  for (std::size_t i = length; i-- > 0;) {
    text[i] = alphabet[rest.low & 31U];
    rest.low = (rest.low >> 5U) | (rest.high << 59U);
    rest.high >>= 5U;
  }
  return text;
}

std::optional<Bits128> bits_from_text(std::string_view text) {
  if (text.size() != length)
    return std::nullopt;
  Bits128 bits;
  for (const char c : text) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto digit = alphabet.find(lower);
    if (digit == std::string_view::npos)
      return std::nullopt;
    if ((bits.high >> 59U) != 0)
      return std::nullopt;  // a first character over 7 would not fit
    bits.high = (bits.high << 5U) | (bits.low >> 59U);
    bits.low = (bits.low << 5U) | digit;
  }
  return bits;
}

}  // namespace draaiboek::engine
