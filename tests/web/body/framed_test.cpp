#include "web/body/framed.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

const std::string next_request = "GET /next HTTP/1.1\r\n";

// What a body holds, or the failure it ends with.
std::string text_of(FramedBody& body) {
  try {
    return read_all(body, 1024 * 1024);
  } catch (const BodyFailure& failure) {
    return std::to_string(failure.status()) + " " + failure.reason();
  }
}

std::string chunked(const std::string& bytes, std::size_t step, std::uint64_t limit = 1000) {
  TextSource source(bytes, step);
  ChunkedBody body(source, limit);
  auto text = text_of(body);
  return body.ended() ? text + "|" + std::string(source.rest()) : text;
}

TEST(SizedBody, EndsAfterItsLengthAndLeavesTheNextRequestAlone) {
  for (std::size_t step = 1; step < 40; ++step) {
    TextSource source("hello" + next_request, step);
    SizedBody body(source, 5);
    EXPECT_FALSE(body.ended());
    EXPECT_EQ(text_of(body), "hello");
    EXPECT_TRUE(body.ended());
    EXPECT_EQ(source.rest(), next_request);
  }
}

TEST(SizedBody, FailsWhenItIsCutOff) {
  TextSource source("hell");
  SizedBody body(source, 5);
  EXPECT_EQ(text_of(body), "400 gate.body-cut-off");
  EXPECT_FALSE(body.ended());
}

TEST(ChunkedBody, IsTheSameHoweverItsBytesCome) {
  const std::string bytes = "5\r\nhello\r\n0b\r\n, new world\r\n00A\r\n1234567890\r\n0\r\n\r\n";
  for (std::size_t step = 1; step <= bytes.size(); ++step) {
    EXPECT_EQ(chunked(bytes + next_request, step), "hello, new world1234567890|" + next_request);
  }
}

TEST(ChunkedBody, MayBeEmpty) {
  EXPECT_EQ(chunked("0\r\n\r\n", 1), "|");
  EXPECT_EQ(chunked("00000000\r\n\r\nx", 9), "|x");
}

TEST(ChunkedBody, IsRefusedWhenAnyByteOfItsFrameIsWrong) {
  for (const auto* bytes : {"x\r\n",
                            "5\nhello\r\n0\r\n\r\n",
                            "5 \r\nhello\r\n0\r\n\r\n",
                            " 5\r\nhello\r\n",
                            "5;ext=1\r\nhello\r\n0\r\n\r\n",
                            "+5\r\nhello\r\n",
                            "-5\r\nhello\r\n",
                            "0x5\r\nhello\r\n",
                            "\r\n\r\n",
                            "000000005\r\nhello\r\n",
                            "FFFFFFFFFFFFFFFF\r\n",
                            "5\r\nhello0\r\n\r\n",
                            "5\r\nhello!\r\n0\r\n\r\n",
                            "5\r\nhello\n0\r\n\r\n",
                            "5\r\nhello\r\n0\r\nX-Trailer: a\r\n\r\n",
                            "0\r\n\n",
                            "0\n\n",
                            "0\r\nGET / HTTP/1.1\r\n\r\n",
                            "5\rhello",
                            "g\r\n"}) {
    for (const std::size_t step : {1u, 2u, 100u}) {
      EXPECT_EQ(chunked(bytes, step), "400 gate.bad-chunk") << bytes;
    }
  }
}

TEST(ChunkedBody, FailsWhenItIsCutOff) {
  const std::string bytes = "5\r\nhello\r\n0\r\n\r\n";
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_EQ(chunked(bytes.substr(0, size), 4), "400 gate.body-cut-off") << size;
  }
}

TEST(ChunkedBody, HasALimitInAllItsChunksTogether) {
  EXPECT_EQ(chunked("5\r\nhello\r\n5\r\nhello\r\n0\r\n\r\n", 100, 10), "hellohello|");
  EXPECT_EQ(chunked("5\r\nhello\r\n6\r\nhello!\r\n0\r\n\r\n", 100, 10), "413 gate.body-too-large");
  EXPECT_EQ(chunked("FFFFFFFF\r\n", 100, 10), "413 gate.body-too-large");
}

TEST(ChunkedBody, StaysBrokenOnceItIs) {
  TextSource source("z\r\n5\r\nhello\r\n0\r\n\r\n");
  ChunkedBody body(source, 100);
  EXPECT_EQ(text_of(body), "400 gate.bad-chunk");
  EXPECT_EQ(text_of(body), "400 gate.bad-chunk");
}

}  // namespace
}  // namespace draaiboek::web
