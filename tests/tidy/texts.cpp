#include "tests/tidy/texts.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cctype>

namespace draaiboek::tidy {
namespace {

struct Pair {
  std::string_view dutch;
  std::string_view english;
};
constexpr Pair pairs[] = {{"config/texts.nl.yaml", "config/texts.en.yaml"},
                          {"config/help.nl.yaml", "config/help.en.yaml"}};

void add_keys(const YAML::Node& node, const std::string& prefix, std::set<std::string>& keys) {
  for (const auto& entry : node) {
    const std::string key = prefix + entry.first.Scalar();
    if (entry.second.IsMap()) {
      add_keys(entry.second, key + ".", keys);
    } else {
      keys.insert(key);
    }
  }
}

const SourceText* file_at(const Sources& sources, std::string_view path) {
  const auto found = std::ranges::find(sources, path, &SourceText::path);
  return found == sources.end() ? nullptr : &*found;
}

void add_missing(const SourceText& from, const SourceText& to, Findings& findings) {
  const std::set<std::string> there = text_keys(to.text);
  for (const std::string& key : text_keys(from.text)) {
    if (!there.contains(key)) {
      findings.push_back({to.path, 0, "lacks " + key + ", which stands in " + from.path});
    }
  }
}

bool has_markup(std::string_view line) {
  for (std::size_t at = line.find('<'); at != std::string_view::npos; at = line.find('<', at + 1)) {
    const char next = at + 1 < line.size() ? line[at + 1] : ' ';
    if (next == '/' || next == '!' || std::isalpha(static_cast<unsigned char>(next)) != 0) {
      return true;
    }
  }
  return false;
}

void add_markup(const SourceText& source, Findings& findings) {
  std::size_t number = 0;
  for (const std::string_view line : lines_of(source.text)) {
    ++number;
    if (has_markup(line)) {
      findings.push_back({source.path, number, "holds markup; put it in a template"});
    }
  }
}

}  // namespace

std::set<std::string> text_keys(const std::string& yaml) {
  std::set<std::string> keys;
  add_keys(YAML::Load(yaml), "", keys);
  return keys;
}

Findings check_texts_have_the_same_keys(const Sources& sources) {
  Findings findings;
  for (const Pair& pair : pairs) {
    const SourceText* nl = file_at(sources, pair.dutch);
    const SourceText* en = file_at(sources, pair.english);
    if (nl != nullptr && en != nullptr) {
      add_missing(*nl, *en, findings);
      add_missing(*en, *nl, findings);
    }
  }
  return findings;
}

Findings check_texts_have_no_markup(const Sources& sources) {
  Findings findings;
  for (const Pair& pair : pairs) {
    for (const std::string_view path : {pair.dutch, pair.english}) {
      if (const SourceText* source = file_at(sources, path)) {
        add_markup(*source, findings);
      }
    }
  }
  return findings;
}

}  // namespace draaiboek::tidy
