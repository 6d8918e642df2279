#include "web/body/body.h"

#include <algorithm>

namespace draaiboek::web {

TextBody::TextBody(std::string text, std::size_t step) : text_(std::move(text)), step_(step) {}

std::size_t TextBody::read(std::span<char> into) {
  const auto count = std::min({into.size(), step_, text_.size() - position_});
  text_.copy(into.data(), count, position_);
  position_ += count;
  return count;
}

std::string read_all(Body& body, std::size_t limit) {
  std::string text;
  char piece[16 * 1024];
  while (const auto count = body.read(piece)) {
    if (text.size() + count > limit)
      throw BodyFailure(413, "gate.body-too-large");
    text.append(piece, count);
  }
  return text;
}

}  // namespace draaiboek::web
