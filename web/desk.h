#pragma once
// All that a page may reach, in one place: made once by main (or by a test), shared by all
// threads. Every part of it is thread-safe. Pages never load a case but through `see`.

#include <optional>
#include <string>

#include "db/store.h"
#include "engine/run/runner.h"
#include "web/access.h"
#include "web/clock.h"

namespace draaiboek::text {
class Texts;
}

namespace draaiboek::web {

class Assets;
class Catalogue;
class Templates;
struct RoleTable;

struct Desk {
  db::Store& store;
  engine::Runner& runner;
  Clock& clock;
  Catalogue& catalogue;
  const Templates& templates;
  const text::Texts& texts;
  const Reaches& reaches;
  const Assets& assets;
  /// "http://127.0.0.1:8080", where visitors find us.
  std::string public_address;
  /// Whether the roles that are marked for it may only work with a second factor.
  bool second_factor_required = false;

  engine::Now now() const { return clock.now(); }
  /// The words of a message in "nl" or "en", as plain text.
  std::string say(const engine::Message& message, std::string_view language) const;
  /// The case with its wave as this viewer sees it; nullopt when it doesn't exist for them.
  std::optional<Seen> see(const db::Viewer& viewer, engine::CaseId id) const;
  /// The same of a wave whose row was just read, without another question when nothing is new.
  std::optional<Seen> see(const db::Viewer& viewer, const db::WaveRow& wave) const;
};

/// Whether one of the viewer's roles asks for a second factor here.
bool needs_second_factor(const Desk& desk, const db::Viewer& viewer);

/// The word of the programme in that language, the other one when it is empty.
std::string word(const engine::Words& words, std::string_view language);

}  // namespace draaiboek::web
