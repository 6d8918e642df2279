#pragma once
// Words of one page in the language of its reader, and the way to the page. Values and pure
// functions; a Say lives as long as the call of the page.

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/run/standing.h"
#include "web/page.h"
#include "web/pages/parts/place.h"

namespace draaiboek::web {

/// Says what a page wants said, in the language of who asked.
class Say {
 public:
  Say(const Desk& desk, const Asked& asked) : desk_(desk), language_(asked.language) {}

  std::string operator()(std::string key,
                         std::map<std::string, std::string> parameters = {}) const {
    return desk_.say({std::move(key), std::move(parameters)}, language_);
  }
  /// Words of a programme.
  std::string word(const engine::Words& words) const { return web::word(words, language_); }
  /// "vrijdag 23 oktober 2026, 9.30 uur tot 12 uur, Zaal A"; what isn't known is left out.
  std::string planned(const engine::PlannedDate& planned) const;
  std::string day(engine::Date date) const;
  /// "" without a date.
  std::string short_day(const std::optional<engine::Date>& date) const;
  /// "1 stap" or "3 stappen": the keys "<key>-one" and "<key>" with {count}.
  std::string count(const std::string& key, std::size_t number) const;

  const std::string& language() const { return language_; }

 private:
  const Desk& desk_;
  const std::string& language_;
};

/// The status word with the colour of its tag (`words`, `tag`); late goes before the status.
View status_view(const Say& say, const engine::Standing& standing);
/// The end of the class names db-status-- and db-board__cell--.
std::string_view tag_of(const engine::Standing& standing);

/// Start of the way to what is in a wave: along it for who follows it, else from one's own tasks.
std::vector<Crumb> case_crumbs(const Say& say, const Seen& seen);
/// Start of the way: the waves, and this wave as a link.
std::vector<Crumb> wave_crumbs(const Say& say, const Seen& seen);
/// The same with the page itself as its end.
std::vector<Crumb> wave_crumbs(const Say& say, const Seen& seen, const std::string& here);

}  // namespace draaiboek::web
