#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

wish::HandIn filled_in() {
  wish::HandIn made;
  made.receipt = "R-1";
  made.answers["mandate"].values = {"full"};
  return made;
}

TEST(Form, IsHandedInByItsRolesOnceItIsOpen) {
  Played early = small_wave();
  EXPECT_EQ(Played::key(early.act(melle, contact(), "evaluation", filled_in())),
            "refusal.not-open");
  Played wave = wave_after_workshop();
  EXPECT_EQ(wave.act(melle, analyst(), "evaluation", filled_in()).refusal().kind,
            Refusal::Kind::forbidden);
  EXPECT_TRUE(wave.act(melle, contact(), "evaluation", filled_in()).ok());
  EXPECT_EQ(wave.stands(melle, "evaluation").status, Status::done);
}

TEST(Form, IsRefusedAtTheQuestionThatMisses) {
  Played wave = wave_after_workshop();
  const auto answer = wave.act(melle, contact(), "evaluation", wish::HandIn{});
  EXPECT_EQ(answer.refusal().field, "mandate");
}

TEST(Form, IsLockedAfterHandInUntilItIsWithdrawnOrReopened) {
  Played wave = wave_after_workshop();
  ASSERT_TRUE(wave.act(melle, contact(), "evaluation", filled_in()).ok());
  EXPECT_EQ(Played::key(wave.act(melle, contact(), "evaluation", filled_in())),
            "refusal.already-handed-in");
  ASSERT_TRUE(wave.act(melle, contact(), "evaluation", wish::WithdrawHandIn{}).ok());
  ASSERT_TRUE(wave.act(melle, contact(), "evaluation", filled_in()).ok());
  EXPECT_EQ(wave.state(melle, "evaluation").current()->version, 2);
  const wish::Reopen reopen{wave.note("vraag 3 klopt niet")};
  EXPECT_EQ(wave.act(melle, contact(), "evaluation", reopen).refusal().kind,
            Refusal::Kind::forbidden);
  ASSERT_TRUE(wave.act(melle, coordinator(), "evaluation", reopen).ok());
  EXPECT_EQ(wave.stands(melle, "evaluation").status, Status::action_needed);
}

TEST(Form, IsDividedAmongColleaguesOfTheOrganisationOnly) {
  Played wave = wave_after_workshop();
  const wish::AssignSection stranger{"start", PersonId::of(99)};
  EXPECT_EQ(Played::key(wave.act(melle, contact(), "evaluation", stranger)),
            "refusal.not-a-colleague");
  ASSERT_TRUE(wave.act(melle, contact(), "evaluation", wish::AssignSection{"start", marie}).ok());
  EXPECT_EQ(wave.state(melle, "evaluation").section_owners.at("start"), marie);
  ASSERT_TRUE(wave.act(melle, contact(), "evaluation", wish::AssignSection{"start", {}}).ok());
  EXPECT_TRUE(wave.state(melle, "evaluation").section_owners.empty());
}

TEST(Form, RefusesActsOfOtherKinds) {
  Played wave = wave_after_workshop();
  EXPECT_EQ(Played::key(wave.act(melle, contact(), "evaluation", wish::Publish{})),
            "refusal.not-possible-here");
}

TEST(Form, WithoutQuestionsOrWithFilesIsAProblem) {
  Step form = step("empty", "form", Level::participant, {"contact"});
  form.slots = {{.id = "file"}};
  EXPECT_EQ(form_kind().check({}, form).size(), 2U);
}

}  // namespace
}  // namespace draaiboek::test
