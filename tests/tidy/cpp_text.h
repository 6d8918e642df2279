// C++ text with parts blanked out (by spaces, so that offsets and lines stay), its includes, and
// a simple measure of its functions. No compiler: enough for house rules.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draaiboek::tidy {

// Without comments; text in quotes stays (for rules about SQL).
std::string without_comments(std::string_view text);

// Without comments and without what stands in quotes.
std::string code_only(std::string_view text);

struct Include {
  std::string name;  // "engine/base/id.h", "Poco/Net/Socket.h", "vector"
  bool quoted = false;
  std::size_t line = 0;
};

std::vector<Include> includes_of(std::string_view text);

struct FunctionSize {
  std::string heading;  // what stands before the opening brace, on one line
  std::size_t line = 0;
  std::size_t lines = 0;  // opening brace to closing brace, both included
};

std::vector<FunctionSize> functions_of(std::string_view text);

}  // namespace draaiboek::tidy
