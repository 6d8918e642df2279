#pragma once
// The two ways in which a body ends: after an announced number of bytes, or with its last chunk.
// Both take exactly the body from their source and not one byte of what follows.

#include <cstdint>
#include <string>

#include "web/body/body.h"
#include "web/body/source.h"

namespace draaiboek::web {

/// A body of which the server can ask whether it was read to its end.
class FramedBody : public Body {
 public:
  virtual bool ended() const = 0;
};

/// `length` bytes of `source`, which must outlive it.
class SizedBody : public FramedBody {
 public:
  SizedBody(Source& source, std::uint64_t length) : source_(source), left_(length) {}
  std::size_t read(std::span<char> into) override;
  bool ended() const override { return left_ == 0; }

 private:
  Source& source_;
  std::uint64_t left_;
};

/// The chunks of `source`, which must outlive it. BodyFailure: 413 over `limit`, 400 for a size
/// that isn't 1 to 8 hexadecimal digits, for extensions, trailers and wrong line ends.
class ChunkedBody : public FramedBody {
 public:
  ChunkedBody(Source& source, std::uint64_t limit) : source_(source), limit_(limit) {}
  std::size_t read(std::span<char> into) override;
  bool ended() const override { return ended_; }

 private:
  void begin_chunk();
  void take_line_end();
  char take();

  Source& source_;
  std::uint64_t limit_;
  std::uint64_t left_ = 0;
  std::uint64_t total_ = 0;
  bool first_ = true;
  bool ended_ = false;
  bool broken_ = false;
};

}  // namespace draaiboek::web
