#include "web/commands/database_watch.h"

#include <utility>

namespace draaiboek::web {

using std::chrono::steady_clock;

DatabaseWatch::DatabaseWatch(Answers answers, std::chrono::milliseconds pause)
    : answers_(std::move(answers)), pause_(pause), thread_([this] { run(); }) {}

DatabaseWatch::~DatabaseWatch() {
  {
    const std::lock_guard lock(mutex_);
    ends_ = true;
  }
  ended_.notify_all();
  thread_.join();
}

void DatabaseWatch::run() {
  std::unique_lock lock(mutex_);
  while (!ended_.wait_for(lock, pause_, [this] { return ends_; })) {
    lock.unlock();
    look();
    lock.lock();
  }
}

void DatabaseWatch::look() {
  const bool is_ready = answers_.is_ready();
  if (is_ready != is_away_)
    return;
  is_away_ = !is_ready;
  const auto now = steady_clock::now();
  if (is_away_)
    answers_.went_away();
  else
    answers_.is_back(std::chrono::duration_cast<std::chrono::milliseconds>(now - since_));
  since_ = now;
}

}  // namespace draaiboek::web
