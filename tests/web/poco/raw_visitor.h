#pragma once
// A visitor without manners: a plain socket that sends any bytes and tells what came back.
// Waits at most ten seconds for anything, so that a hanging server fails a test.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace draaiboek::web {

class RawVisitor {
 public:
  explicit RawVisitor(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto* address = static_cast<const void*>(&place);
    if (::connect(socket_, static_cast<const sockaddr*>(address), sizeof place) != 0) {
      throw std::runtime_error("the server takes no visitors");
    }
  }
  ~RawVisitor() { ::close(socket_); }
  RawVisitor(const RawVisitor&) = delete;
  RawVisitor& operator=(const RawVisitor&) = delete;

  /// False when the server doesn't take the bytes any more.
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      pollfd watched{socket_, POLLOUT, 0};
      if (::poll(&watched, 1, 10'000) <= 0)
        return false;
      const auto count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
      if (count < 0)
        return false;
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
  }

  /// True when the server threw the connection away instead of closing it.
  bool was_reset() const { return reset_; }

  void say_no_more() { ::shutdown(socket_, SHUT_WR); }

  /// Everything until the server closes; marked when it never does.
  std::string read_all() {
    while (receive()) {
    }
    return closed_ ? std::exchange(received_, {}) : received_ + "[still open]";
  }

  /// Reads until `end` came and gives everything up to and with it.
  std::string read_until(std::string_view end) {
    auto found = received_.find(end);
    while (found == std::string::npos && receive())
      found = received_.find(end);
    if (found == std::string::npos)
      return std::exchange(received_, {}) + "[ended early]";
    auto text = received_.substr(0, found + end.size());
    received_.erase(0, text.size());
    return text;
  }

  /// One answer with a Content-Length.
  std::string read_answer() {
    auto answer = read_until("\r\n\r\n");
    const std::string_view name = "Content-Length: ";
    const auto at = answer.find(name);
    const auto length = at == std::string::npos ? 0 : std::stoul(answer.substr(at + name.size()));
    while (received_.size() < length && receive()) {
    }
    answer += received_.substr(0, length);
    received_.erase(0, length);
    return answer;
  }

 private:
  bool receive() {
    if (closed_)
      return false;
    pollfd watched{socket_, POLLIN, 0};
    if (::poll(&watched, 1, 10'000) <= 0)
      return false;
    std::array<char, 16 * 1024> piece;
    const auto count = ::recv(socket_, piece.data(), piece.size(), 0);
    if (count <= 0) {
      closed_ = true;
      reset_ = count < 0;
      return false;
    }
    received_.append(piece.data(), static_cast<std::size_t>(count));
    return true;
  }

  int socket_;
  std::string received_;
  bool closed_ = false;
  bool reset_ = false;
};

}  // namespace draaiboek::web
