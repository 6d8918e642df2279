#pragma once
// The gate: judges the bytes of a request head before anything else of the program sees them.
// Any doubt is a no, because two readers of one doubtful request may see two requests. Pure: it
// owns no socket and no clock. One Gate per request, one thread.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "web/wire/refused.h"

namespace draaiboek::web {

struct GateLimits {
  /// Bytes of request line and headers with the empty line at the end.
  std::size_t head = 16 * 1024;
  std::size_t headers = 100;
  /// Bytes that a Content-Length may announce.
  std::uint64_t body = 64ULL * 1024 * 1024;
};

/// A head that is beyond doubt; holds only headers that we use.
struct Head {
  /// GET, HEAD or POST.
  std::string method;
  /// Starts with "/"; only characters that may stand in a target. Not yet decoded.
  std::string target;
  /// HTTP/1.0 or HTTP/1.1.
  int minor_version = 1;
  bool keep_alive = true;
  bool expects_continue = false;
  bool chunked = false;
  std::optional<std::uint64_t> content_length{};
  /// Names in lower case, each at most once.
  std::vector<std::pair<std::string, std::string>> headers{};
  /// Bytes that the head took; what follows is body, or the next request.
  std::size_t size = 0;

  /// The value of a header; "" when it wasn't sent.
  std::string header(std::string_view name) const;
};

/// More bytes are needed to judge.
struct NeedMore {};

using Verdict = std::variant<NeedMore, Refused, Head>;

class Gate {
 public:
  explicit Gate(const GateLimits& limits = {}) : limits_(limits) {}

  /// `bytes` is all that came since the start of this request; it only grows between calls. How
  /// it was cut in pieces never changes the verdict.
  Verdict judge(std::string_view bytes);

 private:
  GateLimits limits_;
  /// How far the bytes were looked at, so that a slow sender costs us no second look.
  std::size_t seen_ = 0;
};

}  // namespace draaiboek::web
