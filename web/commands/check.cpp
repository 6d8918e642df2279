#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include "web/commands/command.h"
#include "web/setup/programme_file.h"
#include "web/setup/shipped.h"

namespace draaiboek::web {
namespace {

Poco::JSON::Object as_json(const engine::Problem& problem) {
  Poco::JSON::Object object(Poco::JSON_PRESERVE_KEY_ORDER);
  object.set("file", problem.place.file);
  object.set("line", problem.place.line);
  object.set("column", problem.place.column);
  object.set("what", problem.what);
  object.set("expected", problem.expected);
  object.set("found", problem.found);
  object.set("nearest", problem.nearest);
  return object;
}

void write_json(const std::vector<engine::Problem>& problems, std::ostream& out) {
  Poco::JSON::Array array;
  for (const engine::Problem& problem : problems)
    array.add(as_json(problem));
  array.stringify(out, array.size() == 0 ? 0 : 2);
  out << "\n";
}

}  // namespace

int check(const Given& given, const Streams& streams) {
  const auto home = given.flags.find("home");
  const auto roles = text::role_names(
      read_roles(find_home(home == given.flags.end() ? "" : home->second, given.program)));
  std::vector<engine::Problem> problems;
  for (const std::string& word : given.words) {
    const auto files = files_below(word, "workflow.yaml");
    if (files.empty())
      throw std::runtime_error("there is no workflow.yaml below " + word);
    for (const auto& file : files) {
      auto loaded = load_programme(read_file(file), file.string(), roles);
      problems.insert(problems.end(), loaded.problems.begin(), loaded.problems.end());
    }
  }
  if (given.has("json")) {
    write_json(problems, streams.out);
  } else {
    for (const engine::Problem& problem : problems)
      streams.out << engine::to_text(problem) << "\n";
  }
  return problems.empty() ? 0 : 1;
}

}  // namespace draaiboek::web
