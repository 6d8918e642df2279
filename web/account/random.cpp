#include "web/account/random.h"

#include <sodium.h>

#include <array>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

template <std::size_t count>
std::array<unsigned char, count> random_bytes() {
  engine::expects(sodium_init() >= 0, "the operating system gives random bytes");
  std::array<unsigned char, count> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  return bytes;
}

std::uint64_t number_from(const unsigned char* bytes) {
  std::uint64_t number = 0;
  for (int i = 0; i < 8; ++i) {
    number = number << 8U | bytes[i];
  }
  return number;
}

}  // namespace

engine::Bits128 random_bits() {
  const auto bytes = random_bytes<16>();
  return {number_from(bytes.data()), number_from(bytes.data() + 8)};
}

std::string random_token() {
  const auto bytes = random_bytes<32>();
  std::string text(65, '\0');
  sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
  text.pop_back();
  return text;
}

std::string new_receipt() {
  constexpr std::string_view alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  // Eight letters need 40 of the 64 bits, so none comes noticeably more often than another.
  std::uint64_t rest = random_bits().low;
  std::string text;
  for (int i = 0; i < 8; ++i) {
    if (i == 4)
      text += '-';
    text += alphabet[rest % alphabet.size()];
    rest /= alphabet.size();
  }
  return text;
}

}  // namespace draaiboek::web
