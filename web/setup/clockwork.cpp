#include "web/setup/clockwork.h"

#include "web/account/random.h"

namespace draaiboek::web {
namespace {

constexpr std::chrono::minutes between_turns{1};
constexpr std::chrono::hours between_signatures{1};

db::Viewer the_clock() {
  db::Viewer viewer;
  viewer.is_system = true;
  return viewer;
}

bool changes(Desk& desk, engine::CaseId target) {
  const engine::Command command{
      new_id<engine::CommandId>(), target, {{}, {"system"}}, engine::wish::TimePassed{}};
  const auto handled = desk.runner.handle(command, desk.now());
  return handled && !handled->facts.empty();
}

}  // namespace

int knock(Desk& desk) {
  int changed = 0;
  for (const db::WaveRow& wave : desk.store.waves(the_clock())) {
    const auto snapshot = desk.runner.load(wave.id);
    if (!snapshot)
      continue;
    // Lower cases first: what ends there may end what stands above it.
    const auto& all = snapshot->tree->all();
    for (auto at = all.rbegin(); at != all.rend(); ++at) {
      if ((*at)->life == engine::Life::open && changes(desk, (*at)->id))
        ++changed;
    }
  }
  return changed;
}

Clockwork::Clockwork(Desk& desk, Report report)
    : desk_(desk), report_(std::move(report)), thread_([this] { run(); }) {}

Clockwork::~Clockwork() {
  {
    const std::lock_guard lock(mutex_);
    ends_ = true;
  }
  ended_.notify_all();
  thread_.join();
}

void Clockwork::run() {
  std::unique_lock lock(mutex_);
  while (!ends_) {
    lock.unlock();
    turn();
    lock.lock();
    ended_.wait_for(lock, between_turns, [this] { return ends_; });
  }
  last_signed_ = {};
  lock.unlock();
  turn();
}

void Clockwork::turn() {
  try {
    const engine::Now now = desk_.now();
    if (now.date != last_knock_) {
      knock(desk_);
      last_knock_ = now.date;
    }
    if (now.instant - last_signed_ >= between_signatures) {
      desk_.store.checkpoint(now.instant);
      last_signed_ = now.instant;
    }
  } catch (const std::exception& error) {
    report_(std::string("the clock will try again: ") + error.what());
  }
}

}  // namespace draaiboek::web
