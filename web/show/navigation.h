#pragma once
// The places that stand under the header, at most five for anyone. Pure.

#include <string>
#include <string_view>
#include <vector>

#include "db/viewer.h"

namespace draaiboek::web {

struct NavigationItem {
  /// Key of the words.
  std::string_view key;
  std::string_view place;
  /// The page that is shown stands here or below.
  bool current = false;
};

/// What this viewer finds under the header on the page at `path`; nothing when nobody is signed
/// in.
std::vector<NavigationItem> navigation(const db::Viewer& viewer, std::string_view path);

}  // namespace draaiboek::web
