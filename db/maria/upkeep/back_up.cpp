#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include "db/backup.h"
#include "db/maria/link/hash.h"
#include "db/maria/migrate.h"
#include "db/maria/upkeep/backup_head.h"
#include "db/maria/upkeep/dump_lines.h"
#include "db/maria/upkeep/reached.h"
#include "db/maria/upkeep/schema_steps.h"
#include "db/maria/upkeep/tool.h"
#include "db/world_error.h"

namespace draaiboek::db {
namespace {

namespace fs = std::filesystem;

/// Files of the data folder that a backup takes along.
constexpr std::array files = {"checkpoint.key", "checkpoints"};

/// A file under a name for the time being; goes unless it was given its own name.
class NewFile {
 public:
  explicit NewFile(const fs::path& file) : file_(fs::absolute(file)) {
    draft_ = file_;
    draft_ += ".unfinished";
    // A new file of our own: one that lies there may be a link, or open to others.
    std::error_code ignored;
    fs::remove(draft_, ignored);
    descriptor_ = open(draft_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor_ < 0)
      fail();
    if (lseek(descriptor_, backup_head_size, SEEK_SET) < 0)
      fail();
  }
  ~NewFile() {
    if (descriptor_ >= 0)
      close(descriptor_);
    std::error_code ignored;  // it has its own name when all went well
    fs::remove(draft_, ignored);
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  int descriptor() const { return descriptor_; }

  /// Size and hash of what was written behind the head.
  void measure(BackupHead& head) const {
    Sha256 hash;
    std::string piece(std::size_t{1} << 20U, '\0');
    for (off_t at = backup_head_size;;) {
      const auto got = pread(descriptor_, piece.data(), piece.size(), at);
      if (got < 0)
        fail();
      if (got == 0)
        break;
      hash.add(std::string_view(piece).substr(0, static_cast<std::size_t>(got)));
      at += got;
      head.bytes = static_cast<std::uint64_t>(at) - backup_head_size;
    }
    head.sha256 = hexadecimal(hash.finish());
  }

  void finish(const BackupHead& head) const {
    const std::string text = written_head(head);
    if (pwrite(descriptor_, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size()) ||
        fsync(descriptor_) != 0 || rename(draft_.c_str(), file_.c_str()) != 0) {
      fail();
    }
    const int folder = open(file_.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool kept = folder >= 0 && fsync(folder) == 0;
    if (folder >= 0)
      close(folder);
    if (!kept)
      fail();
  }

 private:
  [[noreturn]] void fail() const {
    throw WorldError("Can't write the backup " + file_.string() + ": " + std::strerror(errno) +
                     ".");
  }

  fs::path file_;
  fs::path draft_;
  int descriptor_ = -1;
};

std::string read(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

std::string version_of(Connection& connection) {
  Rows rows = connection.query("SELECT VERSION()");
  rows.next();
  const std::string version = rows.text(1);
  return version.substr(0, version.find('-'));
}

/// About how many rows there are; what the progress needs and no more.
std::uint64_t rows_about(Connection& connection) {
  Rows rows = connection.query(
      "SELECT CAST(COALESCE(SUM(table_rows), 0) AS SIGNED) FROM information_schema.tables "
      "WHERE table_schema = DATABASE()");
  rows.next();
  return static_cast<std::uint64_t>(rows.integer(1));
}

/// Only the rows: the tables are made by our own migrations when they come back.
std::vector<std::string> dump_command(const Address& address, const fs::path& login) {
  std::vector<std::string> command = {"mariadb-dump",         "--defaults-file=" + login.string(),
                                      "--single-transaction", "--quick",
                                      "--no-create-info",     "--skip-triggers",
                                      "--skip-add-locks",     "--skip-disable-keys",
                                      "--skip-comments",      "--skip-extended-insert",
                                      "--complete-insert",    "--hex-blob",
                                      "--no-autocommit",      "--no-tablespaces"};
  for (const char* table : left_out)
    command.push_back("--ignore-table=" + address.schema + "." + table);
  command.push_back(address.schema);
  return command;
}

/// The files come first: a checkpoint in them is of facts that the rows after them have.
void pack_files(const fs::path& folder, Tool& packer) {
  for (const char* name : files) {
    if (!fs::exists(folder / name))
      continue;
    const std::string bytes = read(folder / name);
    packer.write("file " + std::string(name) + " " + std::to_string(bytes.size()) + "\n" + bytes);
  }
  packer.write("rows\n");
}

}  // namespace

BackupHead back_up(const StoreOptions& from, const fs::path& file, const BackupOrder& order) {
  const Reached database(from);
  Connection connection(database.address());
  const SchemaTurn turn(connection);  // a dump doesn't stand a change of the tables' shape
  BackupHead head;
  head.made = order.now;
  head.program = order.program;
  head.database = version_of(connection);
  head.schema = schema_of(connection);
  const std::uint64_t about = rows_about(connection);

  const NewFile draft(file);
  const Scratch scratch("/tmp");
  Tool packer({{"zstd", "-q", "-c"}, "zstd", Tool::Ours::input, draft.descriptor()}, scratch);
  pack_files(from.data_folder, packer);
  Tool dump({dump_command(database.address(), scratch.login(database.address())), "mariadb-client"},
            scratch);
  DumpLines lines(tables_of_a_backup(connection));
  for (std::string bytes = dump.read(); !bytes.empty(); bytes = dump.read()) {
    lines.add(bytes);
    packer.write(bytes);
    order.progress(lines.all_rows(), about);
  }
  dump.finish();
  lines.finish();
  packer.finish();
  head.rows = lines.rows();
  draft.measure(head);
  draft.finish(head);
  return head;
}

}  // namespace draaiboek::db
