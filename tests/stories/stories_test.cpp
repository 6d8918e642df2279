// Every story beside a programme is a test of its own, named by its file.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "engine/kinds/registry.h"
#include "engine/text/mismatch.h"
#include "engine/text/read_story.h"
#include "engine/text/read_workflow.h"

namespace draaiboek::text {
namespace {

namespace files = std::filesystem;

const files::path source = SOURCE_DIR;

std::string content_of(const files::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream content;
  content << in.rdbuf();
  return content.str();
}

/// A story and the programme beside whose folder it stands.
struct Told {
  files::path story;
  files::path programme() const { return story.parent_path().parent_path() / "workflow.yaml"; }
};

// NOLINTNEXTLINE(readability-identifier-naming): the name by which GoogleTest finds it
void PrintTo(const Told& told, std::ostream* out) {
  *out << told.story.filename();
}

std::vector<Told> all_stories() {
  std::vector<Told> found;
  for (const char* folder : {"workflows", "tests"}) {
    for (const auto& entry : files::recursive_directory_iterator(source / folder)) {
      if (entry.path().extension() == ".story")
        found.push_back({entry.path()});
    }
  }
  std::sort(found.begin(), found.end(),
            [](const Told& one, const Told& other) { return one.story < other.story; });
  return found;
}

std::string test_name(const ::testing::TestParamInfo<Told>& told) {
  std::string name = told.param.programme().parent_path().filename().string() + "_" +
                     told.param.story.stem().string();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

class Stories : public ::testing::TestWithParam<Told> {
 protected:
  std::shared_ptr<const engine::Workflow> programme() const {
    const std::string file = files::relative(GetParam().programme(), source).string();
    auto read = read_workflow(content_of(GetParam().programme()), file);
    auto problems = read.problems;
    if (read.workflow)
      problems = engine::resolve(*read.workflow);
    for (const engine::Problem& problem : problems)
      ADD_FAILURE() << engine::to_text(problem);
    if (!problems.empty())
      return nullptr;
    return std::make_shared<engine::Workflow>(*read.workflow);
  }
};

TEST_P(Stories, ComesTrue) {
  const std::string file = files::relative(GetParam().story, source).string();
  const ReadStory read = read_story(content_of(GetParam().story), file);
  for (const engine::Problem& problem : read.problems)
    ADD_FAILURE() << engine::to_text(problem);
  ASSERT_TRUE(read.problems.empty());
  const auto workflow = programme();
  ASSERT_NE(workflow, nullptr);
  for (const auto& mismatch : engine::story::play(read.story, workflow))
    ADD_FAILURE() << to_text(mismatch);
}

INSTANTIATE_TEST_SUITE_P(, Stories, ::testing::ValuesIn(all_stories()), test_name);

TEST(StoriesBesideProgrammes, AreFound) {
  EXPECT_FALSE(all_stories().empty());
}

}  // namespace
}  // namespace draaiboek::text
