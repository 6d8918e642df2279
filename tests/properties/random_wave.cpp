#include "tests/properties/random_wave.h"

#include "engine/run/apply.h"

namespace draaiboek::test {

using namespace engine;  // NOLINT(google-build-using-namespace): tests speak the engine's words

RandomWave::RandomWave(Workflow programme)
    : workflow_(std::make_shared<const Workflow>(std::move(programme))),
      runner_(journal_, [this](const std::string&) { return workflow_; }) {
  now.date = *date_from_text("2026-01-12");
  now.instant = now.date;
}

Tree RandomWave::live() {
  const auto snapshot = runner_.load(random_wave);
  return snapshot ? *snapshot->tree : Tree();
}

Tree RandomWave::folded() {
  Tree tree(random_wave);
  fold(*workflow_, tree, journal_.read_after(random_wave, {}));
  return tree;
}

Result<Handled> RandomWave::handle(const Command& command) {
  return runner_.handle(command, now, workflow_->hash);
}

void RandomWave::let_pass(int days) {
  now.date += std::chrono::days(days);
  now.instant = Instant(now.date) + std::chrono::hours(9);
}

}  // namespace draaiboek::test
