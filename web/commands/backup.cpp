#include "db/backup.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <optional>

#include "db/condition.h"
#include "db/maria/upkeep/tool.h"
#include "web/clock.h"
#include "web/commands/command.h"
#include "web/commands/progress.h"
#include "web/setup/program.h"
#include "web/setup/version.h"

namespace draaiboek::web {
namespace {

namespace fs = std::filesystem;

db::Restored restored_beside(const fs::path& file, Progress& progress) {
  const db::Scratch folder(fs::temp_directory_path());
  const db::BackupHead head = db::read_backup(
      file, [&](std::uint64_t done, std::uint64_t total) { progress.at("reading", done, total); });
  return db::restore(
      file, head, {.data_folder = folder.path() / "data", .durable = false},
      [&](std::uint64_t done, std::uint64_t total) { progress.at("restoring", done, total); });
}

std::uint64_t rows_of(const db::BackupHead& head, const std::string& table) {
  const auto found = head.rows.find(table);
  return found == head.rows.end() ? 0 : found->second;
}

void write_json(const fs::path& file, const db::BackupHead& head,
                const std::optional<db::Restored>& restored, std::ostream& out) {
  Poco::JSON::Object rows(Poco::JSON_PRESERVE_KEY_ORDER);
  for (const auto& [table, count] : head.rows)
    rows.set(table, count);
  Poco::JSON::Object object(Poco::JSON_PRESERVE_KEY_ORDER);
  object.set("file", file.string());
  object.set("bytes", fs::file_size(file));
  object.set("sha256", head.sha256);
  object.set("program", head.program);
  object.set("mariadb", head.database);
  object.set("schema", head.schema.back().name);
  object.set("rows", rows);
  object.set("checked", restored && restored->findings.empty());
  if (restored) {
    Poco::JSON::Array findings;
    for (const db::Finding& finding : restored->findings)
      findings.add(finding.target.text() + ": " + finding.sentence);
    object.set("cases_verified", restored->cases);
    object.set("documents_verified", restored->documents);
    object.set("findings", findings);
  }
  object.stringify(out, 2);
  out << "\n";
}

void write_words(const fs::path& file, const db::BackupHead& head,
                 const std::optional<db::Restored>& restored, std::ostream& out) {
  out << file.string() << ": " << fs::file_size(file) << " bytes, " << rows_of(head, "case_head")
      << " cases, " << rows_of(head, "fact") << " facts, " << rows_of(head, "document")
      << " documents, " << rows_of(head, "person") << " people, " << rows_of(head, "programme")
      << " programmes\n";
  if (!restored) {
    out << "not checked: draaiboek backup FILE --check restores it beside and verifies it\n";
    return;
  }
  for (const db::Finding& finding : restored->findings)
    out << finding.target.text() << ": " << finding.sentence << "\n";
  out << "checked by restoring it: " << restored->cases << " cases and " << restored->documents
      << " documents verified, " << restored->findings.size() << " not as they should be\n";
}

}  // namespace

int backup(const Given& given, const Streams& streams) {
  const Config config = make_config(given.flags, environment);
  const fs::path file = given.words.front();
  if (fs::exists(file))
    throw std::runtime_error("there is a " + file.string() + " already: choose another name");
  const auto report = [&](const std::string& sentence) { streams.err << sentence << "\n"; };
  std::optional<Progress> progress(std::in_place, streams.err, to_terminal(streams.err));
  db::BackupOrder order;
  order.now = Clock().now().instant;
  order.program = version();
  order.progress = [&](std::uint64_t done, std::uint64_t total) {
    progress->at("writing", done, total);
  };
  const db::BackupHead head = db::back_up(store_options(config, report), file, order);
  std::optional<db::Restored> restored;
  if (given.has("check"))
    restored = restored_beside(file, *progress);
  progress.reset();
  const bool checked = restored && restored->findings.empty();
  db::note_backup(config.data, {order.now, fs::file_size(file), checked});
  if (given.has("json"))
    write_json(file, head, restored, streams.out);
  else
    write_words(file, head, restored, streams.out);
  return restored && !checked ? 1 : 0;
}

}  // namespace draaiboek::web
