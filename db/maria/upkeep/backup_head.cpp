#include "db/maria/upkeep/backup_head.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

#include "db/maria/link/hash.h"
#include "db/world_error.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view first_word = "draaiboek-backup ";
constexpr std::string_view first_line = "draaiboek-backup 1\n";
constexpr std::size_t digits_of_hash = 64;
/// Where the lines begin that the hash in the second line is about.
constexpr std::size_t lines_begin = first_line.size() + digits_of_hash + 1;

[[noreturn]] void refuse_changed(const std::string& file) {
  throw WorldError("The backup " + file +
                   " was changed after it was made, or its disk is bad: use another copy of it.");
}

bool is_word(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
  });
}

void read_line(BackupHead& head, std::istringstream& words) {
  std::string key;
  std::int64_t milliseconds = 0;
  SchemaStep step;
  std::string table;
  words >> key;
  if (key == "made") {
    words >> milliseconds;
    head.made = engine::Instant(std::chrono::milliseconds(milliseconds));
  } else if (key == "program") {
    words >> head.program;
  } else if (key == "mariadb") {
    words >> head.database;
  } else if (key == "schema") {
    words >> step.name >> step.checksum;
    head.schema.push_back(step);
  } else if (key == "rows") {
    std::uint64_t count = 0;
    words >> table >> count;
    head.rows[table] = count;
  } else if (key == "bytes") {
    words >> head.bytes;
  } else if (key == "sha256") {
    words >> head.sha256;
  }
}

/// The hash proves that a program wrote these lines, not that it was ours: names end up in SQL.
void refuse_strange_names(const BackupHead& head, const std::string& file) {
  const bool known = std::all_of(head.rows.begin(), head.rows.end(),
                                 [](const auto& row) { return is_word(row.first); }) &&
                     std::all_of(head.schema.begin(), head.schema.end(),
                                 [](const SchemaStep& step) { return is_word(step.name); }) &&
                     !head.schema.empty() && head.sha256.size() == digits_of_hash;
  if (!known)
    throw WorldError("The file " + file + " has a head that isn't one of a backup.");
}

}  // namespace

std::string written_head(const BackupHead& head) {
  std::ostringstream lines;
  lines << "made " << head.made.time_since_epoch().count() << "\nprogram " << head.program
        << "\nmariadb " << head.database << "\n";
  for (const SchemaStep& step : head.schema)
    lines << "schema " << step.name << " " << step.checksum << "\n";
  for (const auto& [table, count] : head.rows)
    lines << "rows " << table << " " << count << "\n";
  lines << "bytes " << head.bytes << "\nsha256 " << head.sha256 << "\n";
  std::string text = lines.str();
  engine::expects(text.size() <= backup_head_size - lines_begin, "the head of a backup has room");
  text.resize(backup_head_size - lines_begin, '\n');
  return std::string(first_line) + hexadecimal(sha256(text)) + "\n" + text;
}

BackupHead parsed_head(std::string_view bytes, const std::string& file) {
  if (!bytes.starts_with(first_word))
    throw WorldError("The file " + file + " isn't a backup of Draaiboek.");
  if (!bytes.starts_with(first_line)) {
    throw WorldError("The backup " + file +
                     " has another format than this draaiboek knows: use the version that made "
                     "it, or a newer one.");
  }
  if (bytes.size() < backup_head_size)
    throw WorldError("The backup " + file + " was cut: only the beginning of it is there.");
  const std::string_view lines = bytes.substr(lines_begin);
  if (bytes.substr(first_line.size(), digits_of_hash + 1) != hexadecimal(sha256(lines)) + "\n")
    refuse_changed(file);
  BackupHead head;
  std::istringstream text{std::string(lines)};
  for (std::string line; std::getline(text, line);) {
    std::istringstream words(line);
    read_line(head, words);
  }
  refuse_strange_names(head, file);
  return head;
}

BackupHead read_backup(const fs::path& file, const Progress& progress) {
  std::error_code missing;
  const auto size = fs::is_regular_file(file) ? fs::file_size(file, missing) : 0;
  std::ifstream bytes(file, std::ios::binary);
  if (!bytes || !fs::is_regular_file(file))
    throw WorldError("There is no backup that can be read at " + file.string() + ".");
  std::string piece(backup_head_size, '\0');
  bytes.read(piece.data(), static_cast<std::streamsize>(piece.size()));
  piece.resize(static_cast<std::size_t>(bytes.gcount()));
  BackupHead head = parsed_head(piece, file.string());
  if (size < backup_head_size + head.bytes) {
    throw WorldError("The backup " + file.string() + " was cut: it has " + std::to_string(size) +
                     " bytes and should have " + std::to_string(backup_head_size + head.bytes) +
                     ".");
  }
  Sha256 hash;
  for (std::uint64_t done = 0; bytes; progress(done, head.bytes)) {
    piece.resize(std::size_t{1} << 20U);
    bytes.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    piece.resize(static_cast<std::size_t>(bytes.gcount()));
    hash.add(piece);
    done += piece.size();
  }
  if (size != backup_head_size + head.bytes || hexadecimal(hash.finish()) != head.sha256)
    refuse_changed(file.string());
  return head;
}

}  // namespace draaiboek::db
