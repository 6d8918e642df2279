#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

TEST(Session, IsHeldOnlyAfterItsPreparationWasValidatedAndNotInAdvance) {
  Played wave = small_wave();
  EXPECT_EQ(
      Played::key(wave.act(golf, coordinator(), "workshop", wish::HoldSession{day("2026-01-12")})),
      "refusal.not-open");
  Played ready = small_wave();
  ASSERT_TRUE(ready.act(golf, coordinator(), "preparation", ready.files("slides")).ok());
  ASSERT_TRUE(ready.act(golf, validator(), "validation", wish::Decide{true, {}, {}, ""}).ok());
  EXPECT_EQ(
      Played::key(ready.act(golf, coordinator(), "workshop", wish::HoldSession{day("2026-03-03")})),
      "refusal.date-in-the-future");
}

TEST(Session, IsCancelledWithAReasonAndPlannedAgainByANewDate) {
  Played wave = small_wave();
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "workshop", wish::CancelSession{})),
            "refusal.reason-missing");
  ASSERT_TRUE(
      wave.act(golf, coordinator(), "workshop", wish::CancelSession{wave.note("staking")}).ok());
  EXPECT_EQ(wave.stands(golf, "workshop").status, Status::cancelled);
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "workshop",
                                 wish::CancelSession{wave.note("staking")})),
            "refusal.already-cancelled");
  const wish::SetAnchor plan{{"workshop-1", day("2026-03-24"), "", "", ""}, wave.note("nieuw")};
  ASSERT_TRUE(wave.wish(golf, coordinator(), plan).ok());
  EXPECT_EQ(wave.stands(golf, "workshop").status, Status::not_yet);
}

TEST(Session, KnowsWhoWasThereOnceItWasHeld) {
  const wish::TakeAttendance people{{{melle, marie, true}, {oosterzele, omar, false}}};
  Played early = small_wave();
  EXPECT_EQ(Played::key(early.act(golf, coordinator(), "workshop", people)), "refusal.not-held");
  Played wave = wave_after_workshop();
  const wish::TakeAttendance stranger{{{golf, marie, true}}};
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "workshop", stranger)),
            "refusal.unknown-participant");
  ASSERT_TRUE(wave.act(golf, coordinator(), "workshop", people).ok());
  EXPECT_EQ(wave.state(golf, "workshop").attendance.size(), 2U);
}

TEST(Session, KeepsMaterialsAndASecureLinkToItsRecording) {
  Played wave = wave_after_workshop();
  const wish::AddMaterial insecure{wave.note("Opname"), {}, wave.note("http://example.test/1")};
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "workshop", insecure)),
            "refusal.link-not-https");
  const wish::AddMaterial script{wave.note("Opname"), {}, wave.note("javascript:alert(1)")};
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "workshop", script)),
            "refusal.link-not-https");
  const wish::AddMaterial nothing{wave.note("Opname"), {}, {}};
  EXPECT_EQ(wave.act(golf, coordinator(), "workshop", nothing).refusal().field, "link");
  const wish::AddMaterial link{wave.note("Opname"), {}, wave.note("https://example.test/1")};
  ASSERT_TRUE(wave.act(golf, coordinator(), "workshop", link).ok());
  EXPECT_EQ(wave.state(golf, "workshop").materials.size(), 1U);
}

TEST(Session, LosesAMaterialUntilItIsHeld) {
  Played wave = small_wave();
  const wish::AddMaterial agenda{wave.note("Agenda"), DocumentId::of(5), {}};
  const wish::AddMaterial film{wave.note("Film"), {}, wave.note("https://example.test/1")};
  ASSERT_TRUE(wave.act(golf, coordinator(), "workshop", agenda).ok());
  ASSERT_TRUE(wave.act(golf, coordinator(), "workshop", film).ok());
  const wish::RemoveMaterial away{agenda.title.id};
  EXPECT_EQ(Played::key(wave.act(golf, analyst(), "workshop", away)), "refusal.not-your-role");
  ASSERT_TRUE(wave.act(golf, coordinator(), "workshop", away).ok());
  ASSERT_EQ(wave.state(golf, "workshop").materials.size(), 1U);
  EXPECT_EQ(wave.state(golf, "workshop").materials.front().title, film.title.id);
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "workshop", away)), "refusal.unknown");
  Played held = wave_after_workshop();
  ASSERT_TRUE(held.act(golf, coordinator(), "workshop", agenda).ok());
  EXPECT_EQ(Played::key(held.act(golf, coordinator(), "workshop", away)), "refusal.already-held");
}

TEST(Session, WithoutADateIsAProblem) {
  const Step session = step("bad", "session", Level::wave, {"coordinator"});
  EXPECT_EQ(session_kind().check({}, session).size(), 1U);
}

TEST(Session, AsksTheCoordinatorForANewDateWhoeverHoldsIt) {
  Workflow programme = small_programme();
  programme.steps[programme.positions.find("workshop")->second].by = {"analyst"};
  Played wave(programme);
  wave.tree = small_wave().tree;
  ASSERT_TRUE(
      wave.act(golf, analyst(), "workshop", wish::CancelSession{wave.note("staking")}).ok());
  ASSERT_EQ(wave.stands(golf, "workshop").asks.size(), 1U);
  EXPECT_EQ(wave.stands(golf, "workshop").asks[0].roles, std::vector<Role>{"coordinator"});
}

}  // namespace
}  // namespace draaiboek::test
