#include "web/poco/socket_bytes.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <thread>

#include "web/body/body.h"

namespace draaiboek::web {
namespace {

using std::chrono::milliseconds;
using Waited = SocketBytes::Waited;

// Two ends of one connection: ours and the visitor's.
class SocketBytesTest : public testing::Test {
 protected:
  SocketBytesTest() { EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends_.data()), 0); }
  ~SocketBytesTest() override {
    ::close(ends_[0]);
    if (ends_[1] >= 0)
      ::close(ends_[1]);
  }

  int ours() const { return ends_[0]; }
  void visitor_sends(std::string_view bytes) {
    EXPECT_EQ(::send(ends_[1], bytes.data(), bytes.size(), 0), static_cast<ssize_t>(bytes.size()));
  }
  std::string visitor_gets(std::size_t most) {
    std::string bytes(most, '\0');
    const auto count = ::recv(ends_[1], bytes.data(), most, 0);
    bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(0, count)));
    return bytes;
  }
  void visitor_leaves() { ::close(std::exchange(ends_[1], -1)); }

  Hall hall_{10};

 private:
  std::array<int, 2> ends_{-1, -1};
};

TEST_F(SocketBytesTest, CollectWhatCame) {
  SocketBytes bytes(ours(), hall_);
  visitor_sends("abc");
  EXPECT_EQ(bytes.receive(milliseconds(1000), hall_.cut()), Waited::bytes);
  bytes.skip(1);
  visitor_sends("de");
  EXPECT_EQ(bytes.receive(milliseconds(1000), hall_.cut()), Waited::bytes);
  EXPECT_EQ(bytes.buffered(), "bcde");
  bytes.skip(4);
  EXPECT_EQ(bytes.buffered(), "");
}

TEST_F(SocketBytesTest, TellWhyNothingCame) {
  SocketBytes bytes(ours(), hall_);
  EXPECT_EQ(bytes.receive(milliseconds(1), hall_.cut()), Waited::too_long);
  Bell bell;
  bell.ring();
  EXPECT_EQ(bytes.receive(milliseconds(10'000), bell), Waited::bell);
  visitor_leaves();
  EXPECT_EQ(bytes.receive(milliseconds(10'000), hall_.cut()), Waited::closed);
}

TEST_F(SocketBytesTest, FailWhenABodyIsTooSlowOrCutOff) {
  SocketBytes bytes(ours(), hall_);
  bytes.begin_body({milliseconds(1), 1, milliseconds(2)}, false);
  try {
    bytes.peek();
    FAIL() << "waited for ever";
  } catch (const BodyFailure& failure) {
    EXPECT_EQ(failure.status(), 408);
  }
  visitor_leaves();
  bytes.begin_body({}, false);
  try {
    bytes.peek();
    FAIL() << "read from nobody";
  } catch (const BodyFailure& failure) {
    EXPECT_EQ(failure.status(), 400);
  }
}

TEST_F(SocketBytesTest, InviteOnceAndOnlyWhenTheFirstByteIsWanted) {
  SocketBytes bytes(ours(), hall_);
  bytes.begin_body({}, true);
  std::thread visitor([this] {
    EXPECT_EQ(visitor_gets(100), "HTTP/1.1 100 Continue\r\n\r\n");
    visitor_sends("ab");
  });
  EXPECT_EQ(bytes.peek().front(), 'a');
  visitor.join();
  bytes.skip(2);
  visitor_sends("c");
  EXPECT_EQ(bytes.peek(), "c");
  EXPECT_TRUE(bytes.send(".", *std::make_unique<Pace>(PaceRules{})));
  EXPECT_EQ(visitor_gets(100), ".");
}

TEST_F(SocketBytesTest, GiveUpOnAVisitorWhoDoesntRead) {
  SocketBytes bytes(ours(), hall_);
  Pace pace({milliseconds(20), 1'000'000'000, milliseconds(20)});
  EXPECT_FALSE(bytes.send(std::string(8 * 1024 * 1024, 'x'), pace));
}

TEST_F(SocketBytesTest, GiveUpOnAVisitorWhoLeft) {
  SocketBytes bytes(ours(), hall_);
  visitor_leaves();
  Pace pace{PaceRules{}};
  EXPECT_FALSE(bytes.send("abc", pace));
}

TEST_F(SocketBytesTest, LingerUntilTheVisitorHasReadAndLeft) {
  SocketBytes bytes(ours(), hall_);
  std::thread visitor([this] {
    visitor_sends("more and more");
    EXPECT_EQ(visitor_gets(10), "");
    visitor_leaves();
  });
  bytes.linger(1000, milliseconds(10'000));
  visitor.join();
}

TEST_F(SocketBytesTest, LingerOnlyUpToABound) {
  SocketBytes bytes(ours(), hall_);
  visitor_sends(std::string(1000, 'x'));
  bytes.linger(1000, milliseconds(10'000));
  bytes.linger(1000, milliseconds(1));
}

}  // namespace
}  // namespace draaiboek::web
