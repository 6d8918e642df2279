#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <set>
#include <sstream>
#include <utility>

#include "db/backup.h"
#include "db/maria/migrate.h"
#include "db/maria/server/folder.h"
#include "db/maria/store.h"
#include "db/maria/upkeep/backup_head.h"
#include "db/maria/upkeep/documents_proof.h"
#include "db/maria/upkeep/dump_lines.h"
#include "db/maria/upkeep/reached.h"
#include "db/maria/upkeep/schema_steps.h"
#include "db/maria/upkeep/tool.h"
#include "db/world_error.h"

namespace draaiboek::db {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_line = 200;
constexpr std::size_t connections = 4;

/// The file, opened where its packed bytes begin.
class Packed {
 public:
  explicit Packed(const fs::path& file) : descriptor_(open(file.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (descriptor_ < 0 || lseek(descriptor_, backup_head_size, SEEK_SET) < 0)
      throw WorldError("The backup " + file.string() + " can't be read.");
  }
  ~Packed() { close(descriptor_); }
  Packed(const Packed&) = delete;
  Packed& operator=(const Packed&) = delete;
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

/// Of the checkpoint files; a checkpoint is some hundred bytes.
constexpr std::size_t largest_file = std::size_t{256} * 1024 * 1024;

/// What comes out of the packer, in lines or in bytes.
class Unpacked {
 public:
  explicit Unpacked(Tool& packer) : packer_(packer) {}

  std::string line() {
    while (held_.find('\n') == std::string::npos) {
      const std::string more = packer_.read();
      if (more.empty() || held_.size() > longest_line)
        throw WorldError("The inside of the backup isn't one of Draaiboek.");
      held_ += more;
    }
    const auto end = held_.find('\n');
    std::string line = held_.substr(0, end);
    held_.erase(0, end + 1);
    return line;
  }
  std::string bytes(std::size_t count) {
    if (count > largest_file)
      throw WorldError("The inside of the backup isn't one of Draaiboek.");
    while (held_.size() < count) {
      const std::string more = packer_.read();
      if (more.empty())
        throw WorldError("The inside of the backup isn't one of Draaiboek.");
      held_ += more;
    }
    std::string bytes = held_.substr(0, count);
    held_.erase(0, count);
    return bytes;
  }
  /// Whatever comes next, "" at the end.
  std::string some() { return held_.empty() ? packer_.read() : std::exchange(held_, {}); }

 private:
  Tool& packer_;
  std::string held_;
};

void keep_file(const fs::path& path, const std::string& bytes) {
  const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  const bool kept = file >= 0 &&
                    write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) &&
                    fsync(file) == 0;
  if (file >= 0)
    close(file);
  if (!kept)
    throw WorldError("Can't write " + path.string() + ": is the disk full?");
}

/// Names in the backup never become paths: only these two are known.
void unpack_files(Unpacked& unpacked, const fs::path& folder) {
  for (std::string line = unpacked.line(); line != "rows"; line = unpacked.line()) {
    std::istringstream words(line);
    std::string kind;
    std::string name;
    std::size_t size = 0;
    words >> kind >> name >> size;
    if (kind != "file" || (name != "checkpoint.key" && name != "checkpoints"))
      throw WorldError("The inside of the backup isn't one of Draaiboek.");
    keep_file(folder / name, unpacked.bytes(size));
  }
}

void fill(const fs::path& file, const StoreOptions& into, const Address& address, DumpLines lines,
          const std::function<void(std::uint64_t)>& progress) {
  const Packed packed(file);
  const Scratch scratch("/tmp");
  Tool packer({{"zstd", "-q", "-d", "-c"}, "zstd", Tool::Ours::output, packed.descriptor()},
              scratch);
  Unpacked unpacked(packer);
  unpack_files(unpacked, into.data_folder);
  Tool client({{"mariadb", "--defaults-file=" + scratch.login(address).string(), "--batch",
                "--binary-mode", "--sandbox", address.schema},
               "mariadb-client-core",
               Tool::Ours::input},
              scratch);
  for (std::string bytes = unpacked.some(); !bytes.empty(); bytes = unpacked.some()) {
    lines.add(bytes);
    client.write(bytes);
    progress(lines.all_rows());
  }
  packer.finish();
  lines.finish();
  client.finish();
}

void refuse_tables(Connection& connection, const Address& address) {
  Rows rows = connection.query(
      "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()");
  if (rows.next() && rows.truth(1)) {
    throw WorldError("The database " + address.schema +
                     " has tables already: restore into a new, empty one.");
  }
}

/// A key that is overwritten is gone, and with it the proof of all that it signed.
void refuse_files(const fs::path& folder) {
  for (const char* name : {"checkpoint.key", "checkpoints"}) {
    if (fs::exists(fs::symlink_status(folder / name))) {
      throw WorldError("The data folder " + folder.string() + " has a file " + name +
                       " already: restore with a new, empty one.");
    }
  }
}

/// Migrations may put rows in their tables, which are in the backup as well.
void empty_tables(Connection& connection) {
  std::vector<std::string> names;
  Rows rows = connection.query(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND "
      "table_name <> 'migration'");
  while (rows.next())
    names.push_back(rows.text(1));
  connection.run("SET foreign_key_checks = 0");
  for (const std::string& name : names)
    connection.run("TRUNCATE TABLE `" + name + "`");
}

void compare_rows(Connection& connection, const BackupHead& head) {
  for (const auto& [table, wanted] : head.rows) {
    Rows rows = connection.query("SELECT COUNT(*) FROM `" + table + "`");
    rows.next();
    if (static_cast<std::uint64_t>(rows.integer(1)) != wanted) {
      throw WorldError("The table " + table + " has " + std::to_string(rows.integer(1)) +
                       " rows after the restore, and the backup says " + std::to_string(wanted) +
                       ".");
    }
  }
}

}  // namespace

Restored restore(const fs::path& file, const BackupHead& head, const StoreOptions& into,
                 const Progress& progress) {
  const auto known = migrations_for(head.schema);
  std::uint64_t total = 0;
  for (const auto& [table, count] : head.rows)
    total += count;
  make_data_folder(into.data_folder);
  const Reached database(into);
  create_database(database.address());
  const auto quietly = [](const std::string&) {};
  std::set<std::string> tables;
  {
    Connection connection(database.address());
    refuse_tables(connection, database.address());
    refuse_files(into.data_folder);
    migrate(connection, known, quietly);
    Connection fresh(database.address());  // the turn of the migration ended the other one
    empty_tables(fresh);
    tables = tables_of_a_backup(fresh);
  }
  for (const auto& [table, count] : head.rows) {
    if (!tables.contains(table))
      throw WorldError("The backup has rows of a table " + table + ", which isn't known here.");
  }
  fill(file, into, database.address(), DumpLines(std::move(tables)),
       [&](std::uint64_t done) { progress(done, total); });
  {
    Connection connection(database.address());
    compare_rows(connection, head);
    migrate(connection, migrations(), into.report);
  }
  Connection connection(database.address());
  DocumentsProof proof = prove_documents(connection);
  Restored restored;
  restored.documents = proof.documents;
  restored.findings = std::move(proof.findings);
  MariaStore store(database.address(), {connections}, into.data_folder);
  auto found = store.verify([&](std::size_t, std::size_t cases) { restored.cases = cases; });
  restored.findings.insert(restored.findings.end(), found.begin(), found.end());
  return restored;
}

}  // namespace draaiboek::db
