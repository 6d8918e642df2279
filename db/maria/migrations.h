#pragma once
// The numbered files of db/migrations, compiled into the program. Any thread.

#include <span>
#include <string_view>

namespace draaiboek::db {

/// One file: its name ("0001_journal") and its statements, each ended by a semicolon at the end
/// of a line. A published file never changes.
struct Migration {
  std::string_view name;
  std::string_view text;
};

/// All of them, in order of number.
std::span<const Migration> migrations();

}  // namespace draaiboek::db
