#pragma once
// Looks at what mariadb-dump writes, line by line and without keeping the lines: how many rows
// there are of each table, and whether there is anything that doesn't belong in a backup (a client
// of MariaDB would carry it out). One thread.

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace draaiboek::db {

class DumpLines {
 public:
  /// Takes the next bytes; WorldError at a line that mariadb-dump doesn't write for us.
  void add(std::string_view bytes);

  const std::map<std::string, std::uint64_t>& rows() const { return rows_; }
  std::uint64_t all_rows() const { return all_; }

 private:
  void judge();

  /// The beginning of the line that is going by.
  std::string beginning_;
  bool judged_ = false;
  std::map<std::string, std::uint64_t> rows_;
  std::uint64_t all_ = 0;
};

}  // namespace draaiboek::db
