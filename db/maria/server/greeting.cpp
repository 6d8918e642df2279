#include "db/maria/server/greeting.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

namespace draaiboek::db {
namespace {

constexpr int patience_milliseconds = 1000;

}  // namespace

bool greets(const std::string& socket) {
  sockaddr_un address{};
  if (socket.size() >= sizeof address.sun_path)
    return false;
  address.sun_family = AF_UNIX;
  std::copy(socket.begin(), socket.end(), address.sun_path);
  const int line = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (line < 0)
    return false;
  bool heard = false;
  if (connect(line, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
    pollfd first_word{line, POLLIN, 0};
    char letter = 0;
    heard = poll(&first_word, 1, patience_milliseconds) > 0 && recv(line, &letter, 1, 0) == 1;
  }
  close(line);
  return heard;
}

}  // namespace draaiboek::db
