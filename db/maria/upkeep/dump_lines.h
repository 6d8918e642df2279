#pragma once
// Holds what mariadb-dump writes against the exact shape of its lines, without keeping them: what
// it sets around the rows, and one INSERT a line with literal values only. Counts the rows of each
// table. Bytes may go to a client of MariaDB as soon as `add` took them: no statement that doesn't
// belong in a backup ends in them. One thread.

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "db/maria/link/connection.h"

namespace draaiboek::db {

/// Tables that stay out of a backup: they let somebody in, or end soon; "migration" is written
/// anew.
inline constexpr const char* left_out[] = {"migration", "session", "login_delay", "one_time_link",
                                           "kept_form"};

/// The others that this database has.
std::set<std::string> tables_of_a_backup(Connection& connection);

class DumpLines {
 public:
  /// Rows of other tables are refused.
  explicit DumpLines(std::set<std::string> tables) : tables_(std::move(tables)) {}

  /// Takes the next bytes; WorldError with the number of the line when mariadb-dump doesn't write
  /// such a one for us.
  void add(std::string_view bytes);
  /// WorldError when the last line isn't whole.
  void finish() const;

  const std::map<std::string, std::uint64_t>& rows() const { return rows_; }
  std::uint64_t all_rows() const { return all_; }

 private:
  /// Where in a line we are: its beginning; the name of the table or of a column, and what stands
  /// between two names; a value (NULL or a number), bytes in hexadecimal, text, behind a backslash
  /// in it; behind text, behind the values, behind the semicolon.
  enum class At { beginning, name, between, value, bytes, text, escaped, valued, closed, ended };

  void take(char letter);
  void begin(char letter);
  void name(char letter);
  void link(char letter);
  void value(char letter);
  void after_value(char letter);
  void count_row();
  /// How many bytes at the front belong to the text or the bytes that go by.
  std::size_t skip(std::string_view bytes);
  void expect(bool right) const;

  std::set<std::string> tables_;
  At at_ = At::beginning;
  /// The beginning, name, punctuation or value that goes by.
  std::string part_;
  bool table_named_ = false;
  std::string table_;
  std::uint64_t line_ = 1;
  std::map<std::string, std::uint64_t> rows_;
  std::uint64_t all_ = 0;
};

}  // namespace draaiboek::db
