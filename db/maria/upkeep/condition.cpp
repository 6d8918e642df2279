#include "db/maria/upkeep/condition.h"

#include <fstream>

#include "db/maria/link/transaction.h"
#include "db/world_error.h"

namespace draaiboek::db {
namespace {

namespace fs = std::filesystem;

constexpr const char* note_name = "last-backup";
constexpr const char* note_kind = "draaiboek-last-backup-1";

std::uint64_t number(Connection& connection, const char* sql) {
  Rows rows = connection.query(sql);
  return rows.next() ? static_cast<std::uint64_t>(rows.integer(1)) : 0;
}

void read_database(Connection& connection, Condition& condition) {
  Rows version = connection.query("SELECT VERSION()");
  version.next();
  condition.database = version.text(1).substr(0, version.text(1).find('-'));
  condition.schema.clear();
  Rows steps = connection.query("SELECT name FROM migration WHERE complete ORDER BY name");
  while (steps.next())
    condition.schema.push_back(steps.text(1));
  condition.data_bytes =
      number(connection,
             "SELECT CAST(COALESCE(SUM(data_length + index_length), 0) AS SIGNED) "
             "FROM information_schema.tables WHERE table_schema = DATABASE()");
}

void count(Connection& connection, Condition& condition) {
  const auto ask = [&](const char* sql) { return number(connection, sql); };
  condition.waves = ask("SELECT COUNT(*) FROM case_head WHERE level = 'wave'");
  condition.cases = ask("SELECT COUNT(*) FROM case_head");
  condition.open_cases = ask("SELECT COUNT(*) FROM case_head WHERE life = 'open'");
  condition.facts = ask("SELECT COUNT(*) FROM fact");
  condition.documents = ask("SELECT COUNT(*) FROM document WHERE state <> 'uploading'");
  condition.document_bytes =
      ask("SELECT CAST(COALESCE(SUM(size), 0) AS SIGNED) FROM document WHERE state <> 'uploading'");
  condition.people = ask("SELECT COUNT(*) FROM person WHERE active");
  condition.organisations = ask("SELECT COUNT(*) FROM organisation");
  condition.sessions = ask("SELECT COUNT(*) FROM session");
  condition.unsigned_heads =
      ask("SELECT COUNT(*) FROM case_head h WHERE NOT EXISTS (SELECT 1 FROM checkpoint c "
          "WHERE c.case_id = h.id AND c.version = h.version)");
}

void read_checkpoint(Connection& connection, const Checkpoints& checkpoints, Condition& condition) {
  condition.last_checkpoint.reset();
  Rows rows = connection.query(
      "SELECT case_id, version, chain, signed_at, signature FROM checkpoint "
      "WHERE signed_at = (SELECT MAX(signed_at) FROM checkpoint)");
  condition.checkpoint_is_genuine = true;
  while (rows.next()) {
    const Checkpoint checkpoint{rows.id<engine::CaseId>(1),
                                static_cast<std::uint64_t>(rows.integer(2)), rows.text(3),
                                rows.instant(4), rows.text(5)};
    condition.last_checkpoint = checkpoint.at;
    condition.checkpoint_is_genuine =
        condition.checkpoint_is_genuine && checkpoints.is_genuine(checkpoint);
  }
}

}  // namespace

void note_backup(const fs::path& data_folder, const LastBackup& backup) {
  const fs::path draft = data_folder / ".last-backup";
  std::ofstream file(draft, std::ios::trunc);
  file << note_kind << " " << backup.at.time_since_epoch().count() << " " << backup.bytes << " "
       << backup.checked << "\n";
  file.close();
  if (!file)
    throw WorldError("Can't write " + draft.string() + ": is the disk full?");
  fs::rename(draft, data_folder / note_name);
}

std::optional<LastBackup> last_backup(const fs::path& data_folder) {
  std::ifstream file(data_folder / note_name);
  std::string kind;
  std::int64_t at = 0;
  LastBackup backup;
  if (!(file >> kind >> at >> backup.bytes >> backup.checked) || kind != note_kind)
    return std::nullopt;
  backup.at = engine::Instant(std::chrono::milliseconds(at));
  return backup;
}

Condition condition_of(Pool& pool, Checkpoints& checkpoints, const fs::path& data_folder) {
  Condition condition;
  reading(pool, [&](Connection& connection) {
    read_database(connection, condition);
    count(connection, condition);
    read_checkpoint(connection, checkpoints, condition);
  });
  std::error_code unknown;
  const auto space = fs::space(data_folder, unknown);
  condition.free_bytes = unknown ? 0 : space.available;
  condition.last_backup = last_backup(data_folder);
  return condition;
}

}  // namespace draaiboek::db
