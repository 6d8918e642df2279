#include "web/poco/hall.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace draaiboek::web {

Bell::Bell() : descriptor_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  if (descriptor_ < 0)
    throw std::system_error(errno, std::generic_category(), "eventfd");
}

Bell::~Bell() {
  ::close(descriptor_);
}

// Neither can fail in a way that matters: a full counter rings already, an empty one is silent.
void Bell::ring() {
  const std::uint64_t one = 1;
  [[maybe_unused]] const auto written = ::write(descriptor_, &one, sizeof one);
}

void Bell::silence() {
  std::uint64_t count = 0;
  [[maybe_unused]] const auto taken = ::read(descriptor_, &count, sizeof count);
}

void Hall::enter() {
  const std::lock_guard lock(mutex_);
  ++present_;
  judge_crowd();
}

void Hall::leave() {
  const std::lock_guard lock(mutex_);
  --present_;
  judge_crowd();
}

void Hall::begin_visit() {
  const std::lock_guard lock(mutex_);
  ++visits_;
}

void Hall::end_visit() {
  const std::lock_guard lock(mutex_);
  --visits_;
  changed_.notify_all();
}

void Hall::begin_stop() {
  const std::lock_guard lock(mutex_);
  stopping_ = true;
  judge_crowd();
}

void Hall::finish(std::chrono::milliseconds grace) {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, grace, [this] { return visits_ == 0; });
  cut_.ring();
}

void Hall::judge_crowd() {
  if (!crowded_ && (stopping_ || present_ > crowd_)) {
    crowded_ = true;
    make_room_.ring();
  } else if (crowded_ && !stopping_ && present_ < crowd_ * 2 / 3) {
    crowded_ = false;
    make_room_.silence();
  }
}

}  // namespace draaiboek::web
