#include "web/setup/programme_file.h"

#include <gmock/gmock.h>

#include "tests/support/files.h"
#include "tests/support/world_programme.h"
#include "web/account/digest.h"

namespace draaiboek::web {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const std::vector<engine::Role> roles = {"coordinator", "contact", "member", "analyst",
                                         "validator"};

TEST(ProgrammeFile, CanRunWhenItIsRight) {
  const auto loaded = load_programme(support::small_workflow, "w.yaml", roles);
  EXPECT_THAT(loaded.problems, IsEmpty());
  ASSERT_NE(loaded.workflow, nullptr);
  EXPECT_EQ(loaded.workflow->hash, sha256(support::small_workflow));
  EXPECT_NE(loaded.workflow->steps.front().kind, nullptr);
  EXPECT_NE(loaded.workflow->find_step("opdracht"), nullptr);
}

TEST(ProgrammeFile, OfTheTestWorldIsRight) {
  const auto loaded = load_programme(support::world_programme, "proef.yaml", roles);
  for (const auto& problem : loaded.problems)
    ADD_FAILURE() << engine::to_text(problem);
}

TEST(ProgrammeFile, TellsOfRolesThatNobodyKnows) {
  const auto loaded = load_programme(support::small_workflow, "w.yaml", {"coordinator"});
  EXPECT_EQ(loaded.workflow, nullptr);
  EXPECT_THAT(loaded.problems, SizeIs(testing::Ge(1U)));
}

TEST(ProgrammeFile, IsNotAFolder) {
  const support::Folder folder;
  EXPECT_THROW(read_file(folder.path()), std::runtime_error);
  EXPECT_THROW(read_file(folder.path() / "nothing"), std::runtime_error);
}

TEST(ProgrammeFiles, AreFoundBelowAFolderInOrder) {
  const support::Folder folder;
  folder.write("b/workflow.yaml", "");
  folder.write("a/workflow.yaml", "");
  folder.write("a/other.yaml", "");
  const auto files = files_below(folder.path(), "workflow.yaml");
  ASSERT_THAT(files, SizeIs(2));
  EXPECT_EQ(files[0], folder.path() / "a" / "workflow.yaml");
  EXPECT_THAT(files_below(files[0], "workflow.yaml"), SizeIs(1));
  EXPECT_THROW(files_below(folder.path() / "c", "workflow.yaml"), std::runtime_error);
}

}  // namespace
}  // namespace draaiboek::web
