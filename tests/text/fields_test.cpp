#include "engine/text/fields.h"

#include <gmock/gmock.h>

#include "engine/text/values.h"
#include "tests/text/told.h"

namespace draaiboek::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> told_about(std::string_view text) {
  const ReadNode read = read_node(text, "a.yaml");
  Problems problems;
  std::string id;
  std::string title;
  Fields fields(*read.root, {"id", "title"}, problems);
  fields.required("id", id, id_of);
  fields.optional("title", title, text_of);
  return told(problems);
}

TEST(Fields, AreRightWithWhatIsRequired) {
  EXPECT_THAT(told_about("{id: bia}"), IsEmpty());
  EXPECT_THAT(told_about("{id: bia, title: x}"), IsEmpty());
}

TEST(Fields, NoteWhatIsMissingOrUnknown) {
  EXPECT_THAT(told_about("{colour: red}"),
              ElementsAre("a.yaml:1:2: unknown key (expected: id, title; found: \"colour\")",
                          "a.yaml:1:1: missing key (expected: id)"));
}

TEST(Fields, DoNotMissAKeyThatWasMistyped) {
  EXPECT_THAT(told_about("{idd: bia}"),
              ElementsAre("a.yaml:1:2: unknown key (expected: id, title; found: \"idd\"; did you "
                          "mean: id)"));
}

TEST(Fields, NeedAMap) {
  EXPECT_THAT(told_about("[id]"),
              ElementsAre("a.yaml:1:1: wrong value (expected: a map with id, title; found: a "
                          "list)"));
}

}  // namespace
}  // namespace draaiboek::text
