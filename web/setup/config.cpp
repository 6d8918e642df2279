#include "web/setup/config.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <stdexcept>

#include "engine/text/texts.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

using Problems = std::vector<engine::Problem>;

/// A value with where it was written: "--port", "DRAAIBOEK_PORT", "port in draaiboek.yaml".
struct Written {
  std::string where;
  std::string value;
};

void refuse(Problems& problems, const Written& written, const char* what, const char* expected) {
  problems.push_back({{written.where, 0, 0}, what, expected, "\"" + written.value + "\""});
}

void set_port(Config& config, const Written& written, Problems& problems) {
  const std::string& text = written.value;
  int port = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  if (!whole || port < 0 || port > 65535) {
    refuse(problems, written, "this is no port", "a number from 0 to 65535");
    return;
  }
  config.port = port;
}

void set_public_address(Config& config, const Written& written, Problems& problems) {
  const std::string& text = written.value;
  const auto after = text.find("://");
  const bool known = text.starts_with("https://") || text.starts_with("http://");
  if (!known || after + 3 >= text.size() || text.find_first_of("/ ?#", after + 3) < text.size()) {
    refuse(problems, written, "this is no address of a site",
           "https:// and a name, without anything after it");
    return;
  }
  config.public_address = text;
}

void set_database(Config& config, const Written& written, Problems& problems) {
  const std::string& text = written.value;
  if (!text.starts_with("mysql://") && !text.starts_with("mariadb://")) {
    // What was written may hold a password, so it isn't repeated.
    problems.push_back({{written.where, 0, 0},
                        "this is no address of a database",
                        "mysql://user:password@host:port/schema"});
    return;
  }
  config.database_url = text;
}

void set_second_factor(Config& config, const Written& written, Problems& problems) {
  if (written.value != "required" && written.value != "optional") {
    refuse(problems, written, "this says nothing about second factors", "required or optional");
    return;
  }
  config.second_factor_required = written.value == "required";
}

void set(Config& config, std::string_view key, const Written& written, Problems& problems) {
  if (key == "data")
    config.data = written.value;
  if (key == "address")
    config.address = written.value;
  if (key == "port")
    set_port(config, written, problems);
  if (key == "public-address" && !written.value.empty())
    set_public_address(config, written, problems);
  if (key == "database.url" && !written.value.empty())
    set_database(config, written, problems);
  if (key == "home")
    config.home = written.value;
  if (key == "login.second-factor")
    set_second_factor(config, written, problems);
  if (key == "runtime")
    config.runtime = written.value;
}

void refuse_unknown(const text::TextTable& table, const std::string& file, Problems& problems) {
  std::vector<std::string> known;
  for (const Setting& setting : settings())
    known.emplace_back(setting.key);
  for (const auto& [key, value] : table) {
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      problems.push_back({{file, 0, 0},
                          "unknown setting",
                          "one of those that draaiboek serve --help lists",
                          key,
                          engine::nearest(key, known)});
    }
  }
}

text::TextTable read_settings(const std::string& file, Problems& problems) {
  try {
    auto table = text::read_texts(read_file(file), file, problems);
    refuse_unknown(table, file, problems);
    return table;
  } catch (const std::runtime_error&) {
    problems.push_back({{file, 0, 0}, "the file of settings can't be read"});
    return {};
  }
}

}  // namespace

const std::vector<Setting>& settings() {
  static const std::vector<Setting> rows = {
      {"data", "data", "folder of the private database (var)"},
      {"address", "address", "address to listen on (127.0.0.1)"},
      {"port", "port", "port to listen on (8080)"},
      {"public-address", "public-address", "where visitors find us, as https://draaiboek.example"},
      {"database.url", "database-url", "mysql://user:password@host:port/schema (private one)"},
      {"login.second-factor", "login-second-factor", "required or optional for staff (optional)"},
      {"home", "home", "folder of templates, config and workflows (near the program)"},
      {"runtime", "runtime", "folder for the socket of the private database (/tmp)"},
  };
  return rows;
}

std::string environment_name(const Setting& setting) {
  std::string name = "DRAAIBOEK_" + std::string(setting.key);
  for (char& letter : name) {
    if (letter == '-' || letter == '.')
      letter = '_';
    if (letter >= 'a' && letter <= 'z')
      letter = static_cast<char>(letter - 'a' + 'A');
  }
  return name;
}

std::optional<std::string> environment(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  if (value == nullptr)
    return std::nullopt;
  return std::string(value);
}

ReadConfig read_config(const Flags& flags, const Environment& environment) {
  ReadConfig read;
  const auto named = flags.find("config");
  const auto file = named != flags.end() ? named->second : environment("DRAAIBOEK_CONFIG");
  const text::TextTable table = file ? read_settings(*file, read.problems) : text::TextTable{};
  const auto take = [&read](const Setting& setting, const Written& written) {
    set(read.config, setting.key, written, read.problems);
  };
  for (const Setting& setting : settings()) {
    const std::string key(setting.key);
    if (const auto written = table.find(key); written != table.end())
      take(setting, {key + " in " + *file, written->second});
    if (const auto value = environment(environment_name(setting)))
      take(setting, {environment_name(setting), *value});
    if (const auto flag = flags.find(setting.flag); flag != flags.end())
      take(setting, {"--" + std::string(setting.flag), flag->second});
  }
  return read;
}

std::string sentence_of(const engine::Problem& problem) {
  if (problem.place.line > 0)
    return engine::to_text(problem);
  engine::Problem placed = problem;
  placed.place = {"", 1, 1};
  return problem.place.file + engine::to_text(placed).substr(std::string_view(":1:1").size());
}

Config make_config(const Flags& flags, const Environment& environment) {
  ReadConfig read = read_config(flags, environment);
  if (!read.problems.empty())
    throw std::runtime_error(sentence_of(read.problems.front()));
  return std::move(read.config);
}

}  // namespace draaiboek::web
