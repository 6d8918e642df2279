#pragma once
// The chain that makes tampering visible: each fact of a case is hashed together with the hash of
// the fact before it. Pure, except for the salt of a note; any thread.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/run/journal.h"

namespace draaiboek::db {

/// A fact as it is chained.
struct ChainLink {
  engine::CaseId target;
  std::uint64_t version = 0;
  /// The event as engine/text writes it.
  std::string_view body;
  /// The names and salted hashes of its free texts, as `notes_of` writes them.
  std::string_view notes;
};

/// What comes before the first fact of a case: 32 zero bytes.
std::string chain_start();
/// The 32 bytes that follow on `before` when `link` is added.
std::string chain_after(std::string_view before, const ChainLink& link);

/// A free text with the salt that keeps its hash from being guessed once it is erased.
struct SaltedNote {
  engine::TextId id;
  std::string salt;
  std::string text;
};

/// Salts the texts of a batch; empty ones are no texts.
std::vector<SaltedNote> salted(const std::vector<engine::Note>& notes);
/// SHA-256 over salt and text, in hexadecimal.
std::string hash_of(const SaltedNote& note);
/// Whether the written event names the note.
bool names(std::string_view body, const SaltedNote& note);
/// "<id>:<hash>" of each note that the event names, separated by commas.
std::string notes_of(std::string_view body, const std::vector<SaltedNote>& notes);

}  // namespace draaiboek::db
