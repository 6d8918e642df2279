#include "web/commands/database_watch.h"

#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <vector>

namespace draaiboek::web {
namespace {

using namespace std::chrono_literals;

TEST(TheDatabaseWatch, TellsOnceThatItWentAwayAndOnceThatItIsBack) {
  // One answer per look; after the last one the database stays as it is.
  const std::vector<bool> answers = {true, false, false, true, true, false};
  std::atomic<std::size_t> looks = 0;
  std::mutex mutex;
  std::condition_variable told;
  std::vector<std::string> events;
  const auto tell = [&](const std::string& event) {
    const std::lock_guard lock(mutex);
    events.push_back(event);
    told.notify_all();
  };
  const DatabaseWatch watch(
      {.is_ready = [&] { return answers.at(std::min(looks++, answers.size() - 1)); },
       .went_away = [&] { tell("away"); },
       .is_back = [&](std::chrono::milliseconds) { tell("back"); }},
      1ms);
  std::unique_lock lock(mutex);
  ASSERT_TRUE(told.wait_for(lock, 20s, [&] { return events.size() >= 3; }));
  EXPECT_EQ(events, (std::vector<std::string>{"away", "back", "away"}));
}

}  // namespace
}  // namespace draaiboek::web
