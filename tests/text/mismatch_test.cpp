#include "engine/text/mismatch.h"

#include <gtest/gtest.h>

namespace draaiboek::text {
namespace {

TEST(Mismatch, SaysWhereWhatAndWhatHappenedLast) {
  const engine::story::Mismatch mismatch{
      {"a.story", 7, 1}, "status done", "to-do", {engine::fact::Published{"report"}}};
  EXPECT_EQ(to_text(mismatch),
            "a.story:7: expected status done; found to-do\n"
            "  happened last: {\"fact\":\"published\",\"step\":\"report\"}");
}

}  // namespace
}  // namespace draaiboek::text
