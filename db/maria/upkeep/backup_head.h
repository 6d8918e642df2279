#pragma once
// The first bytes of a backup: lines that a person can read, always as many bytes, of which the
// second names the SHA-256 of all that follow. Nothing here trusts what it reads.

#include <string>
#include <string_view>

#include "db/backup.h"

namespace draaiboek::db {

/// Bytes of the file that belong to the head.
inline constexpr std::size_t backup_head_size = 16'384;

/// As it stands in the file; exactly backup_head_size bytes.
std::string written_head(const BackupHead& head);

/// WorldError with a sentence about `file` for what isn't a head, was changed, or is of a newer
/// format.
BackupHead parsed_head(std::string_view bytes, const std::string& file);

}  // namespace draaiboek::db
