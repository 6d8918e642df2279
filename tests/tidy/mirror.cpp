#include "tests/tidy/mirror.h"

#include <set>

namespace draaiboek::tidy {
namespace {

constexpr std::string_view text_folder = "engine/text/";

bool is_product_source(std::string_view path) {
  return has_extension(path, ".cpp") &&
         (starts_with_folder(path, "engine") || starts_with_folder(path, "db") ||
          starts_with_folder(path, "web"));
}

bool is_mirrored_test(std::string_view path) {
  return has_extension(path, "_test.cpp") &&
         (starts_with_folder(path, "tests/engine") || starts_with_folder(path, "tests/text") ||
          starts_with_folder(path, "tests/db") || starts_with_folder(path, "tests/web"));
}

// A header alone (a template, a table of values) may have a test as well.
std::string component_of_test(std::string_view path) {
  std::string component(path.substr(std::string_view("tests/").size()));
  component.resize(component.size() - std::string_view("_test.cpp").size());
  return component.starts_with("text/") ? "engine/" + component : component;
}

}  // namespace

std::string test_path_of(std::string_view source_path) {
  std::string path(source_path.starts_with(text_folder)
                       ? source_path.substr(std::string_view("engine/").size())
                       : source_path);
  path.resize(path.size() - std::string_view(".cpp").size());
  return "tests/" + path + "_test.cpp";
}

Findings check_every_source_has_its_test(const Sources& sources) {
  std::set<std::string> paths;
  for (const SourceText& source : sources) {
    paths.insert(source.path);
  }
  Findings findings;
  for (const std::string& path : paths) {
    if (is_product_source(path) && !paths.contains(test_path_of(path))) {
      findings.push_back({path, 0, "has no test " + test_path_of(path)});
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
