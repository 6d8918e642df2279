#include "engine/text/programme/references.h"

#include <gmock/gmock.h>

#include "engine/text/programme/steps.h"

namespace draaiboek::text {
namespace {

using testing::ElementsAre;

constexpr std::string_view step =
    "{id: s, kind: document, level: wave, title: {nl: a, en: b}, of: judged, after: [one, {all: "
    "two}, {share: 5, of: three}, {step: four, question: q, is: x}, {date: d}], files: [{id: f, "
    "title: {nl: a, en: b}, accept: [pdf], template: {step: source, file: f}}]}";

TEST(References, AreFoundInAStepAsItIsWritten) {
  Node node = *read_node(step, "a.yaml").root;
  std::vector<std::string> names;
  for_each_reference(node, [&](Node& reference) { names.push_back(reference.text); });
  EXPECT_THAT(names, ElementsAre("judged", "one", "two", "three", "four", "source"));
}

TEST(References, AreTheSameInAStepThatWasRead) {
  Problems problems;
  const engine::Step read = step_of(*read_node(step, "a.yaml").root, {}, problems);
  std::vector<std::string> names;
  for_each_reference(read, [&](const std::string& name, const Place&) { names.push_back(name); });
  EXPECT_THAT(names, ElementsAre("judged", "one", "two", "three", "four", "source"));
}

}  // namespace
}  // namespace draaiboek::text
