#include "web/commands/command.h"
#include "web/setup/program.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

db::ProgrammeState state_of(const Given& given) {
  const auto flag = given.flags.find("state");
  const std::string name = flag == given.flags.end() ? "draft" : flag->second;
  const auto state = db::programme_state_from_text(name);
  if (!state || *state == db::ProgrammeState::retired)
    throw UsageError("--state is draft, final or active, not \"" + name + "\"");
  return *state;
}

}  // namespace

int publish(const Given& given, const Streams& streams) {
  const db::ProgrammeState state = state_of(given);
  const Config config = make_config(given.flags, environment);
  const auto roles = text::role_names(read_roles(find_home(config.home, given.program)));
  const std::string bytes = read_file(given.words.front());
  const auto loaded = load_programme(bytes, given.words.front(), roles);
  for (const engine::Problem& problem : loaded.problems)
    streams.err << engine::to_text(problem) << "\n";
  if (!loaded.workflow) {
    streams.err << "draaiboek: nothing is published\n";
    return 1;
  }
  auto options =
      store_options(config, [&](const std::string& sentence) { streams.err << sentence << "\n"; });
  options.beside = true;
  const auto store = db::open_store(options);
  db::Viewer viewer;
  viewer.is_system = true;
  store->programmes().publish(
      viewer, {loaded.workflow->hash, loaded.workflow->id, state, Clock().now().instant, bytes});
  streams.out << loaded.workflow->hash << "\n";
  return 0;
}

}  // namespace draaiboek::web
