#include "engine/text/story/acts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace draaiboek::text::story {
namespace {

namespace told = engine::story;
namespace wish = engine::wish;

told::Act act(std::string_view line, bool bare = false) {
  Words words(tokens_of(line, 1));
  auto read = read_act(words, "Carla", bare);
  EXPECT_TRUE(words.at_end()) << line;
  return read;
}

template <class T>
T deed(std::string_view line) {
  return std::get<T>(act(line).deed);
}
template <class T>
T plain(std::string_view line) {
  return std::get<T>(deed<engine::Wish>(line));
}
template <class T>
T on_step(std::string_view line) {
  const auto step_wish = plain<engine::StepWish>(line);
  EXPECT_EQ(step_wish.step, act(line).step);
  return std::get<T>(step_wish.act);
}

TEST(StoryActs, AWaveIsPlannedWithSeatsStaffAndDates) {
  const auto plan = deed<told::PlanWave>(
      "plans wave \"Golf 1\" with seats 20, staff Carla and Ann, workshop-1 on 2026-02-24");
  EXPECT_EQ(plan.title, "Golf 1");
  EXPECT_EQ(plan.seats, 20);
  EXPECT_EQ(plan.staff.size(), 2U);
  ASSERT_EQ(plan.anchors.size(), 1U);
  EXPECT_EQ(plan.anchors[0].anchor, "workshop-1");
}

TEST(StoryActs, WishesOnACaseAreRead) {
  EXPECT_EQ(plain<wish::ChangeCase>("changes the wave to \"Golf 2\" with 24 seats").seats, 24);
  EXPECT_EQ(deed<told::Invite>("invites Melle, Zingem").organisations.size(), 2U);
  const auto applied =
      plain<wish::SetEnrolment>("notes Melle applied accepting the share because \"Mail\"");
  EXPECT_EQ(applied.status, engine::EnrolmentStatus::applied);
  EXPECT_TRUE(applied.share_accepted);
  EXPECT_EQ(applied.note.text, "Mail");
  const auto moved = plain<wish::SetAnchor>("moves workshop-3 to 2026-07-21 because \"Zaal\"");
  EXPECT_EQ(moved.planned.anchor, "workshop-3");
  EXPECT_EQ(moved.reason.text, "Zaal");
  EXPECT_EQ(plain<wish::CloseCase>("lets Melle leave because \"Fusie\"").outcome,
            engine::Outcome::left);
  EXPECT_EQ(plain<wish::CloseCase>("calls off the wave because \"Te weinig\"").outcome,
            engine::Outcome::cancelled);
  EXPECT_EQ(plain<wish::StopClock>("stops the clock for Melle because \"Aanval\"").reason.text,
            "Aanval");
  plain<wish::StartClock>("starts the clock for Melle");
  EXPECT_EQ(plain<wish::GrantExtension>("extends bia until 2026-06-10 for Melle").step, "bia");
}

TEST(StoryActs, PeopleAreMadeAndEnded) {
  const auto on = deed<told::PutInRole>("makes Marie contact of Melle");
  EXPECT_TRUE(on.on);
  EXPECT_EQ(on.person, "Marie");
  EXPECT_EQ(on.role, "contact");
  EXPECT_EQ(act("makes Marie contact of Melle").whom, "Melle");
  EXPECT_FALSE(deed<told::PutInRole>("ends Ann as analyst").on);
}

TEST(StoryActs, GroupsAndApplicationsAreOpened) {
  EXPECT_EQ(deed<told::OpenGroup>("opens group \"Gent\" with Melle and Zingem").members.size(), 2U);
  EXPECT_EQ(deed<told::JoinGroup>("puts Melle in group \"Gent\"").group, "Gent");
  EXPECT_EQ(act("puts Melle in group \"Gent\"").whom, "Melle");
  EXPECT_EQ(deed<told::OpenApplication>("opens application \"Loket\" for Melle").title, "Loket");
}

TEST(StoryActs, AHandInHasFilesOrAnswers) {
  const auto files = deed<told::HandIn>("hands in bia for Melle with a.xlsx, b.pdf as bijlage");
  ASSERT_EQ(files.files.size(), 2U);
  EXPECT_EQ(files.files[1].slot, "bijlage");
  EXPECT_EQ(act("hands in bia for Melle with a.xlsx").whom, "Melle");
  EXPECT_EQ(deed<told::HandIn>("hands in form answering a is 1, the rest is 2").answers.size(), 2U);
}

TEST(StoryActs, ElementsAreTakenBackAndReopened) {
  on_step<wish::WithdrawHandIn>("withdraws bia");
  EXPECT_EQ(on_step<wish::Reopen>("reopens bia for Melle because \"Fout\"").reason.text, "Fout");
}

TEST(StoryActs, AReviewIsStartedReleasedAndAnswered) {
  on_step<wish::StartReview>("starts reviewing bia-review for Melle");
  const auto feedback = on_step<wish::ReleaseFeedback>(
      "gives feedback on bia-review for Melle saying revise \"Nog niet\" with question on s1 "
      "\"Wat?\", remark on s2 \"Goed\"");
  EXPECT_EQ(feedback.verdict, engine::Verdict::revise);
  EXPECT_EQ(feedback.summary.text, "Nog niet");
  EXPECT_EQ(feedback.remarks.size(), 2U);
  EXPECT_EQ(deed<told::AnswerRemarks>("answers remark 2 of bia-review with \"Ja\"").number, 2);
  EXPECT_EQ(deed<told::AnswerRemarks>("answers all remarks of bia-review with \"Ja\"").number, 0);
}

TEST(StoryActs, AnApprovalIsGivenReusedRefusedAndRevoked) {
  EXPECT_TRUE(deed<told::Judge>("approves validation").yes);
  EXPECT_EQ(deed<told::Judge>("approves validation reusing \"Golf 1\"").reused_from, "Golf 1");
  const auto no = deed<told::Judge>("refuses validation because \"Te kort\"");
  EXPECT_FALSE(no.yes);
  EXPECT_EQ(no.reason, "Te kort");
  on_step<wish::RevokeDecision>("revokes validation because \"Fout\"");
}

TEST(StoryActs, ASessionIsHeldCancelledAndDocumented) {
  EXPECT_EQ(on_step<wish::HoldSession>("holds workshop-1.held").date, engine::Date{});
  EXPECT_NE(on_step<wish::HoldSession>("holds workshop-1.held on 2026-02-24").date, engine::Date{});
  on_step<wish::CancelSession>("cancels workshop-1.held because \"Staking\"");
  const auto noted =
      deed<told::NoteAttendance>("notes attendance of held with Marie present, Omar absent");
  ASSERT_EQ(noted.people.size(), 2U);
  EXPECT_TRUE(noted.people[0].second);
  EXPECT_FALSE(noted.people[1].second);
  EXPECT_EQ(deed<told::AddMaterial>("adds \"Slides\" file a.pdf to held").file, "a.pdf");
  EXPECT_EQ(deed<told::AddMaterial>("adds \"Film\" link \"https://x\" to held").link, "https://x");
}

TEST(StoryActs, TasksReportsAndSectionsAreHandled) {
  EXPECT_EQ(on_step<wish::Complete>("completes closing saying \"Klaar\"").note.text, "Klaar");
  on_step<wish::Publish>("publishes report");
  EXPECT_EQ(deed<told::GiveSection>("gives section plan of form to Piet").person, "Piet");
  EXPECT_EQ(deed<told::GiveSection>("frees section plan of form").person, "");
}

TEST(StoryActs, AfterCannotTheVerbStandsBare) {
  EXPECT_EQ(act("hand in bia", true).step, "bia");
  EXPECT_THROW(act("hands in bia", true), Misread);
}

TEST(StoryActs, AnUnknownVerbIsMisreadWithAllVerbsAtHand) {
  Words words(tokens_of("handz in bia", 1));
  try {
    read_act(words, "Carla", false);
    FAIL() << "nothing was misread";
  } catch (const Misread& misread) {
    EXPECT_EQ(misread.expected, "a verb");
    EXPECT_THAT(misread.right_names, ::testing::Contains("hands in"));
    EXPECT_EQ(misread.right_names, verbs());
  }
}

}  // namespace
}  // namespace draaiboek::text::story
