#include "web/account/device.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

TEST(Device, IsNamedInAFewWords) {
  const std::pair<const char*, const char*> rows[] = {
      {"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0",
       "Firefox, Windows"},
      {"Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 "
       "Safari/537.36 Edg/126.0",
       "Edge, Windows"},
      {"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 "
       "Mobile/15E148 Safari/604.1",
       "Safari, iPhone"},
      {"Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36",
       "Chrome, Android"},
      {"curl/8.5", ""},
      {"", ""}};
  for (const auto& [agent, words] : rows)
    EXPECT_EQ(device_of(agent), words) << agent;
}

TEST(Device, ShowsNothingOfWhatSomebodyMadeUp) {
  EXPECT_EQ(device_of("<script> Linux"), "Linux");
}

}  // namespace
}  // namespace draaiboek::web
