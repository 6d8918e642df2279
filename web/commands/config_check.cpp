#include "web/commands/config_check.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/SocketAddress.h>
#include <unistd.h>

#include <array>

#include "db/maria/programmes.h"
#include "db/maria/upkeep/reached.h"
#include "db/maria/upkeep/schema_steps.h"
#include "db/world_error.h"
#include "web/commands/command.h"
#include "web/setup/program.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

namespace fs = std::filesystem;
using Problems = std::vector<engine::Problem>;

constexpr std::uint64_t needed_megabytes = 512;

engine::Problem problem(const fs::path& where, std::string what, std::string expected = "",
                        std::string found = "") {
  return {{where.string(), 0, 0}, std::move(what), std::move(expected), std::move(found)};
}

/// Adds a problem when `work` fails.
template <class Work>
void attempt(Problems& problems, const fs::path& where, const char* what, Work work) {
  try {
    work();
  } catch (const std::runtime_error& failure) {
    problems.push_back(problem(where, what, "", failure.what()));
  }
}

void check_assets(const Home& home, Problems& problems) {
  attempt(problems, home.assets, "the assets aren't complete", [&] {
    const Assets assets(home.assets);
    for (const char* name : {"app.css", "app.js", "htmx.js", "favicon.svg"}) {
      const std::string place = assets.place(name);
      const auto slash = place.rfind('/');
      if (!assets.file(slash == std::string::npos ? place : place.substr(slash + 1)))
        throw std::runtime_error(std::string(name) + " is missing");
    }
  });
}

void check_words(const Home& home, Problems& problems) {
  attempt(problems, home.templates, "the texts or templates can't be used", [&] {
    const text::Texts texts = read_texts(home);
    for (const std::string& key : texts.unmatched())
      problems.push_back(problem(home.config, "one language lacks a text", "both have it", key));
    const Templates templates(read_templates(home.templates), words_of(texts),
                              [](const std::string&) {});
  });
}

void check_programmes(const Home& home, Problems& problems) {
  attempt(problems, home.workflows, "the shipped programmes can't be read", [&] {
    const auto roles = text::role_names(read_roles(home));
    if (!fs::exists(home.workflows))
      return;
    for (const auto& file : files_below(home.workflows, "workflow.yaml")) {
      auto loaded = load_programme(read_file(file), file.string(), roles);
      problems.insert(problems.end(), loaded.problems.begin(), loaded.problems.end());
    }
  });
}

/// The folder itself, or the nearest one above it that is there.
fs::path existing(fs::path folder) {
  folder = fs::absolute(folder);
  while (!fs::exists(folder) && folder.has_relative_path())
    folder = folder.parent_path();
  return folder;
}

bool is_installed(const char* name) {
  for (const char* folder : {"/usr/bin", "/usr/sbin", "/usr/local/bin"}) {
    if (access((fs::path(folder) / name).c_str(), X_OK) == 0)
      return true;
  }
  return false;
}

std::string place_of(const Config& config) {
  return config.database_url.empty() ? (config.data / "database").string() : "database.url";
}

bool is_there(const Config& config) {
  return !config.database_url.empty() || fs::exists(config.data / "database" / "tables");
}

void check_published(const Config& config, const fs::path& program, const db::Address& address,
                     Problems& problems) {
  const auto roles = text::role_names(read_roles(find_home(config.home, program)));
  db::Pool pool(address);
  db::MariaProgrammes programmes(pool);
  db::Viewer viewer;
  viewer.is_system = true;
  for (const db::Programme& programme : programmes.programmes(viewer)) {
    const auto found = programmes.programme(viewer, programme.hash);
    const auto loaded = load_programme(found ? found->bytes : "", programme.id, roles);
    for (engine::Problem wrong : loaded.problems) {
      wrong.place.file = "published programme " + programme.id + " " + programme.hash.substr(0, 8);
      problems.push_back(std::move(wrong));
    }
  }
}

void write_json(const Problems& problems, std::ostream& out) {
  Poco::JSON::Array array;
  for (const engine::Problem& wrong : problems) {
    Poco::JSON::Object object(Poco::JSON_PRESERVE_KEY_ORDER);
    object.set("where", wrong.place.file);
    object.set("line", wrong.place.line);
    object.set("what", wrong.what);
    object.set("expected", wrong.expected);
    object.set("found", wrong.found);
    object.set("nearest", wrong.nearest);
    array.add(object);
  }
  array.stringify(out, array.size() == 0 ? 0 : 2);
  out << "\n";
}

