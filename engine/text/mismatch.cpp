#include "engine/text/mismatch.h"

#include "engine/text/facts.h"

namespace draaiboek::text {

std::string to_text(const engine::story::Mismatch& mismatch) {
  std::string text = mismatch.place.file + ":" + std::to_string(mismatch.place.line) +
                     ": expected " + mismatch.expected + "; found " + mismatch.found;
  for (const engine::Fact& fact : mismatch.facts) {
    engine::Event event;
    event.fact = fact;
    text += "\n  what happened last: " + to_json(event);
  }
  return text;
}

}  // namespace draaiboek::text
