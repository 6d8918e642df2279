#pragma once
// Listens and serves on threads of its own, until it is stopped. The only place that knows how a
// connection meets a thread, so that another model needs changes here alone.

#include <cstdint>
#include <memory>
#include <stdexcept>

#include "web/poco/settings.h"

namespace draaiboek::web {

/// The address can't be listened on; `what` is a sentence for the person who started us.
class CantListen : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Server {
 public:
  /// Listens and serves at once. Ignores SIGPIPE for the whole program.
  Server(ServerSettings settings, Site site);
  /// Stops when nobody did.
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::uint16_t port() const;
  /// Takes no new visitors, closes idle connections, lets requests finish for at most
  /// `stop_grace`, and returns when no thread of ours runs any more. May be called twice.
  void stop();

 private:
  class Open;
  std::unique_ptr<Open> open_;
};

}  // namespace draaiboek::web
