#pragma once
// Percent-encoding, strictly: a "%" without two hexadecimal digits is refused, never guessed.

#include <optional>
#include <string>
#include <string_view>

namespace draaiboek::web {

enum class Plus { is_plus, is_blank };

/// nullopt for a broken escape, a NUL byte or a result that isn't UTF-8.
std::optional<std::string> percent_decode(std::string_view text, Plus plus);

/// Everything but letters, digits and "-._~" as %XX: for one segment of a path or one value of
/// a query in a link.
std::string percent_encode(std::string_view text);

}  // namespace draaiboek::web
