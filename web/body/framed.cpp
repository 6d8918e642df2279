#include "web/body/framed.h"

#include <algorithm>
#include <charconv>

namespace draaiboek::web {
namespace {

std::size_t take_into(Source& source, std::span<char> into, std::uint64_t most) {
  const auto bytes = source.peek();
  const auto count = std::min({bytes.size(), into.size(), static_cast<std::size_t>(most)});
  bytes.copy(into.data(), count);
  source.skip(count);
  return count;
}

[[noreturn]] void bad_chunk() {
  throw BodyFailure(400, "gate.bad-chunk");
}

std::uint64_t digit_value(char c) {
  std::uint64_t value = 0;
  if (std::from_chars(&c, &c + 1, value, 16).ptr == &c)
    bad_chunk();
  return value;
}

}  // namespace

std::size_t SizedBody::read(std::span<char> into) {
  if (left_ == 0 || into.empty())
    return 0;
  const auto count = take_into(source_, into, left_);
  left_ -= count;
  return count;
}

std::size_t ChunkedBody::read(std::span<char> into) {
  if (ended_ || into.empty())
    return 0;
  // A second try after a failure would read payload as a size.
  if (broken_)
    bad_chunk();
  broken_ = true;
  if (left_ == 0)
    begin_chunk();
  std::size_t count = 0;
  if (!ended_) {
    count = take_into(source_, into, left_);
    left_ -= count;
  }
  broken_ = false;
  return count;
}

void ChunkedBody::begin_chunk() {
  if (!first_)
    take_line_end();
  first_ = false;
  std::uint64_t size = 0;
  int digits = 0;
  for (char c = take(); c != '\r'; c = take()) {
    if (++digits > 8)
      bad_chunk();
    size = size * 16 + digit_value(c);
  }
  if (digits == 0 || take() != '\n')
    bad_chunk();
  left_ = size;
  total_ += left_;
  if (total_ > limit_)
    throw BodyFailure(413, "gate.body-too-large");
  if (left_ > 0)
    return;
  take_line_end();
  ended_ = true;
}

void ChunkedBody::take_line_end() {
  if (take() != '\r' || take() != '\n')
    bad_chunk();
}

char ChunkedBody::take() {
  const char c = source_.peek().front();
  source_.skip(1);
  return c;
}

}  // namespace draaiboek::web
