#include "web/setup/shipped.h"

#include <stdexcept>

#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

namespace fs = std::filesystem;

bool is_home(const fs::path& folder) {
  return fs::exists(folder / "templates" / "layout.mustache") && fs::exists(folder / "config");
}

Home home_at(const fs::path& folder) {
  const bool installed = fs::exists(folder / "assets" / "manifest.json");
  return {folder / "config", folder / "templates",
          installed ? folder / "assets" : folder / "build" / "assets", folder / "workflows"};
}

fs::path first_above(fs::path folder) {
  for (; !folder.empty(); folder = folder.parent_path()) {
    if (is_home(folder))
      return folder;
    if (is_home(folder / "share" / "draaiboek"))
      return folder / "share" / "draaiboek";
    if (folder == folder.root_path())
      break;
  }
  return {};
}

void refuse_problems(const std::vector<engine::Problem>& problems) {
  std::string all;
  for (const engine::Problem& problem : problems)
    all += (all.empty() ? "" : "\n") + engine::to_text(problem);
  if (!all.empty())
    throw std::runtime_error(all);
}

}  // namespace

Home find_home(const fs::path& wanted, const fs::path& program) {
  if (!wanted.empty()) {
    if (!is_home(wanted))
      throw std::runtime_error(wanted.string() + " holds no templates and no config");
    return home_at(wanted);
  }
  for (const fs::path& start : {program.parent_path(), fs::current_path()}) {
    if (const fs::path found = first_above(start); !found.empty())
      return home_at(found);
  }
  throw std::runtime_error(
      "the templates and texts of Draaiboek aren't found; name their folder with --home DIR");
}

text::Texts read_texts(const Home& home) {
  std::vector<engine::Problem> problems;
  const auto table = [&](const std::string& language) {
    text::TextTable all;
    for (const char* name : {"texts.", "help."}) {
      const auto file = home.config / (name + language + ".yaml");
      for (const auto& [key, words] : text::read_texts(read_file(file), file.string(), problems)) {
        if (!all.emplace(key, words).second)
          problems.push_back({{file.string(), 0, 0}, "duplicate key", "each key once", key});
      }
    }
    return all;
  };
  auto dutch = table("nl");
  auto english = table("en");
  refuse_problems(problems);
  return {std::move(dutch), std::move(english)};
}

std::vector<text::RoleRow> read_roles(const Home& home) {
  std::vector<engine::Problem> problems;
  const fs::path file = home.config / "roles.yaml";
  auto rows = text::read_roles(read_file(file), file.string(), problems);
  refuse_problems(problems);
  return rows;
}

Reaches reaches_of(const std::vector<text::RoleRow>& roles) {
  Reaches reaches;
  for (const text::RoleRow& row : roles) {
    db::RoleReach reach{row.role, row.sees != text::Sight::nothing,
                        row.sees == text::Sight::participants, row.second_factor};
    for (const std::string& scope : row.scopes)
      reach.scopes.push_back(db::scope_from_text(scope).value());
    reaches.push_back(std::move(reach));
  }
  return reaches;
}

FindWords words_of(const text::Texts& texts) {
  return [&texts](const std::string& key, const std::string& language) {
    return texts.find(key, language);
  };
}

}  // namespace draaiboek::web
