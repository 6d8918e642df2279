#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

TEST(Task, IsTickedOffOnceWithAnOptionalNote) {
  Played wave = small_wave();
  EXPECT_EQ(wave.stands(melle, "call").asks.at(0).act, "complete");
  const Note note = wave.note("Gebeld op maandag.");
  ASSERT_TRUE(wave.act(melle, coordinator(), "call", wish::Complete{note}).ok());
  EXPECT_EQ(wave.stands(melle, "call").status, Status::done);
  EXPECT_EQ(wave.state(melle, "call").reason, note.id);
  EXPECT_EQ(Played::key(wave.act(melle, coordinator(), "call", wish::Complete{})),
            "refusal.already-done");
}

TEST(Task, CanBeReopened) {
  Played wave = small_wave();
  ASSERT_TRUE(wave.act(melle, coordinator(), "call", wish::Complete{}).ok());
  ASSERT_TRUE(wave.act(melle, coordinator(), "call", wish::Reopen{wave.note("nog eens")}).ok());
  EXPECT_EQ(wave.stands(melle, "call").status, Status::action_needed);
  EXPECT_TRUE(wave.act(melle, coordinator(), "call", wish::Complete{}).ok());
}

TEST(Task, WithFilesIsAProblem) {
  Step task = step("bad", "task", Level::wave, {"coordinator"});
  task.slots = {{.id = "file"}};
  EXPECT_EQ(task_kind().check({}, task).size(), 1U);
}

}  // namespace
}  // namespace draaiboek::test
