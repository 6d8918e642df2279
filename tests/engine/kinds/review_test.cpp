#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

const RemarkId first = RemarkId::of(1);

Played wave_with_bia() {
  Played wave = wave_after_workshop();
  expects(wave.act(melle, contact(), "bia", wave.files("bia")).ok(), "the bia is handed in");
  return wave;
}

wish::ReleaseFeedback question_on(Played& wave, std::string section, Verdict verdict) {
  return {verdict,
          {{first, RemarkKind::question, std::move(section), wave.note("Waarom 2 dagen?")}},
          {}};
}

TEST(Review, OpensWhenItsElementIsHandedIn) {
  EXPECT_EQ(wave_after_workshop().stands(melle, "bia-review").status, Status::not_yet);
  const Played wave = wave_with_bia();
  EXPECT_EQ(wave.stands(melle, "bia-review").status, Status::to_do);
  EXPECT_EQ(wave.stands(melle, "bia-review").asks.at(0).act, "review");
}

TEST(Review, AcceptsTheElementAndAsksForAnswersToItsQuestions) {
  Played wave = wave_with_bia();
  ASSERT_TRUE(
      wave.act(melle, analyst(), "bia-review", question_on(wave, "impact", Verdict::accepted))
          .ok());
  EXPECT_EQ(wave.stands(melle, "bia").status, Status::accepted);
  const Standing review = wave.stands(melle, "bia-review");
  EXPECT_EQ(review.status, Status::done);
  EXPECT_EQ(review.asks.at(0).act, "answer-remarks");
  EXPECT_EQ(review.asks.at(0).roles, (std::vector<Role>{"contact", "member"}));
}

TEST(Review, SendsTheElementBackAndReadsItsNextVersion) {
  Played wave = wave_with_bia();
  ASSERT_TRUE(
      wave.act(melle, analyst(), "bia-review", question_on(wave, "impact", Verdict::revise)).ok());
  EXPECT_EQ(wave.stands(melle, "bia").status, Status::action_needed);
  EXPECT_EQ(wave.stands(melle, "bia-review").asks.at(0).act, "answer-remarks");
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia", "second")).ok());
  EXPECT_EQ(wave.stands(melle, "bia-review").status, Status::to_do);
  ASSERT_TRUE(
      wave.act(melle, analyst(), "bia-review", wish::ReleaseFeedback{Verdict::accepted, {}, {}})
          .ok());
  EXPECT_EQ(wave.state(melle, "bia-review").releases.back().of_version, 2);
  EXPECT_EQ(wave.stands(melle, "bia").status, Status::accepted);
}

TEST(Review, GivesOneVerdictPerVersion) {
  Played wave = wave_with_bia();
  const wish::ReleaseFeedback accepted{Verdict::accepted, {}, {}};
  ASSERT_TRUE(wave.act(melle, analyst(), "bia-review", accepted).ok());
  EXPECT_EQ(Played::key(wave.act(melle, analyst(), "bia-review", accepted)),
            "refusal.already-released");
}

TEST(Review, NeedsWordsToSendSomethingBack) {
  Played wave = wave_with_bia();
  EXPECT_EQ(Played::key(wave.act(melle, analyst(), "bia-review",
                                 wish::ReleaseFeedback{Verdict::revise, {}, {}})),
            "refusal.feedback-missing");
}

TEST(Review, PutsRemarksOnNamedSectionsOnly) {
  Played wave = wave_with_bia();
  const auto answer =
      wave.act(melle, analyst(), "bia-review", question_on(wave, "nowhere", Verdict::accepted));
  EXPECT_EQ(Played::key(answer), "refusal.unknown-section");
  EXPECT_EQ(answer.refusal().field, first.text());
}

TEST(Review, IsDoneByAnalystsAndAnsweredByTheOrganisation) {
  Played wave = wave_with_bia();
  EXPECT_EQ(wave.act(melle, contact(), "bia-review", wish::StartReview{}).refusal().kind,
            Refusal::Kind::forbidden);
  ASSERT_TRUE(
      wave.act(melle, analyst(), "bia-review", question_on(wave, "impact", Verdict::accepted))
          .ok());
  const wish::AnswerRemarks answers{{{first, wave.note("Omdat de wet het vraagt.")}}};
  EXPECT_EQ(wave.act(melle, analyst(), "bia-review", answers).refusal().kind,
            Refusal::Kind::forbidden);
  ASSERT_TRUE(wave.act(melle, contact(), "bia-review", answers).ok());
  EXPECT_TRUE(wave.stands(melle, "bia-review").asks.empty());
}

TEST(Review, RefusesAnAnswerToARemarkThatWasNeverReleased) {
  Played wave = wave_with_bia();
  const wish::AnswerRemarks answers{{{RemarkId::of(8), wave.note("?")}}};
  EXPECT_EQ(wave.act(melle, contact(), "bia-review", answers).refusal().kind,
            Refusal::Kind::not_found);
}

TEST(Review, StartedByOneReaderIsNotStartedAgain) {
  Played wave = wave_with_bia();
  ASSERT_TRUE(wave.act(melle, analyst(), "bia-review", wish::StartReview{}).ok());
  EXPECT_EQ(Played::key(wave.act(melle, analyst(), "bia-review", wish::StartReview{})),
            "refusal.review-started-by-other");
}

TEST(Review, IsTakenOverFromTheColleagueWhoHasItInHand) {
  Played wave = wave_with_bia();
  const engine::Actor second{PersonId::of(902), {"analyst"}};
  ASSERT_TRUE(wave.act(melle, analyst(), "bia-review", wish::StartReview{}).ok());
  EXPECT_EQ(
      Played::key(wave.act(melle, second, "bia-review", wish::StartReview{PersonId::of(903)})),
      "refusal.review-started-by-other")
      << "somebody else was first";
  const wish::StartReview instead{analyst().person};
  EXPECT_EQ(Played::key(wave.act(melle, analyst(), "bia-review", instead)),
            "refusal.review-started-by-other")
      << "of oneself";
  ASSERT_TRUE(wave.act(melle, second, "bia-review", instead).ok());
  const auto index = wave.workflow.positions.at("bia-review");
  EXPECT_EQ(wave.tree.at(melle).steps.at(index).reviewer, second.person);
  EXPECT_FALSE(wave.act(melle, second, "bia-review", wish::StartReview{}).ok());
}

TEST(Review, IsDueAtTheEarlierOfHandInAndNextWorkshop) {
  const Played wave = wave_with_bia();
  EXPECT_EQ(wave.stands(melle, "bia-review").due, day("2026-03-24"));
  EXPECT_EQ(wave_after_workshop().stands(melle, "bia-review").due, day("2026-05-05"));
}

TEST(Review, OfNothingOrOfSomethingWithoutSectionsIsAProblem) {
  Workflow workflow = small_programme();
  Step review = step("bad", "review", Level::participant, {"analyst"});
  EXPECT_EQ(review_kind().check(workflow, review).size(), 1U);
  review.of = "preparation";
  EXPECT_EQ(review_kind().check(workflow, review).size(), 1U);
}

}  // namespace
}  // namespace draaiboek::test
