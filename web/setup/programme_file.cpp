#include "web/setup/programme_file.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "engine/kinds/registry.h"
#include "engine/text/read_workflow.h"
#include "engine/workflow/check.h"
#include "web/account/digest.h"

namespace draaiboek::web {
namespace {

void append(std::vector<engine::Problem>& all, std::vector<engine::Problem> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

ProgrammeFile load_programme(std::string_view bytes, const std::string& file,
                             const std::vector<engine::Role>& known_roles) {
  auto read = text::read_workflow(bytes, file);
  ProgrammeFile loaded;
  loaded.problems = std::move(read.problems);
  if (!read.workflow)
    return loaded;
  engine::Workflow workflow = *std::move(read.workflow);
  workflow.hash = sha256(bytes);
  workflow.file = file;
  engine::index_steps(workflow);
  append(loaded.problems, engine::resolve(workflow));
  append(loaded.problems, engine::check(workflow, known_roles));
  std::sort(loaded.problems.begin(), loaded.problems.end());
  loaded.problems.erase(std::unique(loaded.problems.begin(), loaded.problems.end()),
                        loaded.problems.end());
  if (loaded.problems.empty())
    loaded.workflow = std::make_shared<const engine::Workflow>(std::move(workflow));
  return loaded;
}

std::string read_file(const std::filesystem::path& path) {
  if (std::filesystem::is_directory(path))
    throw std::runtime_error(path.string() + " is a folder, not a file");
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  if (!file)
    throw std::runtime_error(path.string() + " can't be read");
  return std::move(bytes).str();
}

std::vector<std::filesystem::path> files_below(const std::filesystem::path& path,
                                               const std::string& ending) {
  if (!std::filesystem::exists(path))
    throw std::runtime_error("there is no " + path.string());
  if (!std::filesystem::is_directory(path))
    return {path};
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
    if (entry.is_regular_file() && entry.path().filename().string().ends_with(ending))
      files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace draaiboek::web
