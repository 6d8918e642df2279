#include "db/maria/link/value.h"

#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

constexpr std::size_t half = 8;

void append(std::string& bytes, std::uint64_t number) {
  for (std::size_t i = half; i-- > 0;)
    bytes += static_cast<char>((number >> (8 * i)) & 0xFFU);
}

std::uint64_t number_of(std::string_view bytes) {
  std::uint64_t number = 0;
  for (const char byte : bytes)
    number = (number << 8U) | static_cast<unsigned char>(byte);
  return number;
}

}  // namespace

std::string to_bytes(engine::Bits128 bits) {
  std::string bytes;
  append(bytes, bits.high);
  append(bytes, bits.low);
  return bytes;
}

engine::Bits128 bits_of_bytes(std::string_view bytes) {
  engine::expects(bytes.size() == 2 * half, "an id column holds 16 bytes");
  return {number_of(bytes.substr(0, half)), number_of(bytes.substr(half))};
}

}  // namespace draaiboek::db
