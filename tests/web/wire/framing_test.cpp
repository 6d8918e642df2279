#include "web/wire/framing.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

Head head_with(std::vector<std::pair<std::string, std::string>> headers, int minor_version = 1) {
  Head head;
  head.method = "POST";
  head.target = "/";
  head.minor_version = minor_version;
  head.headers = std::move(headers);
  head.headers.emplace_back("host", "a.example");
  return head;
}

bool keeps_alive(const std::string& connection, int minor_version) {
  auto head = head_with({{"connection", connection}}, minor_version);
  EXPECT_EQ(judge_framing(head, {}), std::nullopt);
  return head.keep_alive;
}

TEST(Framing, KeepsAliveByDefaultFromVersionOneOne) {
  EXPECT_TRUE(keeps_alive("", 1));
  EXPECT_TRUE(keeps_alive("keep-alive", 1));
  EXPECT_FALSE(keeps_alive("close", 1));
  EXPECT_FALSE(keeps_alive("upgrade , Close", 1));
  EXPECT_FALSE(keeps_alive("", 0));
  EXPECT_TRUE(keeps_alive("Keep-Alive", 0));
}

TEST(Framing, ReadsTheLengthUpToTheLimit) {
  GateLimits limits;
  limits.body = 1000;
  auto fits = head_with({{"content-length", "1000"}});
  EXPECT_EQ(judge_framing(fits, limits), std::nullopt);
  EXPECT_EQ(fits.content_length, 1000u);
  auto too_large = head_with({{"content-length", "1001"}});
  EXPECT_EQ(judge_framing(too_large, limits), (Refused{413, "gate.body-too-large"}));
}

TEST(Framing, KnowsChunksAndAnInvitation) {
  auto head = head_with({{"transfer-encoding", "chunked"}, {"expect", "100-Continue"}});
  EXPECT_EQ(judge_framing(head, {}), std::nullopt);
  EXPECT_TRUE(head.chunked);
  EXPECT_TRUE(head.expects_continue);
}

TEST(Framing, AcceptsAGetThatAnnouncesNoBytes) {
  auto head = head_with({{"content-length", "0"}});
  head.method = "GET";
  EXPECT_EQ(judge_framing(head, {}), std::nullopt);
}

TEST(Framing, KnowsAHostWhenItSeesOne) {
  for (const auto* good : {"localhost", "127.0.0.1:8080", "draaiboek.vlaanderen.be", "[::1]",
                           "[::1]:8080", "my_host:0"}) {
    EXPECT_TRUE(good_host(good)) << good;
  }
  for (const auto* bad : {"", ":80", "a b", "a:", "a:1:2", "[]", "[::1", "::1", "[::1]x", "a?b"}) {
    EXPECT_FALSE(good_host(bad)) << bad;
  }
}

}  // namespace
}  // namespace draaiboek::web
