#include "web/account/one_time_code.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include <array>
#include <chrono>
#include <cstdio>

#include "engine/base/expects.h"
#include "web/account/digest.h"
#include "web/wire/percent.h"

namespace draaiboek::web {
namespace {

constexpr std::chrono::seconds step_length{30};
constexpr std::size_t key_bytes = 20;
constexpr std::uint32_t beyond_six_digits = 1'000'000;
// Without 0, 1, I, L, O and U, which are read wrongly.
constexpr std::string_view readable = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

std::array<unsigned char, 8> big_endian(std::int64_t number) {
  std::array<unsigned char, 8> bytes{};
  auto rest = static_cast<std::uint64_t>(number);
  for (std::size_t i = bytes.size(); i > 0; --i) {
    bytes.at(i - 1) = static_cast<unsigned char>(rest & 0xFFU);
    rest >>= 8U;
  }
  return bytes;
}

std::array<unsigned char, 20> hmac_sha1(std::string_view key,
                                        const std::array<unsigned char, 8>& message) {
  std::array<unsigned char, 20> digest{};
  unsigned int length = 0;
  const auto* made = HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), message.data(),
                          message.size(), digest.data(), &length);
  engine::expects(made != nullptr && length == digest.size(), "a digest of SHA-1 is made");
  return digest;
}

std::string without_blanks(std::string_view typed) {
  std::string text;
  for (const char letter : typed) {
    if (letter != ' ' && letter != '-')
      text += letter;
  }
  return text;
}

}  // namespace

std::string new_code_key() {
  engine::expects(sodium_init() >= 0, "the operating system gives random bytes");
  std::string key(key_bytes, '\0');
  randombytes_buf(key.data(), key.size());
  return key;
}

std::string base32(std::string_view bytes) {
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  std::string text;
  std::uint32_t held = 0;
  unsigned bits = 0;
  for (const char byte : bytes) {
    held = held << 8U | static_cast<unsigned char>(byte);
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[held >> bits & 31U];
    }
    held &= (1U << bits) - 1U;
  }
  if (bits > 0)
    text += alphabet[held << (5U - bits) & 31U];
  return text;
}

std::string in_groups(std::string_view base32_key) {
  std::string text;
  for (std::size_t i = 0; i < base32_key.size(); ++i) {
    if (i > 0 && i % 4 == 0)
      text += ' ';
    text += base32_key[i];
  }
  return text;
}

std::string code_address(std::string_view key, std::string_view email) {
  return "otpauth://totp/Draaiboek:" + percent_encode(email) + "?secret=" + base32(key) +
         "&issuer=Draaiboek&algorithm=SHA1&digits=6&period=30";
}

std::int64_t code_step(engine::Instant at) {
  return std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()) / step_length;
}

std::string code_of_step(std::string_view key, std::int64_t step) {
  const auto digest = hmac_sha1(key, big_endian(step));
  const std::size_t offset = digest.back() & 0x0FU;
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i)
    number = number << 8U | digest.at(offset + i);
  char text[8];
  std::snprintf(text, sizeof text, "%06u", (number & 0x7FFFFFFFU) % beyond_six_digits);
  return text;
}

std::optional<std::int64_t> step_of_code(std::string_view key, std::string_view typed,
                                         engine::Instant now) {
  const std::string code = without_blanks(typed);
  const std::int64_t present = code_step(now);
  for (const std::int64_t step : {present, present - 1, present + 1}) {
    if (same_secret(code_of_step(key, step), code))
      return step;
  }
  return std::nullopt;
}

std::vector<std::string> new_recovery_codes() {
  engine::expects(sodium_init() >= 0, "the operating system gives random bytes");
  std::vector<std::string> codes;
  for (int number = 0; number < 10; ++number) {
    std::string code;
    for (int i = 0; i < 12; ++i) {
      if (i > 0 && i % 4 == 0)
        code += '-';
      code += readable[randombytes_uniform(static_cast<std::uint32_t>(readable.size()))];
    }
    codes.push_back(std::move(code));
  }
  return codes;
}

std::string clean_recovery_code(std::string_view typed) {
  std::string code;
  for (const char letter : without_blanks(typed)) {
    if (!code.empty() && code.size() % 5 == 4)
      code += '-';
    const bool small = letter >= 'a' && letter <= 'z';
    code += small ? static_cast<char>(letter - 'a' + 'A') : letter;
  }
  return code;
}

}  // namespace draaiboek::web
