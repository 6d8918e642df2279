#pragma once
// Reads application/x-www-form-urlencoded text: the body of a simple form, and a query.

#include <cstddef>
#include <string_view>
#include <variant>

#include "web/fields.h"
#include "web/wire/refused.h"

namespace draaiboek::web {

struct FormLimits {
  std::size_t fields = 200;
  /// Bytes of the whole text, still encoded.
  std::size_t total = 256 * 1024;
  /// Bytes of one name or value, decoded.
  std::size_t field = 64 * 1024;
};

/// A field that comes twice is kept twice. Refused: over a limit (413), a broken escape, NUL or
/// text that isn't UTF-8 (400).
std::variant<Fields, Refused> read_form(std::string_view text, const FormLimits& limits = {});

}  // namespace draaiboek::web
