#pragma once
// The key that signs checkpoints, in a file of the data folder that only its owner can read. Who
// can write in the database still can't sign. Any thread.

#include <filesystem>
#include <string>
#include <string_view>

namespace draaiboek::db {

class Signer {
 public:
  /// Reads the key, or makes one when the file isn't there. Throws WorldError.
  explicit Signer(const std::filesystem::path& key_file);
  ~Signer();
  Signer(const Signer&) = delete;
  Signer& operator=(const Signer&) = delete;

  /// 64 bytes of Ed25519.
  std::string sign(std::string_view message) const;
  bool has_signed(std::string_view message, std::string_view signature) const;

 private:
  std::string secret_;
};

}  // namespace draaiboek::db
