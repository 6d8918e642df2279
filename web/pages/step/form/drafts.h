#pragma once
// The saved sections of a form: one draft per section, with the version that was seen. Where
// nothing was saved since, the last hand-in is what one goes on from.

#include <map>
#include <optional>
#include <string>

#include "db/drafts.h"
#include "web/page.h"
#include "web/pages/step/form/answers.h"

namespace draaiboek::web {

/// A section as it is saved now.
struct SavedSection {
  Typed typed{};
  /// 0 while nothing is saved.
  int version = 0;
  engine::PersonId by{};
  engine::Instant at{};
};

using SavedSections = std::map<std::string, SavedSection, std::less<>>;

/// Every section of the step, by id.
SavedSections saved_sections(Desk& desk, const Asked& asked, const StoredTexts& texts);

/// All sections together.
Typed all_typed(const SavedSections& sections);

/// The new version, or nullopt when somebody saved a newer one than `version`.
std::optional<int> save_section(Desk& desk, const Asked& asked, const std::string& section,
                                int version, const Typed& typed);

/// Saves any draft. A second click on the same form is no conflict: what it says lies here
/// already, by the same person, and its version is given again.
std::optional<int> save_once(Desk& desk, const Asked& asked, const db::Draft& draft);

/// A whole number of at most six digits from a hidden field; 0 for anything else.
int number_in(const std::string& text);

}  // namespace draaiboek::web
