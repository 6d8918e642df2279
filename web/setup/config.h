#pragma once
// How this program is set up: flags before the environment (DRAAIBOEK_...) before the file before
// what is usual. A plain value, made once.

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/workflow/problem.h"

namespace draaiboek::web {

struct Config {
  /// Holds the private database, its checkpoints and its log.
  std::filesystem::path data = "var";
  std::string address = "127.0.0.1";
  int port = 8080;
  /// "https://draaiboek.example" behind a proxy; "" when visitors use our own address.
  std::string public_address{};
  /// mysql://user:password@host:port/schema; "" for the private database.
  std::string database_url{};
  /// Whether staff (config/roles.yaml) may only work with a second factor.
  bool second_factor_required = false;
  /// Where the short folder of the private database's socket is made.
  std::filesystem::path runtime = "/tmp";
  /// Folder of templates, texts and programmes; "" to look for it near the program.
  std::filesystem::path home{};

  bool https() const { return public_address.starts_with("https://"); }
};

/// One thing that can be set: as key of the file, as flag (without dashes), and in words.
struct Setting {
  std::string_view key;
  std::string_view flag;
  std::string_view about;
};
const std::vector<Setting>& settings();

/// "DRAAIBOEK_DATABASE_URL" for "database.url".
std::string environment_name(const Setting& setting);

using Flags = std::map<std::string, std::string, std::less<>>;
using Environment = std::function<std::optional<std::string>(const std::string& name)>;

/// The environment of this process.
std::optional<std::string> environment(const std::string& name);

/// A configuration, and all that is wrong with what was written. The place of a problem is the
/// flag, the variable or the file; a setting with a problem stays as usual.
struct ReadConfig {
  Config config{};
  std::vector<engine::Problem> problems{};
};

/// The same as make_config, but goes on after a mistake.
ReadConfig read_config(const Flags& flags, const Environment& environment);

/// As one line: "--port: what (expected: …; found: …)", with the line of a file.
std::string sentence_of(const engine::Problem& problem);

/// The file is named by the flag `config` or by DRAAIBOEK_CONFIG. std::runtime_error with a
/// sentence for an unknown key, a port that is none, a file that isn't there.
Config make_config(const Flags& flags, const Environment& environment);

}  // namespace draaiboek::web
