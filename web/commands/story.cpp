#include "engine/text/mismatch.h"
#include "engine/text/read_story.h"
#include "web/commands/command.h"
#include "web/setup/programme_file.h"
#include "web/setup/shipped.h"

namespace draaiboek::web {
namespace {

namespace fs = std::filesystem;

// A story stands beside its programme, or in a folder beside it.
fs::path programme_of(const fs::path& story) {
  const fs::path folder = fs::absolute(story).parent_path();
  for (const fs::path& place : {folder, folder.parent_path()}) {
    if (fs::exists(place / "workflow.yaml"))
      return place / "workflow.yaml";
  }
  throw std::runtime_error(story.string() + " has no workflow.yaml beside it or one folder up");
}

int print(const std::vector<engine::Problem>& problems, const Streams& streams) {
  for (const engine::Problem& problem : problems)
    streams.out << engine::to_text(problem) << "\n";
  return problems.empty() ? 0 : 1;
}

int play_one(const fs::path& file, const std::vector<engine::Role>& roles, const Streams& streams) {
  const fs::path programme = programme_of(file);
  const auto loaded = load_programme(read_file(programme), programme.string(), roles);
  if (!loaded.workflow)
    return print(loaded.problems, streams);
  const auto read = text::read_story(read_file(file), file.string());
  if (!read.problems.empty())
    return print(read.problems, streams);
  const auto mismatches = engine::story::play(read.story, loaded.workflow);
  for (const auto& mismatch : mismatches)
    streams.out << text::to_text(mismatch) << "\n";
  return mismatches.empty() ? 0 : 1;
}

}  // namespace

int story(const Given& given, const Streams& streams) {
  const auto home = given.flags.find("home");
  const auto roles = text::role_names(
      read_roles(find_home(home == given.flags.end() ? "" : home->second, given.program)));
  int result = 0;
  std::size_t played = 0;
  for (const std::string& word : given.words) {
    for (const auto& file : files_below(word, ".story")) {
      result = std::max(result, play_one(file, roles, streams));
      ++played;
    }
  }
  streams.err << played << (played == 1 ? " story" : " stories") << " played\n";
  return result;
}

}  // namespace draaiboek::web
