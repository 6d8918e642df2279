#include "web/poco/socket_bytes.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "web/body/body.h"

namespace draaiboek::web {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

milliseconds since(steady_clock::time_point start) {
  return std::chrono::ceil<milliseconds>(steady_clock::now() - start);
}

bool try_again() {
  return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

}  // namespace

SocketBytes::Ready SocketBytes::wait(short events, milliseconds limit, const Bell& bell) const {
  std::array<pollfd, 2> watched{{{socket_, events, 0}, {bell.descriptor(), POLLIN, 0}}};
  const auto bounded = std::clamp<std::int64_t>(limit.count(), 0, 60'000);
  const int count = ::poll(watched.data(), watched.size(), static_cast<int>(bounded));
  if (watched[0].revents != 0)
    return Ready::yes;
  if (count > 0)
    return Ready::bell;
  return Ready::too_long;
}

SocketBytes::Waited SocketBytes::receive(milliseconds limit, const Bell& bell) {
  const auto start = steady_clock::now();
  std::array<char, 16 * 1024> piece;
  while (true) {
    const auto count = ::recv(socket_, piece.data(), piece.size(), MSG_DONTWAIT);
    if (count > 0) {
      // Requests sent one behind the other must not make the buffer grow for ever.
      buffer_.erase(0, begin_);
      begin_ = 0;
      buffer_.append(piece.data(), static_cast<std::size_t>(count));
      return Waited::bytes;
    }
    if (count == 0 || !try_again())
      return Waited::closed;
    const auto left = limit - since(start);
    if (left.count() < 0)
      return Waited::too_long;
    if (wait(POLLIN, left, bell) == Ready::bell)
      return Waited::bell;
  }
}

void SocketBytes::begin_body(const PaceRules& rules, bool invite) {
  pace_ = Pace(rules);
  pace_.moved(buffered().size());
  invite_ = invite && buffered().empty();
}

std::string_view SocketBytes::peek() {
  while (buffered().empty()) {
    if (invite_) {
      invite_ = false;
      if (!send("HTTP/1.1 100 Continue\r\n\r\n", pace_)) {
        throw BodyFailure(400, "gate.body-cut-off");
      }
    }
    const auto start = steady_clock::now();
    const auto waited = receive(pace_.left(), hall_.cut());
    pace_.waited(since(start));
    if (waited == Waited::bytes) {
      pace_.moved(buffered().size());
    } else if (waited == Waited::closed) {
      throw BodyFailure(400, "gate.body-cut-off");
    } else {
      throw BodyFailure(408, "gate.body-too-slow");
    }
  }
  return buffered();
}

void SocketBytes::skip(std::size_t count) {
  begin_ += count;
  if (begin_ < buffer_.size())
    return;
  begin_ = 0;
  buffer_.clear();
  // An idle connection shouldn't hold the room that its last request took.
  if (buffer_.capacity() > 4096)
    buffer_.shrink_to_fit();
}

bool SocketBytes::send(std::string_view bytes, Pace& pace) {
  while (!bytes.empty()) {
    const auto count = ::send(socket_, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (count > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
      pace.moved(static_cast<std::uint64_t>(count));
      continue;
    }
    if (!try_again())
      return false;
    const auto start = steady_clock::now();
    const auto ready = wait(POLLOUT, pace.left(), hall_.cut());
    pace.waited(since(start));
    if (ready == Ready::bell || pace.left().count() == 0)
      return false;
  }
  return true;
}

void SocketBytes::linger(std::size_t bytes, milliseconds time) {
  ::shutdown(socket_, SHUT_WR);
  const auto start = steady_clock::now();
  std::size_t thrown_away = 0;
  while (thrown_away < bytes && since(start) < time) {
    buffer_.clear();
    begin_ = 0;
    if (receive(time - since(start), hall_.cut()) != Waited::bytes)
      return;
    thrown_away += buffer_.size();
  }
}

}  // namespace draaiboek::web
