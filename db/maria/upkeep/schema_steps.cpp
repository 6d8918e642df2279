#include "db/maria/upkeep/schema_steps.h"

#include <algorithm>

#include "db/maria/link/hash.h"
#include "db/world_error.h"

namespace draaiboek::db {

std::vector<SchemaStep> schema_of(Connection& connection) {
  Rows there = connection.query(
      "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND "
      "table_name = 'migration'");
  if (!there.next() || !there.truth(1))
    throw WorldError("The database has no tables of Draaiboek yet: there is nothing to back up.");
  std::vector<SchemaStep> steps;
  Rows rows = connection.query("SELECT name, checksum, complete FROM migration ORDER BY name");
  while (rows.next()) {
    if (!rows.truth(3)) {
      throw WorldError("The migration " + rows.text(1) +
                       " was interrupted: run draaiboek migrate first.");
    }
    steps.push_back({rows.text(1), rows.text(2)});
  }
  return steps;
}

std::vector<Migration> migrations_for(const std::vector<SchemaStep>& steps) {
  std::vector<Migration> found;
  for (const SchemaStep& step : steps) {
    const auto all = migrations();
    const auto known = std::find_if(all.begin(), all.end(), [&step](const Migration& migration) {
      return migration.name == step.name;
    });
    if (known == all.end()) {
      throw WorldError("The backup was made by a newer draaiboek (it has " + step.name +
                       ", which this program doesn't know): install that version.");
    }
    if (hexadecimal(sha256(known->text)) != step.checksum) {
      throw WorldError("The backup has another " + step.name +
                       " than this program: use the version that made it.");
    }
    found.push_back(*known);
  }
  return found;
}

void refuse_newer_backup(const BackupHead& head) {
  migrations_for(head.schema);
}

}  // namespace draaiboek::db
