// Files of the repository as text, and the plain ways of looking at text that the house rules
// share. Pure but for read_tree; everything else works on text handed in, so that each rule is
// tried on a planted violation. Lines count from 1.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draaiboek::tidy {

struct SourceText {
  std::string path;  // from the root of the repository, with slashes
  std::string text;
};

// One broken rule at one place; what() is the whole sentence that a test prints.
struct Finding {
  std::string path;
  std::size_t line = 0;  // 0: the file or folder as a whole
  std::string message;
};

using Sources = std::vector<SourceText>;
using Findings = std::vector<Finding>;

// Every file that we write, sorted by path: nothing that is built, fetched or hidden.
Sources read_tree(const std::string& root);

std::string what(const Findings& findings);

std::vector<std::string_view> lines_of(std::string_view text);
std::size_t line_at(std::string_view text, std::size_t offset);

bool starts_with_folder(std::string_view path, std::string_view folder);
bool has_extension(std::string_view path, std::string_view extension);
bool is_cpp(std::string_view path);
std::string folder_of(std::string_view path);
std::string stem_of(std::string_view path);  // "a/b/c_test.cpp" -> "c_test"

bool is_word_character(char character);

// The offsets where the word stands, not inside a longer name.
std::vector<std::size_t> find_word(std::string_view text, std::string_view word);

std::string to_lower(std::string_view text);

}  // namespace draaiboek::tidy
