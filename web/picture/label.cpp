#include "web/picture/label.h"

#include <algorithm>
#include <utility>

namespace draaiboek::web {
namespace {

constexpr int letter_width = 7;

bool begins_letter(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

std::string shortened(std::string_view words, int letters) {
  if (letters_in(words) <= letters)
    return std::string(words);
  std::string kept;
  int count = 0;
  for (const char byte : words) {
    count += begins_letter(byte) ? 1 : 0;
    if (count >= letters)
      break;
    kept += byte;
  }
  while (kept.ends_with(' '))
    kept.pop_back();
  return kept + "…";
}

}  // namespace

std::string Label::look(std::string_view name) const {
  std::string classes(name);
  return ends_here ? classes + " db-picture__end" : classes;
}

int letters_in(std::string_view words) {
  return static_cast<int>(std::count_if(words.begin(), words.end(), begins_letter));
}

Label label_at(std::string_view words, int left, int right, int width) {
  const int wide = letters_in(words) * letter_width;
  if (left + wide <= width)
    return {left};
  if (right - wide >= 0)
    return {right, true};
  return {std::max(0, width - wide)};
}

std::vector<std::string> lines_of(std::string_view words, int letters, int lines) {
  std::vector<std::string> found;
  std::string line;
  while (!words.empty()) {
    const auto blank = std::min(words.find(' '), words.size());
    const std::string word(words.substr(0, blank));
    words.remove_prefix(std::min(blank + 1, words.size()));
    std::string longer = line;
    longer.append(line.empty() ? "" : " ").append(word);
    const bool is_last = static_cast<int>(found.size()) + 1 >= lines;
    if (line.empty() || is_last || letters_in(longer) <= letters) {
      line = std::move(longer);
      continue;
    }
    found.push_back(shortened(line, letters));
    line = word;
  }
  if (!line.empty())
    found.push_back(shortened(line, letters));
  return found;
}

}  // namespace draaiboek::web
