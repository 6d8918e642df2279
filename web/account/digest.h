#pragma once
// Fingerprints. Pure, thread-safe.

#include <string>
#include <string_view>

namespace draaiboek::web {

/// SHA-256 as 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

/// HMAC-SHA-256 with a secret of any length, as 64 hexadecimal digits.
std::string keyed_digest(std::string_view secret, std::string_view bytes);

/// Whether two texts are equal, in a time that doesn't say where they differ.
bool same_secret(std::string_view left, std::string_view right);

}  // namespace draaiboek::web
