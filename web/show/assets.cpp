#include "web/show/assets.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "engine/text/string_map.h"

namespace draaiboek::web {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  if (!file)
    throw std::runtime_error(path.string() + " can't be read");
  return std::move(bytes).str();
}

std::string content_type_of(const std::filesystem::path& file) {
  static const std::map<std::string, std::string> types = {
      {".css", "text/css; charset=utf-8"}, {".js", "text/javascript; charset=utf-8"},
      {".svg", "image/svg+xml"},           {".woff2", "font/woff2"},
      {".json", "application/json"},
  };
  const auto found = types.find(file.extension().string());
  return found == types.end() ? "application/octet-stream" : found->second;
}

}  // namespace

Assets::Assets(const std::filesystem::path& folder) {
  const auto manifest = folder / "manifest.json";
  if (!std::filesystem::exists(manifest)) {
    throw std::runtime_error("there are no assets in " + folder.string() +
                             "; make them with: node web/assets/build.mjs");
  }
  for (const auto& [name, file] : text::string_map_from_json(read_file(manifest))) {
    places_.emplace(name, "/assets/" + file);
    bytes_.emplace(file, read_file(folder / file));
  }
}

std::string Assets::place(const std::string& name) const {
  const auto found = places_.find(name);
  return found == places_.end() ? "/assets/" + name : found->second;
}

std::optional<Response> Assets::file(const std::string& hashed) const {
  const auto found = bytes_.find(hashed);
  if (found == bytes_.end())
    return std::nullopt;
  return Response::asset(found->second, content_type_of(hashed), Response::Keep::forever);
}

}  // namespace draaiboek::web
