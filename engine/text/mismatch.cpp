#include "engine/text/mismatch.h"

#include "engine/text/facts.h"

namespace draaiboek::text {

std::string to_text(const engine::story::Mismatch& mismatch) {
  std::string text = mismatch.place.file + ":" + std::to_string(mismatch.place.line) +
                     ": expected " + mismatch.expected + "; found " + mismatch.found;
  for (const engine::Fact& fact : mismatch.facts)
    text += "\n  happened last: " + to_json(fact);
  return text;
}

}  // namespace draaiboek::text
