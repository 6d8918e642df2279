#pragma once
// What the tests of the real server share: quick settings, a page that remembers, and requests.

#include <chrono>
#include <mutex>
#include <string>

#include "tests/web/poco/raw_visitor.h"
#include "web/poco/server.h"

namespace draaiboek::web {

inline ServerSettings quick() {
  ServerSettings settings;
  settings.port = 0;
  settings.threads = 16;
  settings.linger.time = std::chrono::milliseconds(300);
  return settings;
}

// Writes down which paths were asked, and answers with them.
class Recorder {
 public:
  Site site() {
    return {[this](const Request& request) { return answer(request); }, {}, {}};
  }
  std::string asked() {
    const std::lock_guard lock(mutex_);
    return asked_;
  }

 private:
  Response answer(const Request& request) {
    std::string text = request.path;
    for (const auto& [name, value] : request.form)
      text.append(" ").append(name).append("=").append(value);
    const std::lock_guard lock(mutex_);
    asked_ += text + ";";
    return Response::text(text);
  }

  std::mutex mutex_;
  std::string asked_;
};

inline const std::string smuggled = "GET /smuggled HTTP/1.1\r\nHost: a.example\r\n\r\n";

inline std::string get(const std::string& path, const std::string& headers = "") {
  return "GET " + path + " HTTP/1.1\r\nHost: a.example\r\n" + headers + "\r\n";
}

inline std::string post(const std::string& path, const std::string& body) {
  return "POST " + path +
         " HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/x-www-form-urlencoded\r\n" +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

inline std::string post_chunked(const std::string& path, const std::string& chunks) {
  return "POST " + path +
         " HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/x-www-form-urlencoded\r\n" +
         "Transfer-Encoding: chunked\r\n\r\n" + chunks;
}

inline std::size_t count(const std::string& text, const std::string& what) {
  std::size_t times = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
    ++times;
  return times;
}

}  // namespace draaiboek::web
