#include "db/maria/upkeep/dump_lines.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "db/world_error.h"

namespace draaiboek::db {
namespace {

constexpr std::string_view insert = "INSERT INTO `";
constexpr std::string_view to_columns = "` (`";
constexpr std::string_view next_column = "`, `";
constexpr std::string_view to_values = "`) VALUES (";
constexpr std::size_t longest_name = 64;
constexpr std::size_t longest_value = 40;
constexpr std::string_view hexadecimal_digits = "0123456789ABCDEF";
constexpr std::string_view escapes = "0nr\\'\"Z";

/// What mariadb-dump itself sets around the rows; the last ones by newer and older versions.
constexpr std::array<std::string_view, 26> settings = {
    "",
    "/*M!999999\\- enable the sandbox mode */ ",
    "/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;",
    "/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;",
    "/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;",
    "/*!40101 SET NAMES utf8mb4 */;",
    "/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;",
    "/*!40103 SET TIME_ZONE='+00:00' */;",
    "/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;",
    "/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;",
    "/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;",
    "SET @OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@AUTOCOMMIT=0;",
    "COMMIT;",
    "SET AUTOCOMMIT=@OLD_AUTOCOMMIT;",
    "/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;",
    "/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;",
    "/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;",
    "/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;",
    "/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;",
    "/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;",
    "/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;",
    "/*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY, NOTE_VERBOSITY=0 */;",
    "/*M!100616 SET NOTE_VERBOSITY=@OLD_NOTE_VERBOSITY */;",
    "/*M!999999\\- enable the sandbox mode */",
    "set autocommit=0;",
    "commit;"};

bool begins_a_setting(std::string_view part) {
  return std::any_of(settings.begin(), settings.end(),
                     [part](std::string_view known) { return known.starts_with(part); });
}

bool is_in_a_name(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
}

/// A whole one: "NULL", or a number as the database writes it.
bool is_value(std::string_view part) {
  if (part == "NULL")
    return true;
  const auto first = part.find_first_of("0123456789");
  double number = 0;
  const auto read = std::from_chars(part.data(), part.data() + part.size(), number);
  return first <= 1 && read.ec == std::errc{} && read.ptr == part.data() + part.size();
}

}  // namespace

std::set<std::string> tables_of_a_backup(Connection& connection) {
  std::set<std::string> names;
  Rows rows = connection.query(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
  while (rows.next())
    names.insert(rows.text(1));
  for (const char* name : left_out)
    names.erase(name);
  return names;
}

void DumpLines::add(std::string_view bytes) {
  while (!bytes.empty()) {
    bytes.remove_prefix(skip(bytes));
    if (bytes.empty())
      return;
    take(bytes.front());
    bytes.remove_prefix(1);
  }
}

void DumpLines::finish() const {
  expect(at_ == At::beginning && part_.empty());
}

std::size_t DumpLines::skip(std::string_view bytes) {
  std::size_t end = 0;
  if (at_ == At::text)
    end = bytes.find_first_of(std::string_view("'\\\n\0", 4));
  else if (at_ == At::bytes)
    end = bytes.find_first_not_of(hexadecimal_digits);
  return std::min(end, bytes.size());
}

void DumpLines::take(char letter) {
  switch (at_) {
    case At::beginning:
      return begin(letter);
    case At::name:
      return name(letter);
    case At::between:
      return link(letter);
    case At::value:
      return value(letter);
    case At::text:
      expect(letter == '\'' || letter == '\\');
      at_ = letter == '\\' ? At::escaped : At::valued;
      return;
    case At::escaped:
      expect(escapes.find(letter) != std::string_view::npos);
      at_ = At::text;
      return;
    case At::bytes:
    case At::valued:
      return after_value(letter);
    case At::closed:
      expect(letter == ';');
      at_ = At::ended;
      return;
    case At::ended:
      expect(letter == '\n');
      count_row();
      return;
  }
}

void DumpLines::begin(char letter) {
  if (letter == '\n') {
    expect(std::find(settings.begin(), settings.end(), part_) != settings.end());
    part_.clear();
    ++line_;
    return;
  }
  part_ += letter;
  if (part_ == insert) {
    at_ = At::name;
    table_named_ = false;
    part_.clear();
    return;
  }
  expect(insert.starts_with(part_) || begins_a_setting(part_));
}

void DumpLines::name(char letter) {
  if (letter != '`') {
    part_ += letter;
    expect(is_in_a_name(letter) && part_.size() <= longest_name);
    return;
  }
  expect(!part_.empty());
  if (!table_named_) {
    expect(tables_.contains(part_));
    table_ = part_;
  }
  part_ = letter;
  at_ = At::between;
}

void DumpLines::link(char letter) {
  part_ += letter;
  const bool to_name = part_ == (table_named_ ? next_column : to_columns);
  if (to_name || (table_named_ && part_ == to_values)) {
    table_named_ = true;
    at_ = to_name ? At::name : At::value;
    part_.clear();
    return;
  }
  expect(table_named_ ? next_column.starts_with(part_) || to_values.starts_with(part_)
                      : to_columns.starts_with(part_));
}

void DumpLines::value(char letter) {
  if (letter == ',' || letter == ')') {
    expect(is_value(part_));
    return after_value(letter);
  }
  if (letter == '\'') {
    expect(part_.empty());
    at_ = At::text;
    return;
  }
  part_ += letter;
  expect(part_.size() <= longest_value);
  if (part_ == "0x")
    at_ = At::bytes;
}

void DumpLines::after_value(char letter) {
  expect(letter == ',' || letter == ')');
  at_ = letter == ',' ? At::value : At::closed;
  part_.clear();
}

void DumpLines::count_row() {
  ++rows_[table_];
  ++all_;
  ++line_;
  at_ = At::beginning;
}

void DumpLines::expect(bool right) const {
  if (!right) {
    throw WorldError(
        "Line " + std::to_string(line_) +
        " of the rows in the backup isn't one that mariadb-dump writes for Draaiboek.");
  }
}

}  // namespace draaiboek::db