void append(Problems& all, const Problems& more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

Problems problems_of_files(const Config& config, const fs::path& program) {
  Problems problems;
  attempt(problems, "--home", "the files of Draaiboek aren't found", [&] {
    const Home home = find_home(config.home, program);
    check_words(home, problems);
    check_assets(home, problems);
    check_programmes(home, problems);
  });
  return problems;
}

Problems problems_of_data(const Config& config) {
  Problems problems;
  const fs::path folder = existing(config.data);
  if (!fs::is_directory(folder)) {
    problems.push_back(problem(config.data, "the data folder is none", "a folder", "a file"));
    return problems;
  }
  if (access(folder.c_str(), R_OK | W_OK | X_OK) != 0) {
    problems.push_back(problem(folder, "we may not write in the data folder",
                               "a folder of the user who runs draaiboek"));
  }
  const std::uint64_t megabytes = fs::space(folder).available >> 20U;
  if (megabytes < needed_megabytes) {
    problems.push_back(problem(folder, "the disk is nearly full",
                               std::to_string(needed_megabytes) + " MB free",
                               std::to_string(megabytes) + " MB"));
  }
  if (!fs::is_directory(config.runtime) || access(config.runtime.c_str(), W_OK | X_OK) != 0) {
    problems.push_back(problem(config.runtime, "the socket can't be made in the runtime folder",
                               "a folder that we may write in"));
  }
  return problems;
}

Problems problems_of_tools(const Config& config) {
  struct Need {
    const char* name;
    const char* package;
    bool only_private;
  };
  constexpr std::array needs = {Need{"mariadbd", "mariadb-server-core", true},
                                Need{"mariadb-install-db", "mariadb-server-core", true},
                                Need{"mariadb-dump", "mariadb-client", false},
                                Need{"mariadb", "mariadb-client-core", false},
                                Need{"zstd", "zstd", false}};
  Problems problems;
  for (const Need& need : needs) {
    const bool wanted = !need.only_private || config.database_url.empty();
    if (wanted && !is_installed(need.name)) {
      problems.push_back(problem(need.name, "this program isn't installed",
                                 std::string("the package ") + need.package));
    }
  }
  return problems;
}

Problems problems_of_database(const Config& config, const fs::path& program) {
  Problems problems;
  if (!is_there(config))
    return problems;
  attempt(problems, place_of(config), "the database can't be used", [&] {
    const db::Reached database(store_options(config, [](const std::string&) {}));
    db::Connection connection(database.address());
    db::migrations_for(db::schema_of(connection));
    check_published(config, program, database.address(), problems);
  });
  return problems;
}

Problems problems_of_address(const Config& config) {
  Problems problems;
  const std::string place = config.address + ":" + std::to_string(config.port);
  try {
    if (db::is_in_use({.data_folder = config.data}))
      return problems;
    Poco::Net::ServerSocket socket;
    socket.bind(Poco::Net::SocketAddress(config.address, static_cast<std::uint16_t>(config.port)),
                true);
  } catch (const Poco::Exception& failure) {
    problems.push_back(
        problem(place, "we can't listen there", "a free port", failure.displayText()));
  } catch (const db::WorldError& failure) {
    problems.push_back(problem(place_of(config), "the database can't be used", "", failure.what()));
  }
  return problems;
}

int config_check(const Given& given, const Streams& streams) {
  if (given.words.front() != "check")
    throw UsageError("draaiboek config can do check, not \"" + given.words.front() + "\"");
  const ReadConfig read = read_config(given.flags, environment);
  Problems problems = read.problems;
  append(problems, problems_of_files(read.config, given.program));
  append(problems, problems_of_data(read.config));
  append(problems, problems_of_tools(read.config));
  append(problems, problems_of_address(read.config));
  append(problems, problems_of_database(read.config, given.program));
  if (given.has("json")) {
    write_json(problems, streams.out);
  } else {
    for (const engine::Problem& wrong : problems)
      streams.out << sentence_of(wrong) << "\n";
  }
  if (!is_there(read.config))
    streams.err << "there is no database yet: serve makes it at its first start\n";
  streams.err << (problems.empty() ? "the configuration is in order\n"
                                   : std::to_string(problems.size()) + " to put right\n");
  return problems.empty() ? 0 : 1;
}

}  // namespace draaiboek::web
