#pragma once
// What came of keeping something that a form sent under an id of its own. A value.

#include <cstdint>

namespace draaiboek::db {

enum class Kept : std::uint8_t {
  saved,
  /// The same came before; nothing happened.
  repeated,
  /// Something else was kept under that id, or somebody was first; nothing happened.
  conflict
};

}  // namespace draaiboek::db
