#include "engine/story/wishes.h"

#include <gtest/gtest.h>

#include "tests/engine/story/cast_of_two.h"

namespace draaiboek::engine::story {
namespace {

/// The small wave, seen through the eyes of a story.
struct AWish : ::testing::Test {
  Story told = small_story();
  Cast cast{told};
  Workflow workflow = test::small_programme();
  Tree tree = waves();
  Now now{{}, on("2026-03-03")};

  /// Melle takes part; its bia got two remarks, of which the first was answered.
  Tree waves() {
    Tree made{CaseId::of(1)};
    auto wave = std::make_shared<CaseState>();
    wave->id = CaseId::of(1);
    wave->steps.resize(workflow.steps.size());
    made.put(wave);
    auto participant = std::make_shared<CaseState>();
    participant->id = CaseId::of(2);
    participant->level = Level::participant;
    participant->parent = wave->id;
    participant->organisation = cast.organisation("Melle");
    participant->steps.resize(workflow.steps.size());
    Release release;
    release.remarks = {{Remark{RemarkId::of(7), {}, "impact", {}}, TextId::of(1)},
                       {Remark{RemarkId::of(8), {}, "impact", {}}}};
    participant->steps[workflow.positions.at("bia-review")].releases = {release};
    made.put(participant);
    return made;
  }

  Command command(const Act& act,
                  const std::function<std::optional<Tree>(const std::string&)>& find = {}) {
    return command_of(act, {workflow, tree, now, find}, cast);
  }
  template <class T>
  T act_of(const Command& command) {
    return std::get<T>(std::get<StepWish>(command.wish).act);
  }
};

TEST_F(AWish, AStepIsDoneOnTheCaseOfItsLevel) {
  EXPECT_EQ(command({"Carla", HandIn{}, "preparation", ""}).target, CaseId::of(1));
  EXPECT_EQ(command({"Marie", HandIn{}, "bia", ""}).target, CaseId::of(2));
  EXPECT_EQ(command({"Marie", HandIn{}, "preparation", ""}).target, CaseId::of(1));
  EXPECT_EQ(command({"Carla", HandIn{}, "bia", "Melle"}).target, CaseId::of(2));
  EXPECT_THROW(command({"Carla", HandIn{}, "bia", ""}), Unresolved);
  EXPECT_THROW(command({"Carla", HandIn{}, "biaa", "Melle"}), Unresolved);
}

TEST_F(AWish, TextsAndRemarksGetIds) {
  wish::ReleaseFeedback feedback;
  feedback.summary.text = "Goed";
  feedback.remarks = {{{}, RemarkKind::remark, "impact", {{}, "Waarom?"}}};
  const auto signed_one = act_of<wish::ReleaseFeedback>(
      command({"Ann", Wish(StepWish{"bia-review", feedback}), "bia-review", "Melle"}));
  EXPECT_TRUE(signed_one.summary.id);
  EXPECT_TRUE(signed_one.remarks.at(0).id);
  EXPECT_TRUE(signed_one.remarks.at(0).text.id);
}

TEST_F(AWish, AnEmptyTextStaysNameless) {
  const auto stop = command({"Carla", Wish(wish::StopClock{}), "", "Melle"});
  EXPECT_FALSE(std::get<wish::StopClock>(stop.wish).reason.id);
  EXPECT_EQ(stop.target, CaseId::of(2));
}

TEST_F(AWish, ASessionWithoutADayIsHeldToday) {
  const Act act{"Carla", Wish(StepWish{"workshop", wish::HoldSession{}}), "workshop", ""};
  EXPECT_EQ(act_of<wish::HoldSession>(command(act)).date, now.date);
}

TEST_F(AWish, APlanTakesItsSeatsFromTheProgramme) {
  const auto plan = command({"Carla", PlanWave{"Golf 2", 0, {}, {"Vic"}}});
  const auto wish = std::get<wish::PlanWave>(plan.wish);
  EXPECT_EQ(wish.seats, workflow.seats);
  EXPECT_EQ(wish.staff.at(0).first, "validator");
  EXPECT_EQ(tree.find(plan.target), nullptr);
}

TEST_F(AWish, RemarksAreAnsweredByNumberOrAllThatAreOpen) {
  auto answered = [&](int number) {
    const auto wish = act_of<wish::AnswerRemarks>(
        command({"Marie", AnswerRemarks{number, "Ja"}, "bia-review", ""}));
    std::vector<RemarkId> ids;
    for (const auto& [id, text] : wish.answers)
      ids.push_back(id);
    return ids;
  };
  EXPECT_EQ(answered(0), std::vector<RemarkId>{RemarkId::of(8)});
  EXPECT_EQ(answered(1), std::vector<RemarkId>{RemarkId::of(7)});
}

TEST_F(AWish, AReusedDecisionCarriesTheContentThatItWasAbout) {
  auto wave = std::make_shared<CaseState>(tree.wave());
  wave->steps[workflow.positions.at("validation")].decision = Decision{.yes = true};
  auto& preparation = wave->steps[workflow.positions.at("preparation")];
  preparation.phase = Phase::handed_in;
  preparation.hand_ins = {engine::HandIn{.content_hash = "same"}};
  const Tree other = [&] {
    Tree made = tree;
    made.put(wave);
    return made;
  }();
  const Act reuse{"Carla", Judge{true, "", "Golf 1"}, "validation", ""};
  const auto wish = act_of<wish::Decide>(
      command(reuse, [&](const std::string&) { return std::optional(other); }));
  EXPECT_EQ(wish.reused_from, CaseId::of(1));
  EXPECT_EQ(wish.reused_content_hash, "same");
  const auto find_nothing = [](const std::string&) { return std::nullopt; };
  EXPECT_THROW(command(reuse, find_nothing), Unresolved);
}

TEST_F(AWish, WhatIsAboutTheWaveIsDoneOnTheWave) {
  const PlannedAnchor planned{"workshop-1", now.date};
  EXPECT_EQ(command({"Carla", Invite{{"Zingem"}}, "", ""}).target, CaseId::of(1));
  EXPECT_EQ(command({"Marie", Wish(wish::SetAnchor{planned, {}}), "", ""}).target, CaseId::of(1));
  EXPECT_EQ(command({"Marie", Wish(wish::CloseCase{Outcome::cancelled, {}}), "", ""}).target,
            CaseId::of(1));
  EXPECT_EQ(command({"Carla", PutInRole{"analyst", "Ann", true}, "", ""}).target, CaseId::of(1));
  EXPECT_EQ(command({"Carla", PutInRole{"contact", "Marie", true}, "", "Melle"}).target,
            CaseId::of(2));
  const PlannedAnchor unknown{"workshop-9", now.date};
  EXPECT_THROW(command({"Carla", Wish(wish::SetAnchor{unknown, {}}), "", ""}), Unresolved);
}

TEST_F(AWish, AttendanceIsNotedUnderTheOrganisationOfThePerson) {
  const auto wish = act_of<wish::TakeAttendance>(
      command({"Carla", NoteAttendance{{{"Marie", true}}}, "workshop", ""}));
  EXPECT_EQ(wish.people.at(0).participant, CaseId::of(2));
  EXPECT_TRUE(wish.people.at(0).present);
}

}  // namespace
}  // namespace draaiboek::engine::story
