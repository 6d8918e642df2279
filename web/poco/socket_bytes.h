#pragma once
// The bytes of one connection, both ways, with a limit on every wait. Doesn't own the socket.
// One thread.

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "web/body/pace.h"
#include "web/body/source.h"
#include "web/poco/hall.h"

namespace draaiboek::web {

class SocketBytes : public Source {
 public:
  enum class Waited { bytes, too_long, closed, bell };

  /// `hall` must outlive it.
  SocketBytes(int socket, const Hall& hall) : socket_(socket), hall_(hall) {}

  /// Waits for more bytes behind those of `buffered`. `bell` ends the wait early.
  Waited receive(std::chrono::milliseconds limit, const Bell& bell);
  std::string_view buffered() const { return std::string_view(buffer_).substr(begin_); }

  /// A body begins: its bytes come at this pace. With `invite` the visitor waits for our "100
  /// Continue", which is sent when the first byte is wanted.
  void begin_body(const PaceRules& rules, bool invite);
  std::string_view peek() override;
  void skip(std::size_t count) override;

  /// Sends all of `bytes`; false when the visitor is gone or slower than `pace` allows.
  bool send(std::string_view bytes, Pace& pace);
  /// Says that nothing more comes, then throws away what still comes, until the visitor closes or
  /// a bound is reached.
  void linger(std::size_t bytes, std::chrono::milliseconds time);

 private:
  enum class Ready { yes, too_long, bell };
  Ready wait(short events, std::chrono::milliseconds limit, const Bell& bell) const;

  int socket_;
  const Hall& hall_;
  std::string buffer_;
  std::size_t begin_ = 0;
  Pace pace_{PaceRules{}};
  bool invite_ = false;
};

}  // namespace draaiboek::web
