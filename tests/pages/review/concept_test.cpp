#include "web/pages/review/concept.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

const std::string first = engine::RemarkId::of(1).text();
const std::string second = engine::RemarkId::of(2).text();

Fields two_rows() {
  return {{"remark", first},
          {"kind-" + first, "question"},
          {"section-" + first, "tijden"},
          {"text-" + first, "Waarom 2 dagen?"},
          {"remark", second},
          {"kind-" + second, "remark"},
          {"section-" + second, "processen"},
          {"text-" + second, ""},
          {"summary", "Goed begin."},
          {"verdict", "revise"}};
}

TEST(FeedbackConcept, ReadsEveryRowOfTheForm) {
  const FeedbackTyped typed = feedback_in(two_rows());
  ASSERT_EQ(typed.remarks.size(), 2U);
  EXPECT_EQ(typed.remarks[0].kind, "question");
  EXPECT_EQ(typed.remarks[0].section, "tijden");
  EXPECT_EQ(typed.remarks[0].text, "Waarom 2 dagen?");
  EXPECT_EQ(typed.summary, "Goed begin.");
}

TEST(FeedbackConcept, LeavesOutTheRowWhoseButtonWasPressedAndRowsThatWereMadeUp) {
  Fields form = two_rows();
  form.add("remove", first);
  form.add("remark", "../../etc/passwd");
  const FeedbackTyped typed = feedback_in(form);
  ASSERT_EQ(typed.remarks.size(), 1U);
  EXPECT_EQ(typed.remarks[0].id.text(), second);
}

TEST(FeedbackConcept, ComesBackFromTheDraftAsItWasTyped) {
  const FeedbackTyped typed = feedback_in(two_rows());
  const FeedbackTyped again = from_fields(to_fields(typed));
  ASSERT_EQ(again.remarks.size(), 2U);
  EXPECT_EQ(again.remarks[0].text, typed.remarks[0].text);
  EXPECT_EQ(again.verdict, "revise");
}

TEST(FeedbackConcept, BecomesAWishWithoutItsEmptyRows) {
  const auto wish = to_wish(feedback_in(two_rows()));
  ASSERT_EQ(wish.remarks.size(), 1U);
  EXPECT_EQ(wish.remarks[0].kind, engine::RemarkKind::question);
  EXPECT_EQ(wish.verdict, engine::Verdict::revise);
  EXPECT_EQ(wish.summary.text, "Goed begin.");
}

}  // namespace
}  // namespace draaiboek::web
