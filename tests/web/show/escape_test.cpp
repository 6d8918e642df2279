#include "web/show/escape.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

TEST(Escape, WritesEveryLetterThatHtmlGivesAMeaning) {
  EXPECT_EQ(escaped("<a href=\"x\">&'"), "&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
}

TEST(Escape, LeavesOtherTextAsItIs) {
  EXPECT_EQ(escaped("Oudenaarde é"), "Oudenaarde é");
  EXPECT_EQ(escaped(""), "");
}

TEST(Escape, WritesBehindWhatStandsThere) {
  std::string text = "<p>";
  append_escaped(text, "a < b > c");
  EXPECT_EQ(text, "<p>a &lt; b &gt; c");
}

}  // namespace
}  // namespace draaiboek::web
