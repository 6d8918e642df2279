#include "tests/tidy/layers.h"

#include <algorithm>
#include <optional>

#include "tests/tidy/cpp_text.h"

namespace draaiboek::tidy {
namespace {

struct Layer {
  std::string_view folder;
  std::vector<std::string_view> may_include;  // besides itself
};

// From the bottom up. The longest folder that fits a file decides.
const std::vector<Layer>& layers() {
  static const std::vector<Layer> rows = {
      {"engine/base", {}},
      {"engine/calendar", {"engine/base"}},
      {"engine/graph", {"engine/base"}},
      {"engine/workflow", {"engine/base", "engine/calendar", "engine/graph"}},
      {"engine/planning", {"engine/base", "engine/calendar", "engine/graph", "engine/workflow"}},
      {"engine/run",
       {"engine/base", "engine/calendar", "engine/graph", "engine/workflow", "engine/planning"}},
      {"engine/kinds",
       {"engine/base", "engine/calendar", "engine/graph", "engine/workflow", "engine/planning",
        "engine/run"}},
      {"engine/story",
       {"engine/base", "engine/calendar", "engine/graph", "engine/workflow", "engine/planning",
        "engine/run", "engine/kinds"}},
      {"engine/text", {"engine"}},
      {"db", {"engine"}},
      {"web", {"engine", "db"}},
      {"tests/tidy", {}},
      {"tests", {"engine", "db", "web"}},
  };
  return rows;
}

struct Door {
  std::string_view folder;
  std::vector<std::string_view> opened_by;  // files or folders, besides the folder itself
};

// Folders behind a port: only who wires the program together names what stands inside.
const std::vector<Door>& closed_folders() {
  static const std::vector<Door> rows = {
      {"db/maria", {"db", "web/main.cpp", "web/commands", "tests"}},
      {"web/poco", {"web/main.cpp", "web/commands", "tests"}},
      {"web/pages", {"web/main.cpp", "web/commands", "web/routes.cpp", "tests"}},
  };
  return rows;
}

struct Home {
  std::string_view library;  // how its includes begin
  std::vector<std::string_view> homes;
};

const std::vector<Home>& library_homes() {
  static const std::vector<Home> rows = {
      {"boost/", {"engine/graph"}},
      {"yaml-cpp/", {"engine/text"}},
      {"nlohmann/", {"engine/text"}},
      {"cppconn/", {"db/maria"}},
      {"mysql", {"db/maria"}},
      {"Poco/", {"web/poco", "web/main.cpp", "web/commands"}},
      {"kainjow/", {}},
      {"date/", {"web/clock.cpp"}},
      {"sodium.h", {"web/account", "db/maria"}},
      {"magic.h", {"web/file_type.cpp"}},
      {"openssl/", {"web/account"}},
      {"qrencode.h", {"web/account"}},
      {"gtest/", {}},
      {"gmock/", {}},
      {"rapidcheck", {}},
  };
  return rows;
}

// The operating system: child processes and sockets have two homes; the rest is pure.
constexpr std::string_view system_homes[] = {"db/maria", "web/poco", "web/main.cpp",
                                             "web/commands"};

const Layer* layer_of(std::string_view path) {
  const Layer* best = nullptr;
  for (const Layer& layer : layers()) {
    if (starts_with_folder(path, layer.folder) &&
        (best == nullptr || layer.folder.size() > best->folder.size())) {
      best = &layer;
    }
  }
  return best;
}

template <typename Folders>
bool in_any(std::string_view path, const Folders& folders) {
  return std::ranges::any_of(
      folders, [path](std::string_view folder) { return starts_with_folder(path, folder); });
}

std::string joined(const std::vector<std::string_view>& names) {
  std::string text;
  for (const std::string_view name : names) {
    text += (text.empty() ? "" : ", ") + std::string(name);
  }
  return text.empty() ? "nothing else" : text;
}

bool is_ours(const Include& include) {
  return include.quoted ||
         in_any(include.name, std::vector<std::string_view>{"engine", "db", "web", "tests"});
}

std::optional<std::string> wrong_direction(const SourceText& source, const Include& include) {
  const Layer* from = layer_of(source.path);
  const Layer* to = layer_of(include.name);
  if (from == nullptr) {
    return "its folder has no row in the layer table (tests/tidy/layers.cpp)";
  }
  if (to == nullptr) {
    return "includes " + include.name + ", which isn't a path from the root";
  }
  const bool inside = from == to;
  if (!inside && !in_any(include.name, from->may_include)) {
    return "includes " + include.name + ", but " + std::string(from->folder) +
           " may include only itself and " + joined(from->may_include);
  }
  for (const Door& door : closed_folders()) {
    if (starts_with_folder(include.name, door.folder) &&
        !starts_with_folder(source.path, door.folder) && !in_any(source.path, door.opened_by)) {
      return "includes " + include.name + ", but " + std::string(door.folder) +
             " is opened only by " + joined(door.opened_by);
    }
  }
  return std::nullopt;
}

// <vector> is standard; <sys/wait.h> and <unistd.h> are the operating system's.
bool is_standard(std::string_view name) {
  return name.find('/') == std::string_view::npos && name.find('.') == std::string_view::npos;
}

// A test may use what it needs, but the engine's ring stays as poor as the engine.
bool is_free_test(const SourceText& source, const Include& include) {
  const bool test_library =
      in_any(include.name, std::vector<std::string_view>{"gtest", "gmock", "rapidcheck"}) ||
      include.name == "rapidcheck.h";
  return starts_with_folder(source.path, "tests") &&
         (test_library || !starts_with_folder(source.path, "tests/engine"));
}

std::optional<std::string> wrong_home(const SourceText& source, const Include& include) {
  if (is_free_test(source, include)) {
    return std::nullopt;
  }
  for (const Home& home : library_homes()) {
    if (!include.name.starts_with(home.library)) {
      continue;
    }
    if (!in_any(source.path, home.homes)) {
      return "includes " + include.name + ", whose home is " + joined(home.homes);
    }
    const bool shown = has_extension(source.path, ".h") &&
                       !in_any(source.path, std::vector<std::string_view>{"db/maria", "web/poco"});
    if (shown) {
      return "is a header that shows " + include.name + "; include it in the source file";
    }
    return std::nullopt;
  }
  if (!is_standard(include.name) && !in_any(source.path, system_homes)) {
    return "includes " + include.name + ", which has no home in tests/tidy/layers.cpp";
  }
  return std::nullopt;
}

template <typename Judge>
Findings check_includes(const Sources& sources, bool ours, Judge judge) {
  Findings findings;
  for (const SourceText& source : sources) {
    if (!is_cpp(source.path)) {
      continue;
    }
    for (const Include& include : includes_of(source.text)) {
      const auto message = is_ours(include) == ours ? judge(source, include) : std::nullopt;
      if (message) {
        findings.push_back({source.path, include.line, *message});
      }
    }
  }
  return findings;
}

}  // namespace

Findings check_layers(const Sources& sources) {
  return check_includes(sources, true, wrong_direction);
}

Findings check_library_homes(const Sources& sources) {
  return check_includes(sources, false, wrong_home);
}

}  // namespace draaiboek::tidy
