#pragma once
// A line to a database that breaks at the worst moment: the first COMMIT reaches the server, but
// its answer doesn't come back. Everything else passes. Listens on a socket of its own.

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "engine/base/expects.h"

namespace draaiboek::support {

class CuttingLine {
 public:
  CuttingLine(const std::string& socket, std::string server)
      : server_(std::move(server)), ear_(::socket(AF_UNIX, SOCK_STREAM, 0)) {
    const sockaddr_un address = named(socket);
    const int bound = bind(ear_, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    engine::expects(bound == 0 && listen(ear_, 16) == 0, "the line can listen");
    answering_ = std::thread([this] { answer(); });
  }
  ~CuttingLine() {
    shutdown(ear_, SHUT_RDWR);
    answering_.join();
    for (std::thread& call : calls_)
      call.join();
    close(ear_);
  }
  CuttingLine(const CuttingLine&) = delete;
  CuttingLine& operator=(const CuttingLine&) = delete;

  bool has_cut() const { return has_cut_; }

 private:
  static sockaddr_un named(const std::string& socket) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(socket.begin(), socket.end(), address.sun_path);
    return address;
  }
  void answer() {
    for (int caller = accept(ear_, nullptr, nullptr); caller >= 0;
         caller = accept(ear_, nullptr, nullptr)) {
      calls_.emplace_back([this, caller] { carry(caller); });
    }
  }
  void carry(int caller) {
    const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = named(server_);
    const int joined = connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    engine::expects(joined == 0, "the line reaches the server");
    std::array<pollfd, 2> ends{{{caller, POLLIN, 0}, {server, POLLIN, 0}}};
    bool cutting = false;
    while (poll(ends.data(), ends.size(), -1) > 0) {
      const bool from_caller = ends[0].revents != 0;
      std::array<char, 65536> bytes{};
      const ssize_t count = read(from_caller ? caller : server, bytes.data(), bytes.size());
      if (count <= 0 || (cutting && !from_caller))
        break;
      const std::string_view said(bytes.data(), static_cast<std::size_t>(count));
      const bool commit = from_caller && said.find("COMMIT") != std::string_view::npos;
      if (commit && !has_cut_.exchange(true))
        cutting = true;
      if (write(from_caller ? server : caller, bytes.data(), said.size()) < 0)
        break;
    }
    close(caller);
    close(server);
  }

  std::string server_;
  int ear_;
  std::atomic<bool> has_cut_ = false;
  std::thread answering_;
  std::vector<std::thread> calls_;
};

}  // namespace draaiboek::support
