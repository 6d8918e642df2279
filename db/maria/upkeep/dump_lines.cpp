#include "db/maria/upkeep/dump_lines.h"

#include <algorithm>
#include <array>

#include "db/world_error.h"

namespace draaiboek::db {
namespace {

constexpr std::string_view insert = "INSERT INTO `";
/// Long enough for the longest name of a table.
constexpr std::size_t enough = insert.size() + 66;

/// What mariadb-dump itself sets around the rows.
constexpr std::array settings = {
    std::string_view("/*!40"),
    std::string_view("/*M!999999\\- enable the sandbox mode"),
    std::string_view("SET @OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@AUTOCOMMIT=0;"),
    std::string_view("SET AUTOCOMMIT=@OLD_AUTOCOMMIT;"),
    std::string_view("set autocommit=0;"),
    std::string_view("commit;"),
    std::string_view("COMMIT;")};

}  // namespace

void DumpLines::add(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto end = bytes.find('\n');
    const std::string_view line = bytes.substr(0, end);
    if (!judged_) {
      beginning_ += line.substr(0, enough - beginning_.size());
      if (beginning_.size() == enough)
        judge();
    }
    if (end == std::string_view::npos)
      return;
    if (!judged_ && !beginning_.empty())
      judge();
    beginning_.clear();
    judged_ = false;
    bytes.remove_prefix(end + 1);
  }
}

void DumpLines::judge() {
  judged_ = true;
  const std::string_view line = beginning_;
  if (line.starts_with(insert)) {
    const auto end = line.find('`', insert.size());
    ++rows_[std::string(line.substr(insert.size(), end - insert.size()))];
    ++all_;
    return;
  }
  const bool setting =
      std::any_of(settings.begin(), settings.end(),
                  [line](std::string_view known) { return line.starts_with(known); });
  if (!setting) {
    throw WorldError("There is something in the backup that mariadb-dump doesn't write: " +
                     std::string(line.substr(0, 30)));
  }
}

}  // namespace draaiboek::db
