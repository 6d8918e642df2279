#include "tests/tidy/sizes.h"

#include <algorithm>
#include <map>
#include <set>

#include "tests/tidy/cpp_text.h"

namespace draaiboek::tidy {
namespace {

constexpr std::size_t file_cap = 400;
constexpr std::size_t template_cap = 60;
constexpr std::size_t median_cap = 100;
constexpr std::size_t column_cap = 100;
constexpr std::size_t function_cap = 70;
constexpr std::size_t folder_cap = 14;

bool is_template(std::string_view path) {
  return has_extension(path, ".mustache");
}

bool is_code(std::string_view path) {
  return is_cpp(path) || has_extension(path, ".mjs") || has_extension(path, ".js") ||
         has_extension(path, ".scss") || has_extension(path, ".sh") ||
         has_extension(path, ".sql") || has_extension(path, "CMakeLists.txt") || path == "dev";
}

bool is_product(std::string_view path) {
  return is_cpp(path) && (starts_with_folder(path, "engine") || starts_with_folder(path, "db") ||
                          starts_with_folder(path, "web"));
}

// How many characters a line of UTF-8 shows: all bytes but the ones that go on a character.
std::size_t width_of(std::string_view line) {
  return static_cast<std::size_t>(std::ranges::count_if(
      line, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string above(std::size_t found, std::string_view unit, std::size_t cap) {
  return std::to_string(found) + " " + std::string(unit) + ", the cap is " + std::to_string(cap);
}

// A header, its source and a test beside it are one component.
std::string component_of(std::string_view path) {
  std::string stem = stem_of(path);
  if (stem.ends_with("_test")) {
    stem.resize(stem.size() - std::string_view("_test").size());
  }
  return stem;
}

}  // namespace

Findings check_file_length(const Sources& sources) {
  Findings findings;
  for (const SourceText& source : sources) {
    const std::size_t lines = lines_of(source.text).size();
    const bool counted = is_code(source.path) || has_extension(source.path, ".md");
    const std::size_t cap = is_template(source.path) ? template_cap : file_cap;
    if ((counted || is_template(source.path)) && lines > cap) {
      findings.push_back({source.path, 0, above(lines, "lines", cap)});
    }
  }
  return findings;
}

Findings check_median_length(const Sources& sources) {
  std::vector<std::size_t> lengths;
  for (const SourceText& source : sources) {
    if (is_product(source.path)) {
      lengths.push_back(lines_of(source.text).size());
    }
  }
  if (lengths.empty()) {
    return {};
  }
  std::ranges::sort(lengths);
  const std::size_t median = lengths[(lengths.size() - 1) / 2];
  if (median <= median_cap) {
    return {};
  }
  return {{"engine, db, web", 0, "the median file has " + above(median, "lines", median_cap)}};
}

Findings check_line_width(const Sources& sources) {
  Findings findings;
  for (const SourceText& source : sources) {
    if (!is_code(source.path)) {
      continue;
    }
    std::size_t number = 0;
    for (const std::string_view line : lines_of(source.text)) {
      ++number;
      if (width_of(line) > column_cap) {
        findings.push_back({source.path, number, above(width_of(line), "columns", column_cap)});
      }
    }
  }
  return findings;
}

Findings check_function_length(const Sources& sources) {
  Findings findings;
  for (const SourceText& source : sources) {
    if (!is_cpp(source.path)) {
      continue;
    }
    for (const FunctionSize& function : functions_of(source.text)) {
      if (function.lines > function_cap) {
        findings.push_back(
            {source.path, function.line,
             function.heading + ": " + above(function.lines, "lines", function_cap)});
      }
    }
  }
  return findings;
}

Findings check_folder_size(const Sources& sources) {
  std::map<std::string, std::set<std::string>> components;
  for (const SourceText& source : sources) {
    if (is_cpp(source.path) || is_template(source.path)) {
      components[folder_of(source.path)].insert(component_of(source.path));
    }
  }
  Findings findings;
  for (const auto& [folder, names] : components) {
    if (names.size() > folder_cap) {
      findings.push_back({folder, 0, above(names.size(), "components", folder_cap)});
    }
  }
  return findings;
}

}  // namespace draaiboek::tidy
