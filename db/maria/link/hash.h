#pragma once
// SHA-256, for the chain of facts, for documents and for published files. Any thread, except
// that one Sha256 belongs to one.

#include <memory>
#include <string>
#include <string_view>

namespace draaiboek::db {

/// Takes bytes piece by piece.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  Sha256& add(std::string_view bytes);
  /// The 32 bytes; nothing can be added after this.
  std::string finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The 32 bytes of SHA-256 over `bytes`.
std::string sha256(std::string_view bytes);
/// Bytes as lower-case hexadecimal digits.
std::string hexadecimal(std::string_view bytes);

}  // namespace draaiboek::db
