#include "tests/tidy/mirror.h"

#include <algorithm>
#include <set>

#include "tests/tidy/cpp_text.h"

namespace draaiboek::tidy {
namespace {

struct Moved {
  std::string_view source_folder;
  std::string_view test_folder;
};

// Folders whose tests don't stand below the folder's own name.
constexpr Moved moved_folders[] = {
    {"engine/text/", "tests/text/"},
    {"web/pages/", "tests/pages/"},
};

// Of the web, what asks the database is tested in the ring that has one.
constexpr Moved with_world = {"web/", "tests/world/"};

constexpr std::string_view test_folders[] = {"tests/engine", "tests/text",  "tests/db",
                                             "tests/web",    "tests/pages", "tests/world"};

bool is_product_source(std::string_view path) {
  return has_extension(path, ".cpp") &&
         (starts_with_folder(path, "engine") || starts_with_folder(path, "db") ||
          starts_with_folder(path, "web"));
}

bool is_mirrored_test(std::string_view path) {
  return has_extension(path, "_test.cpp") &&
         std::ranges::any_of(test_folders, [path](std::string_view folder) {
           return starts_with_folder(path, folder);
         });
}

// A header alone (a template, a table of values) may have a test as well.
std::string component_of_test(std::string_view path) {
  std::string component(path);
  component.resize(component.size() - std::string_view("_test.cpp").size());
  for (const Moved& moved : moved_folders) {
    if (component.starts_with(moved.test_folder)) {
      return component.replace(0, moved.test_folder.size(), moved.source_folder);
    }
  }
  if (component.starts_with(with_world.test_folder)) {
    return component.replace(0, with_world.test_folder.size(), with_world.source_folder);
  }
  return component.substr(std::string_view("tests/").size());
}

bool has_test(const std::set<std::string>& paths, const std::string& source) {
  if (paths.contains(test_path_of(source))) {
    return true;
  }
  std::string path = source.substr(0, source.size() - std::string_view(".cpp").size());
  return path.starts_with(with_world.source_folder) &&
         paths.contains(path.replace(0, with_world.source_folder.size(), with_world.test_folder) +
                        "_test.cpp");
}

}  // namespace

std::string test_path_of(std::string_view source_path) {
  std::string path(source_path);
  path.resize(path.size() - std::string_view(".cpp").size());
  path += "_test.cpp";
  for (const Moved& moved : moved_folders) {
    if (path.starts_with(moved.source_folder)) {
      return path.replace(0, moved.source_folder.size(), moved.test_folder);
    }
  }
  return "tests/" + path;
}

Findings check_every_source_has_its_test(const Sources& sources) {
  std::set<std::string> paths;
  for (const SourceText& source : sources) {
    paths.insert(source.path);
  }
  Findings findings;
  for (const std::string& path : paths) {
    if (is_product_source(path) && !has_test(paths, path)) {
      findings.push_back({path, 0, "has no test " + test_path_of(path)});
    }
  }
  return findings;
}

Findings check_every_source_includes_its_header_first(const Sources& sources) {
  std::set<std::string> paths;
  for (const SourceText& source : sources) {
    paths.insert(source.path);
  }
  Findings findings;
  for (const SourceText& source : sources) {
    const std::string header = source.path.substr(0, source.path.rfind('.')) + ".h";
    if (!is_product_source(source.path) || !paths.contains(header)) {
      continue;
    }
    const auto includes = includes_of(source.text);
    if (includes.empty() || includes.front().name != header) {
      findings.push_back({source.path, 0, "doesn't include " + header + " first"});
    }
  }
  return findings;
}

Findings check_every_test_has_its_source(const Sources& sources) {
  std::set<std::string> components;
  for (const SourceText& source : sources) {
    if (is_cpp(source.path)) {
      components.insert(source.path.substr(0, source.path.rfind('.')));
    }
  }
  Findings findings;
  for (const SourceText& source : sources) {
    if (is_mirrored_test(source.path) && !components.contains(component_of_test(source.path))) {
      findings.push_back(
          {source.path, 0, "tests " + component_of_test(source.path) + ", which isn't there"});
    }
  }
  return findings;
}

}  // namespace draaiboek::tidy
