#pragma once
// One connection from its first byte to its close: reads a head, lets the gate judge it, asks the
// site, answers, and begins again. One thread.

#include <chrono>
#include <string>

#include "web/body/framed.h"
#include "web/poco/hall.h"
#include "web/poco/settings.h"
#include "web/poco/socket_bytes.h"
#include "web/wire/answer.h"
#include "web/wire/gate.h"

namespace draaiboek::web {

/// What `site` says to a refusal, or plain English when it says nothing.
Response refusal_page(const Site& site, int status, const std::string& reason,
                      const std::string& accept_language);

class Visit {
 public:
  /// All arguments must outlive it; `peer` is the visitor's address.
  Visit(int socket, std::string peer, const ServerSettings& settings, const Site& site,
        const Hall& hall);

  /// Returns when the connection is to be closed.
  void run();

 private:
  enum class After { next_request, close, linger };
  struct Answer {
    Response response;
    bool keep_alive;
  };

  After serve_one();
  bool await_first_byte();
  SocketBytes::Waited await_head(std::chrono::steady_clock::time_point start,
                                 std::chrono::milliseconds limit);
  After serve(const Head& head);
  Answer answer(Request& request, FramedBody* body);
  Response ask(Request& request, FramedBody* body);
  After refuse(int status, const std::string& reason);
  bool send(const Response& response, bool keep_alive, const Request& request, int minor_version);
  bool send_stream(const Response& response, Framing framing, Pace& pace);
  void log(const std::string& sentence) const;

  std::string peer_;
  const ServerSettings& settings_;
  const Site& site_;
  const Hall& hall_;
  SocketBytes bytes_;
  int served_ = 0;
};

}  // namespace draaiboek::web
