#pragma once
// How the server behaves, and whom it asks. Plain values, read once at its start.

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

#include "web/body/pace.h"
#include "web/request.h"
#include "web/response.h"
#include "web/wire/forms.h"
#include "web/wire/gate.h"

namespace draaiboek::web {

/// What we still read, to throw it away, from a visitor whom we answered before he had finished:
/// closing at once would make his computer discard our answer.
struct LingerRules {
  std::uint64_t bytes = 1024 * 1024;
  std::chrono::milliseconds time{2'000};
};

struct ServerSettings {
  std::string address = "127.0.0.1";
  /// 0 takes a free one; Server::port tells which.
  std::uint16_t port = 8080;
  /// The public address is https (a proxy in front speaks it).
  bool https = false;
  /// The one address of which X-Forwarded-For is believed; "" for none.
  std::string proxy{};

  /// One connection takes one thread, also when it is idle.
  int threads = 1024;
  /// Connections that wait for a thread; further ones get a 503 at once.
  int queue = 1024;

  /// For a whole head, from its first byte (of the first one: from the connection).
  std::chrono::milliseconds head_deadline{10'000};
  /// Between two requests on a connection.
  std::chrono::milliseconds idle{5'000};
  /// What is left of both when three quarters of the threads are taken; idle connections are then
  /// closed at once.
  std::chrono::milliseconds crowded_patience{1'000};
  PaceRules receiving{};
  PaceRules sending{};
  LingerRules linger{};
  /// How long `stop` lets requests finish before it cuts their connections.
  std::chrono::milliseconds stop_grace{10'000};

  GateLimits gate{};
  FormLimits form{};
};

/// All are called from many threads at once.
struct Site {
  /// Answers a request. An exception becomes a 500.
  std::function<Response(const Request&)> respond;
  /// Words for an answer that no page gave: `reason` is a key of texts, as
  /// "gate.body-too-large". Without it, or when it throws: plain English.
  std::function<Response(int status, const std::string& reason, const std::string& accept_language)>
      refuse{};
  /// Gets a sentence for each failure of ours. May be empty.
  std::function<void(const std::string& sentence)> log{};
};

}  // namespace draaiboek::web
