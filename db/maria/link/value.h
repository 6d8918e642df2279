#pragma once
// What can be bound to a question mark in a statement. Text and bytes are only looked at, so
// they must outlive the call they are given to. Any thread.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

#include "engine/base/id.h"
#include "engine/base/time.h"

namespace draaiboek::db {

/// Nothing: NULL.
struct Null {};

/// Bytes for a BINARY, VARBINARY or BLOB column; not looked at as characters.
struct Bytes {
  std::string_view content;
};

class Value {
 public:
  using Held =
      std::variant<Null, std::int64_t, std::string_view, Bytes, engine::Bits128, engine::Date>;

  // NOLINTBEGIN(google-explicit-constructor): parameters are written as plain values.
  Value(Null) {}
  Value(std::string_view text) : held_(text) {}
  Value(const std::string& text) : held_(std::string_view(text)) {}
  Value(const char* text) : held_(std::string_view(text)) {}
  Value(Bytes bytes) : held_(bytes) {}
  Value(engine::Bits128 bits) : held_(bits) {}
  Value(engine::Date date) : held_(date) {}
  /// Milliseconds since 1970 in a BIGINT.
  Value(engine::Instant at) : held_(std::int64_t{at.time_since_epoch().count()}) {}
  template <class Tag>
  Value(const engine::Id<Tag>& id) : held_(id.bits) {}
  template <class Number>
  requires std::is_integral_v<Number> Value(Number number)
      : held_(static_cast<std::int64_t>(number)) {}
  template <class T>
  Value(const std::optional<T>& maybe) : held_(maybe ? Value(*maybe).held_ : Held{}) {}
  // NOLINTEND(google-explicit-constructor)

  const Held& held() const { return held_; }

 private:
  Held held_{};
};

/// The 16 bytes of an id as they stand in a BINARY(16) column: the high half first.
std::string to_bytes(engine::Bits128 bits);
/// The reverse; a Bug unless there are exactly 16.
engine::Bits128 bits_of_bytes(std::string_view bytes);

}  // namespace draaiboek::db
