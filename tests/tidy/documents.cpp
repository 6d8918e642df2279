#include "tests/tidy/documents.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "tests/tidy/cpp_text.h"

namespace draaiboek::tidy {
namespace {

constexpr std::string_view glossary = "docs/GLOSSARY.md";
constexpr std::string_view recipes = "docs/recipes";
constexpr std::size_t most_stops = 5;

bool is_recipe(const SourceText& source) {
  return starts_with_folder(source.path, recipes) && has_extension(source.path, ".md");
}

std::vector<std::string_view> in_backquotes(std::string_view line) {
  std::vector<std::string_view> words;
  std::size_t open = line.find('`');
  while (open != std::string_view::npos) {
    const std::size_t close = line.find('`', open + 1);
    if (close == std::string_view::npos) {
      break;
    }
    words.push_back(line.substr(open + 1, close - open - 1));
    open = line.find('`', close + 1);
  }
  return words;
}

std::string_view column(std::string_view row, int number) {
  for (int skipped = 0; skipped < number; ++skipped) {
    const std::size_t bar = row.find('|');
    row = bar == std::string_view::npos ? std::string_view{} : row.substr(bar + 1);
  }
  return row.substr(0, row.find('|'));
}

// The names that a header declares or defines as a type or alias.
void add_types(const SourceText& source, std::set<std::string, std::less<>>& types) {
  const std::string code = code_only(source.text);
  for (const std::string_view keyword : {"class", "struct", "using"}) {
    for (const std::size_t offset : find_word(code, keyword)) {
      const std::size_t from = code.find_first_not_of(" \n", offset + keyword.size());
      std::size_t end = from;
      while (end < code.size() && is_word_character(code[end])) {
        ++end;
      }
      types.insert(code.substr(std::min(from, code.size()), end - std::min(from, end)));
    }
  }
}

std::set<std::string, std::less<>> types_of(const Sources& sources) {
  std::set<std::string, std::less<>> types;
  for (const SourceText& source : sources) {
    if (has_extension(source.path, ".h") && !source.path.starts_with("tests/")) {
      add_types(source, types);
    }
  }
  return types;
}

// `templates/<noun>/<verb>.mustache` -> "templates"
std::string fixed_part(std::string_view path) {
  const std::size_t choice = path.find('<');
  if (choice == std::string_view::npos) {
    return std::string(path.ends_with('/') ? path.substr(0, path.size() - 1) : path);
  }
  return folder_of(path.substr(0, choice));
}

bool looks_like_a_path(std::string_view word) {
  return word.find('/') != std::string_view::npos && word.find(' ') == std::string_view::npos &&
         !word.starts_with('/') && !word.starts_with("./") &&
         word.find("://") == std::string_view::npos;
}

bool exists(const Sources& sources, const std::string& path) {
  return std::ranges::any_of(
      sources, [&path](const SourceText& source) { return starts_with_folder(source.path, path); });
}

void add_unknown_types(const SourceText& source, const std::set<std::string, std::less<>>& types,
                       Findings& findings) {
  std::size_t number = 0;
  for (const std::string_view line : lines_of(source.text)) {
    ++number;
    if (!line.starts_with('|')) {
      continue;
    }
    for (const std::string_view type : in_backquotes(column(line, 3))) {
      if (!types.contains(type)) {
        findings.push_back(
            {source.path, number, "names the type " + std::string(type) + ", which no header has"});
      }
    }
  }
}

}  // namespace

Findings check_glossary(const Sources& sources) {
  const auto types = types_of(sources);
  Findings findings;
  for (const SourceText& source : sources) {
    if (source.path == glossary) {
      add_unknown_types(source, types, findings);
    }
  }
  return findings;
}

Findings check_recipes(const Sources& sources) {
  Findings findings;
  for (const SourceText& source : sources) {
    if (!is_recipe(source)) {
      continue;
    }
    for (const std::string_view word : in_backquotes(source.text)) {
      if (looks_like_a_path(word) && !exists(sources, fixed_part(word))) {
        const auto offset = static_cast<std::size_t>(word.data() - source.text.data());
        findings.push_back({source.path, line_at(source.text, offset),
                            "names " + std::string(word) + ", which isn't there"});
      }
    }
  }
  return findings;
}

Findings check_recipes_have_five_stops(const Sources& sources) {
  Findings findings;
  for (const SourceText& source : sources) {
    if (!is_recipe(source)) {
      continue;
    }
    const auto lines = lines_of(source.text);
    const auto stops = static_cast<std::size_t>(std::ranges::count_if(lines, [](auto line) {
      return line.size() > 2 && std::isdigit(static_cast<unsigned char>(line[0])) != 0 &&
             line[1] == '.';
    }));
    if (stops > most_stops) {
      findings.push_back(
          {source.path, 0,
           "has " + std::to_string(stops) + " stops; above five the structure is wrong"});
    }
  }
  return findings;
}

}  // namespace draaiboek::tidy
