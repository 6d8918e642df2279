#pragma once
// Organisations to choose from for something new: one that merged isn't offered, its successor is,
// also when only the old name was looked for. Any thread.

#include <string>
#include <vector>

#include "db/organisations.h"
#include "web/desk.h"

namespace draaiboek::web {

struct Offered {
  db::Organisation organisation;
  /// Those that were found and merged into it: "Kortessem (73040)".
  std::vector<std::string> merged{};
};

/// As db::Organisations finds them for `part`.
std::vector<Offered> offered_organisations(Desk& desk, const db::Viewer& viewer,
                                           const std::string& part);

/// The same organisations, with in place of each that merged what it went up in; each once.
std::vector<db::Organisation> with_successors(Desk& desk, const db::Viewer& viewer,
                                              const std::vector<db::Organisation>& found);

}  // namespace draaiboek::web
