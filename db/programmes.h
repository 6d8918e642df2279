#pragma once
// Published programmes: the bytes never change once they are here; cases are pinned to them by
// hash. Thread-safe; throws WorldError.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "db/viewer.h"
#include "engine/base/time.h"

namespace draaiboek::db {

/// Waves start from `active` ones only; `final` can be tried in stories and previews.
enum class ProgrammeState : std::uint8_t { draft, final, active, retired };
std::string_view to_text(ProgrammeState state);
std::optional<ProgrammeState> programme_state_from_text(std::string_view text);

struct Programme {
  /// SHA-256 of `bytes`, 64 hexadecimal digits.
  std::string hash;
  std::string id;
  ProgrammeState state = ProgrammeState::draft;
  engine::Instant published{};
  /// The file as it was published; left empty in lists.
  std::string bytes{};
};

class Programmes {
 public:
  Programmes() = default;
  Programmes(const Programmes&) = delete;
  Programmes& operator=(const Programmes&) = delete;
  virtual ~Programmes() = default;

  /// Adds it, or changes the state of one that is here already.
  virtual void publish(const Viewer& viewer, const Programme& programme) = 0;
  /// All, newest first, without bytes.
  virtual std::vector<Programme> programmes(const Viewer& viewer) = 0;
  virtual std::optional<Programme> programme(const Viewer& viewer, const std::string& hash) = 0;
};

}  // namespace draaiboek::db
