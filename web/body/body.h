#pragma once
// A request's body as a stream that is read once, piece by piece, so that an upload never stands
// in memory as a whole. Used by one thread, the one that answers the request.

#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>

namespace draaiboek::web {

/// The body can't be read to its end: cut off, too slow, too long or malformed. Pages let it
/// pass; the server answers `status` with the text of `reason` and closes the connection.
class BodyFailure : public std::runtime_error {
 public:
  /// `reason` is a key of texts, as "gate.body-too-large".
  BodyFailure(int status, std::string reason)
      : std::runtime_error(reason), status_(status), reason_(std::move(reason)) {}
  int status() const { return status_; }
  const std::string& reason() const { return reason_; }

 private:
  int status_;
  std::string reason_;
};

/// A source of bytes.
class Body {
 public:
  virtual ~Body() = default;
  /// Fills at most `into.size()` bytes and says how many; 0 only at the end.
  /// Throws BodyFailure.
  virtual std::size_t read(std::span<char> into) = 0;
};

/// A body that is in memory already: tests, and callers that made it themselves.
class TextBody : public Body {
 public:
  /// `step` is the most that one read gives; tests set it to show that pieces don't matter.
  explicit TextBody(std::string text, std::size_t step = 64 * 1024);
  std::size_t read(std::span<char> into) override;

 private:
  std::string text_;
  std::size_t step_;
  std::size_t position_ = 0;
};

/// The whole body as text; BodyFailure 413 when it is longer than `limit`.
std::string read_all(Body& body, std::size_t limit);

}  // namespace draaiboek::web
