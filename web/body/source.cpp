#include "web/body/source.h"

#include <utility>

#include "web/body/body.h"

namespace draaiboek::web {

TextSource::TextSource(std::string text, std::size_t step) : text_(std::move(text)), step_(step) {}

std::string_view TextSource::peek() {
  if (rest().empty())
    throw BodyFailure(400, "gate.body-cut-off");
  return rest().substr(0, step_);
}

void TextSource::skip(std::size_t count) {
  position_ += count;
}

}  // namespace draaiboek::web
