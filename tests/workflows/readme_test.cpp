// workflows/README.md promises that its whole example is right, and every other piece of YAML in
// it is at least YAML.

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

#include "engine/kinds/registry.h"
#include "engine/text/node.h"
#include "engine/text/read_workflow.h"
#include "engine/text/roles.h"
#include "engine/workflow/check.h"
#include "tests/text/told.h"

namespace draaiboek::text {
namespace {

using testing::IsEmpty;

std::string read_file(const std::string& path) {
  std::ifstream file(std::string(SOURCE_DIR) + "/" + path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// Every piece between ```yaml and ```.
std::vector<std::string> examples() {
  const std::string text = read_file("workflows/README.md");
  const std::string opening = "```yaml\n";
  std::vector<std::string> pieces;
  for (std::size_t at = text.find(opening); at != std::string::npos; at = text.find(opening, at)) {
    at += opening.size();
    pieces.push_back(text.substr(at, text.find("```", at) - at));
  }
  return pieces;
}

TEST(ReadmeOfTheFormat, HasAWholeExampleThatTheCheckIsSilentAbout) {
  ReadWorkflow read = read_workflow(examples().back(), "README");
  ASSERT_THAT(told(read.problems), IsEmpty());
  EXPECT_THAT(told(engine::resolve(*read.workflow)), IsEmpty());
  std::vector<engine::Problem> problems;
  const auto roles = read_roles(read_file("config/roles.yaml"), "roles.yaml", problems);
  EXPECT_THAT(told(engine::check(*read.workflow, role_names(roles))), IsEmpty());
}

TEST(ReadmeOfTheFormat, ShowsOnlyPiecesThatAreYaml) {
  ASSERT_GE(examples().size(), 5U);
  for (const std::string& piece : examples()) {
    if (piece.starts_with("#") && piece.find(':') == piece.rfind(':'))
      continue;
    const auto problems = read_node(piece, "README").problems;
    for (const engine::Problem& problem : problems)
      EXPECT_EQ(problem.what, "empty file") << to_text(problem) << "\n" << piece;
  }
}

TEST(ReadmeOfTheFormat, NamesEveryKindOfStep) {
  const std::string text = read_file("workflows/README.md");
  for (const engine::Kind* kind : engine::all_kinds())
    EXPECT_NE(text.find("**`" + kind->name + "`**"), std::string::npos) << kind->name;
}

}  // namespace
}  // namespace draaiboek::text
