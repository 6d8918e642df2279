#include "web/pages/system/system.h"

#include "db/condition.h"
#include "web/pages/parts/say.h"
#include "web/setup/version.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

/// Below this the page warns; a database that runs out of room stops taking work.
constexpr std::uint64_t little_room = std::uint64_t{1} << 30U;
constexpr std::chrono::hours old_backup{36};
constexpr std::chrono::hours old_checkpoint{3};

constexpr std::uint64_t gigabyte = 1'000'000'000;

/// As file_size, which knows no larger unit than MB.
std::string room(std::uint64_t bytes, const std::string& language) {
  return bytes < 10 * gigabyte ? file_size(bytes, language)
                               : std::to_string(bytes / gigabyte) + " GB";
}

/// "words" with its "value"; "warning" says what is wrong with it, or nothing.
View row(const std::string& words, const View& value, const std::string& warning = "") {
  View view;
  view.set("words", words).set("value", value).set("warning", warning);
  return view;
}

View versions_view(const Say& say, const db::Condition& condition) {
  View::List rows;
  rows.push_back(row(say("system.version"), View(version())));
  rows.push_back(row(say("system.schema"),
                     condition.schema.empty() ? say("system.none") : condition.schema.back()));
  rows.push_back(row(say("system.database"),
                     say("system.database-answers", {{"version", condition.database}})));
  return rows;
}

View room_view(const Say& say, const db::Condition& condition) {
  const bool is_little = condition.free_bytes < little_room;
  View::List rows;
  rows.push_back(row(say("system.data"), room(condition.data_bytes, say.language())));
  rows.push_back(row(say("system.files"), room(condition.document_bytes, say.language())));
  rows.push_back(row(say("system.free"), room(condition.free_bytes, say.language()),
                     is_little ? say("system.little-room") : ""));
  return rows;
}

View counts_view(const Say& say, const db::Condition& condition) {
  View::List rows;
  rows.push_back(row(say("system.waves"), condition.waves));
  rows.push_back(row(say("system.cases"),
                     say("system.cases-open", {{"all", std::to_string(condition.cases)},
                                               {"open", std::to_string(condition.open_cases)}})));
  rows.push_back(row(say("system.facts"), condition.facts));
  rows.push_back(row(say("system.documents"), condition.documents));
  rows.push_back(row(say("system.people"), condition.people));
  rows.push_back(row(say("system.organisations"), condition.organisations));
  rows.push_back(row(say("system.sessions"), condition.sessions));
  return rows;
}

View checkpoint_row(const Say& say, const db::Condition& condition, engine::Instant now) {
  if (!condition.last_checkpoint)
    return row(say("system.checkpoint"), say("system.never"));
  std::string warning;
  if (!condition.checkpoint_is_genuine)
    warning = say("system.checkpoint-foreign");
  else if (condition.unsigned_heads > 0 && now - *condition.last_checkpoint > old_checkpoint)
    warning = say("system.checkpoint-old");
  return row(say("system.checkpoint"),
             say("system.checkpoint-at",
                 {{"when", moment(*condition.last_checkpoint, say.language())},
                  {"changed", say.count("system.changed", condition.unsigned_heads)}}),
             warning);
}

View backup_row(const Say& say, const db::Condition& condition, engine::Instant now) {
  if (!condition.last_backup) {
    return row(say("system.backup"), say("system.never"), say("system.backup-missing"));
  }
  const db::LastBackup& backup = *condition.last_backup;
  std::string warning;
  if (now - backup.at > old_backup)
    warning = say("system.backup-old");
  else if (!backup.checked)
    warning = say("system.backup-unchecked");
  return row(say("system.backup"),
             say("system.backup-at", {{"when", moment(backup.at, say.language())},
                                      {"size", room(backup.bytes, say.language())}}),
             warning);
}

View programmes_view(const Say& say, Desk& desk, const db::Viewer& viewer) {
  View::List rows;
  for (const db::Programme& programme : desk.store.programmes().programmes(viewer)) {
    View view;
    view.set("id", programme.id).set("hash", programme.hash.substr(0, 12));
    view.set("state", say("system.programme-" + std::string(db::to_text(programme.state))));
    view.set("when", moment(programme.published, say.language()));
    rows.push_back(std::move(view));
  }
  return rows;
}

}  // namespace

Response system_page(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const db::Condition condition = desk.store.condition(asked.viewer);
  View body;
  body.set("versions", versions_view(say, condition));
  body.set("room", room_view(say, condition));
  body.set("counts", counts_view(say, condition));
  View::List safety;
  safety.push_back(checkpoint_row(say, condition, asked.now.instant));
  safety.push_back(backup_row(say, condition, asked.now.instant));
  body.set("safety", std::move(safety));
  body.set("programmes", programmes_view(say, desk, asked.viewer));
  return show(desk, asked, "system/system", {.title = say("system.title")}, std::move(body));
}

}  // namespace draaiboek::web
