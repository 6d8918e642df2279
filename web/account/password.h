#pragma once
// Passwords as argon2id, by libsodium. A hash costs 64 MiB and a tenth of a second on purpose, so
// at most two are made at the same time; the others wait. Thread-safe.

#include <string>

namespace draaiboek::web {

/// At least this many characters; no other rules, as NIST and the Flemish guideline advise.
inline constexpr std::size_t shortest_password = 12;
inline constexpr std::size_t longest_password = 256;

/// The text to store, with salt and costs in it.
std::string hash_password(const std::string& password);

/// False for a wrong password. An empty `hash` (an unknown account) takes just as long, so that
/// the answer doesn't tell which accounts exist.
bool is_password(const std::string& password, const std::string& hash);

}  // namespace draaiboek::web
