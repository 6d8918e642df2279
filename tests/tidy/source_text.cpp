#include "tests/tidy/source_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace draaiboek::tidy {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 8> folders = {"config", "db",        "docs", "engine",
                                                     "tests",  "templates", "web",  "workflows"};

std::string content_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// Pictures hold no words of ours.
bool is_picture(const fs::path& path) {
  return path.extension() == ".png";
}

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with(".");
}

void add_folder(const fs::path& root, const fs::path& folder, Sources& sources) {
  if (!fs::is_directory(folder)) {
    return;
  }
  for (auto entry = fs::recursive_directory_iterator(folder); entry != fs::end(entry); ++entry) {
    if (is_hidden(entry->path())) {
      entry.disable_recursion_pending();
    } else if (entry->is_regular_file() && !is_picture(entry->path())) {
      sources.push_back(
          {fs::relative(entry->path(), root).generic_string(), content_of(entry->path())});
    }
  }
}

}  // namespace

Sources read_tree(const std::string& root) {
  Sources sources;
  for (const std::string_view folder : folders) {
    add_folder(root, fs::path(root) / folder, sources);
  }
  for (const auto& entry : fs::directory_iterator(root)) {
    if (entry.is_regular_file() && !is_hidden(entry.path())) {
      sources.push_back({entry.path().filename().string(), content_of(entry.path())});
    }
  }
  std::ranges::sort(sources, {}, &SourceText::path);
  return sources;
}

std::string what(const Findings& findings) {
  std::string text;
  for (const Finding& finding : findings) {
    text += finding.path;
    if (finding.line != 0) {
      text += ":" + std::to_string(finding.line);
    }
    text += ": " + finding.message + "\n";
  }
  return text;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  return lines;
}

std::size_t line_at(std::string_view text, std::size_t offset) {
  const auto before = text.substr(0, offset);
  return 1 + static_cast<std::size_t>(std::ranges::count(before, '\n'));
}

bool starts_with_folder(std::string_view path, std::string_view folder) {
  return path == folder || (path.starts_with(folder) && path.size() > folder.size() &&
                            (folder.ends_with('/') || path[folder.size()] == '/'));
}

bool has_extension(std::string_view path, std::string_view extension) {
  return path.ends_with(extension);
}

bool is_cpp(std::string_view path) {
  return has_extension(path, ".cpp") || has_extension(path, ".h");
}

std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash));
}

std::string stem_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  return std::string(name.substr(0, name.rfind('.')));
}

bool is_word_character(char character) {
  return character == '_' || std::isalnum(static_cast<unsigned char>(character)) != 0;
}

std::vector<std::size_t> find_word(std::string_view text, std::string_view word) {
  std::vector<std::size_t> offsets;
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool free_before =
        at == 0 || !is_word_character(word.front()) || !is_word_character(text[at - 1]);
    const bool free_after =
        end == text.size() || !is_word_character(word.back()) || !is_word_character(text[end]);
    if (free_before && free_after) {
      offsets.push_back(at);
    }
  }
  return offsets;
}

std::string to_lower(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](char character) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
  });
  return lower;
}

}  // namespace draaiboek::tidy
