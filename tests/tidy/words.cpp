#include "tests/tidy/words.h"

#include <array>

#include "tests/tidy/cpp_text.h"

namespace draaiboek::tidy {
namespace {

template <typename Words>
void find_words(const SourceText& source, std::string_view text, const Words& words,
                std::string_view reason, Findings& findings) {
  for (const std::string_view word : words) {
    for (const std::size_t offset : find_word(text, word)) {
      findings.push_back({source.path, line_at(text, offset),
                          "says " + std::string(word) + "; " + std::string(reason)});
    }
  }
}

bool is_script(std::string_view path) {
  return has_extension(path, ".mjs") || has_extension(path, ".js");
}

constexpr std::array<std::string_view, 22> outside_world = {
    "system_clock", "steady_clock",  "high_resolution_clock",
    "utc_clock",    "ifstream",      "ofstream",
    "fstream",      "fopen",         "getenv",
    "setenv",       "random_device", "mt19937",
    "std::rand",    "std::time",     "localtime",
    "gmtime",       "std::cout",     "std::cerr",
    "std::cin",     "printf",        "std::thread",
    "filesystem"};

constexpr std::array<std::string_view, 3> swallowing = {"->commit()", "->rollback()",
                                                        "setAutoCommit"};

constexpr std::array<std::string_view, 6> sleeping = {
    "sleep_for", "sleep_until", "usleep", "nanosleep", "Thread::sleep", "waitForTimeout"};

// Put together from halves, so that this file doesn't break its own rule.
constexpr std::array<std::string_view, 5> undone = {
    "TO"
    "DO",
    "FIX"
    "ME",
    "X"
    "XX",
    "GTEST_"
    "SKIP",
    "TEST(DISA"
    "BLED"};

constexpr std::array<std::string_view, 6> empty_names = {"Manager", "Helper",  "Util",
                                                         "Utils",   "Service", "Impl"};

void check_type_name(const SourceText& source, const std::string& code, std::size_t offset,
                     Findings& findings) {
  std::size_t from = code.find_first_not_of(" \n", offset);
  std::size_t end = from;
  while (end < code.size() && is_word_character(code[end])) {
    ++end;
  }
  const auto name = std::string_view(code).substr(from, end - from);
  for (const std::string_view empty : empty_names) {
    if (name.ends_with(empty)) {
      findings.push_back({source.path, line_at(code, offset),
                          "names a type " + std::string(name) + "; find the noun instead"});
    }
  }
}

}  // namespace

Findings check_engine_is_pure(const Sources& sources) {
  Findings findings;
  for (const SourceText& source : sources) {
    if (is_cpp(source.path) && starts_with_folder(source.path, "engine")) {
      find_words(source, code_only(source.text), outside_world,
                 "the engine is pure: it gets this as an argument", findings);
    }
  }
  return findings;
}

Findings check_database_calls(const Sources& sources) {
  constexpr std::array<std::string_view, 1> all_columns = {"select *"};
  Findings findings;
  for (const SourceText& source : sources) {
    if (!is_cpp(source.path) || !starts_with_folder(source.path, "db")) {
      continue;
    }
    find_words(source, code_only(source.text), swallowing,
               "the connector swallows its errors: send the statement as text", findings);
    find_words(source, to_lower(without_comments(source.text)), all_columns,
               "list the columns: a cached statement breaks when a column is added", findings);
  }
  return findings;
}

Findings check_catch_all(const Sources& sources) {
  constexpr std::array<std::string_view, 2> all = {"catch (...)", "catch(...)"};
  Findings findings;
  for (const SourceText& source : sources) {
    if (is_cpp(source.path) && source.path != "web/site.cpp") {
      find_words(source, code_only(source.text), all, "only web/site.cpp, the edge, catches all",
                 findings);
    }
  }
  return findings;
}

Findings check_tests_do_not_sleep(const Sources& sources) {
  Findings findings;
  for (const SourceText& source : sources) {
    const bool code = is_cpp(source.path) || is_script(source.path);
    if (code && starts_with_folder(source.path, "tests")) {
      find_words(source, code_only(source.text), sleeping, "wait for a condition, not for a time",
                 findings);
    }
  }
  return findings;
}

Findings check_nothing_is_left_undone(const Sources& sources) {
  Findings findings;
  for (const SourceText& source : sources) {
    if (!has_extension(source.path, "package-lock.json") && source.path != "LICENSE") {
      find_words(source, source.text, undone, "finish it, or write it in an issue", findings);
    }
  }
  return findings;
}

Findings check_type_names(const Sources& sources) {
  Findings findings;
  for (const SourceText& source : sources) {
    if (!is_cpp(source.path)) {
      continue;
    }
    const std::string code = code_only(source.text);
    for (const std::string_view keyword : {"class", "struct"}) {
      for (const std::size_t offset : find_word(code, keyword)) {
        check_type_name(source, code, offset + keyword.size(), findings);
      }
    }
  }
  return findings;
}

}  // namespace draaiboek::tidy
