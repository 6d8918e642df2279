#pragma once
// Styles, scripts, fonts and icon under names that hold their hash, so that browsers may keep
// them for ever. Read into memory at the start; never changes after that.

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "web/response.h"

namespace draaiboek::web {

class Assets {
 public:
  /// No assets at all, for tests of pages.
  Assets() = default;
  /// Reads a folder made by web/assets/build.mjs; std::runtime_error with a sentence when it
  /// isn't one.
  explicit Assets(const std::filesystem::path& folder);

  /// "/assets/app-1a2b3c.css" for "app.css"; the plain name when there is no such asset.
  std::string place(const std::string& name) const;
  /// The file of that hashed name; nullopt when there is none.
  std::optional<Response> file(const std::string& hashed) const;

 private:
  std::map<std::string, std::string> places_;
  std::map<std::string, std::string> bytes_;
};

}  // namespace draaiboek::web
