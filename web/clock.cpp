#include "web/clock.h"

#include <date/tz.h>

#include <cstdio>

namespace draaiboek::web {
namespace {

const date::time_zone& brussels() {
  static const date::time_zone* zone = date::locate_zone("Europe/Brussels");
  return *zone;
}

}  // namespace

engine::Date brussels_day(engine::Instant instant) {
  const auto local = brussels().to_local(instant);
  return engine::Date(date::floor<date::days>(local).time_since_epoch());
}

std::string brussels_time(engine::Instant instant) {
  const auto local = brussels().to_local(instant);
  const auto of_day = local - date::floor<date::days>(local);
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(of_day).count();
  char text[16];
  std::snprintf(text, sizeof text, "%02d:%02d", static_cast<int>(minutes / 60),
                static_cast<int>(minutes % 60));
  return text;
}

engine::Instant brussels_instant(engine::Date day, int hour, int minute) {
  const date::local_days local(day.time_since_epoch());
  return brussels().to_sys(local + std::chrono::hours(hour) + std::chrono::minutes(minute),
                           date::choose::earliest);
}

engine::Now now_at(engine::Instant instant) {
  return {instant, brussels_day(instant)};
}

engine::Now Clock::now() const {
  using std::chrono::milliseconds;
  const auto real = std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
  return now_at(real + milliseconds(offset_.load()));
}

void Clock::move(std::chrono::milliseconds by) {
  offset_ += by.count();
}

}  // namespace draaiboek::web
