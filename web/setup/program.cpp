#include "web/setup/program.h"

#include "web/setup/programme_file.h"
#include "web/way/test_door.h"

namespace draaiboek::web {
namespace {

// In a build for tests a name that is missing must not go unseen.
Templates::Report report_missing(const Report& report) {
  if (has_test_door())
    return [](const std::string& sentence) { throw engine::Bug(sentence); };
  return report;
}

db::Viewer the_system() {
  db::Viewer viewer;
  viewer.is_system = true;
  return viewer;
}

}  // namespace

db::StoreOptions store_options(const Config& config, const Report& report) {
  return {.data_folder = config.data,
          .database_url = config.database_url,
          .report = report,
          .runtime_folder = config.runtime};
}

std::unique_ptr<db::Store> open_store(const Config& config, const Report& report) {
  return db::open_store(store_options(config, report));
}

Program::Program(const Config& config, const Home& home, const Report& report)
    : home_(home),
      texts_(read_texts(home)),
      roles_(read_roles(home)),
      reaches_(reaches_of(roles_)),
      templates_(read_templates(home.templates), words_of(texts_), report_missing(report)),
      assets_(home.assets),
      store_(open_store(config, report)),
      catalogue_(std::make_unique<Catalogue>(store_->programmes(), text::role_names(roles_))),
      runner_(std::make_unique<engine::Runner>(
          store_->journal(), [this](const std::string& hash) { return catalogue_->find(hash); })),
      desk_(std::make_unique<Desk>(Desk{.store = *store_,
                                        .runner = *runner_,
                                        .clock = clock_,
                                        .catalogue = *catalogue_,
                                        .templates = templates_,
                                        .texts = texts_,
                                        .reaches = reaches_,
                                        .assets = assets_,
                                        .public_address = config.public_address,
                                        .second_factor_required = config.second_factor_required})) {
}

void publish_shipped(Desk& desk, const Home& home, const Report& report) {
  if (!std::filesystem::exists(home.workflows))
    return;
  for (const auto& file : files_below(home.workflows, "workflow.yaml")) {
    const std::string bytes = read_file(file);
    const auto loaded = load_programme(bytes, file.string(), desk.catalogue.known_roles());
    if (!loaded.workflow) {
      report(engine::to_text(loaded.problems.front()) + " (this programme isn't published)");
      continue;
    }
    db::Programmes& programmes = desk.store.programmes();
    if (programmes.programme(the_system(), loaded.workflow->hash))
      continue;
    programmes.publish(the_system(), {loaded.workflow->hash, loaded.workflow->id,
                                      db::ProgrammeState::active, desk.now().instant, bytes});
    report("published " + loaded.workflow->id);
  }
}

}  // namespace draaiboek::web
