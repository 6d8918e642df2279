#pragma once
// Raw bytes of a connection, before anyone says where a body ends. Reading and consuming are
// apart, so that not one byte of the next request is taken. One thread.

#include <cstddef>
#include <string>
#include <string_view>

namespace draaiboek::web {

class Source {
 public:
  virtual ~Source() = default;
  /// At least one byte that wasn't consumed yet; waits for it. The view holds until the next
  /// call. Throws BodyFailure when the bytes stop: 400 cut off, 408 too slow.
  virtual std::string_view peek() = 0;
  /// Consumes `count` bytes of what `peek` showed.
  virtual void skip(std::size_t count) = 0;
};

/// A source of bytes in memory, cut off after the last one; for tests.
class TextSource : public Source {
 public:
  /// `step` is the most that one look gives.
  explicit TextSource(std::string text, std::size_t step = 64 * 1024);
  std::string_view peek() override;
  void skip(std::size_t count) override;
  /// What wasn't consumed.
  std::string_view rest() const { return std::string_view(text_).substr(position_); }

 private:
  std::string text_;
  std::size_t step_;
  std::size_t position_ = 0;
};

}  // namespace draaiboek::web
