#include "web/setup/config.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <stdexcept>

#include "engine/text/texts.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

int port_from(const std::string& text) {
  int port = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  if (!whole || port < 0 || port > 65535)
    throw std::runtime_error("\"" + text + "\" is no port; a port is a number from 0 to 65535");
  return port;
}

void set(Config& config, std::string_view key, const std::string& value) {
  if (key == "data")
    config.data = value;
  if (key == "address")
    config.address = value;
  if (key == "port")
    config.port = port_from(value);
  if (key == "public-address")
    config.public_address = value;
  if (key == "database.url")
    config.database_url = value;
  if (key == "home")
    config.home = value;
}

void refuse_unknown(const text::TextTable& table, const std::string& file) {
  std::vector<std::string> known;
  for (const Setting& setting : settings())
    known.emplace_back(setting.key);
  for (const auto& [key, value] : table) {
    if (std::find(known.begin(), known.end(), key) != known.end())
      continue;
    const std::string near = engine::nearest(key, known);
    throw std::runtime_error(file + ": unknown setting " + key +
                             (near.empty() ? "" : "; did you mean " + near + "?"));
  }
}

text::TextTable read_settings(const std::string& file) {
  std::vector<engine::Problem> problems;
  auto table = text::read_texts(read_file(file), file, problems);
  if (!problems.empty())
    throw std::runtime_error(engine::to_text(problems.front()));
  refuse_unknown(table, file);
  return table;
}

}  // namespace

const std::vector<Setting>& settings() {
  static const std::vector<Setting> rows = {
      {"data", "data", "folder of the private database (var)"},
      {"address", "address", "address to listen on (127.0.0.1)"},
      {"port", "port", "port to listen on (8080)"},
      {"public-address", "public-address", "where visitors find us, as https://draaiboek.example"},
      {"database.url", "database-url", "mysql://user:password@host:port/schema (private one)"},
      {"home", "home", "folder of templates, config and workflows (near the program)"},
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

Config make_config(const Flags& flags, const Environment& environment) {
  Config config;
  const auto named = flags.find("config");
  const auto file = named != flags.end() ? named->second : environment("DRAAIBOEK_CONFIG");
  const text::TextTable table = file ? read_settings(*file) : text::TextTable{};
  for (const Setting& setting : settings()) {
    if (const auto written = table.find(std::string(setting.key)); written != table.end())
      set(config, setting.key, written->second);
    if (const auto value = environment(environment_name(setting)))
      set(config, setting.key, *value);
    if (const auto flag = flags.find(setting.flag); flag != flags.end())
      set(config, setting.key, flag->second);
  }
  return config;
}

}  // namespace draaiboek::web
