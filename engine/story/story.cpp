#include "engine/story/story.h"

#include <algorithm>

namespace draaiboek::engine::story {

const Person* Story::find_person(std::string_view name) const {
  const auto found = std::find_if(people.begin(), people.end(),
                                  [&](const Person& one) { return one.name == name; });
  return found == people.end() ? nullptr : &*found;
}

}  // namespace draaiboek::engine::story
