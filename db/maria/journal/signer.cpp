#include "db/maria/journal/signer.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "db/world_error.h"

namespace draaiboek::db {
namespace {

constexpr std::size_t secret_size = crypto_sign_SECRETKEYBYTES;
constexpr std::size_t public_size = crypto_sign_PUBLICKEYBYTES;

unsigned char* bytes_of(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}
const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::string read(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

std::string make_key(const std::filesystem::path& path) {
  std::string secret(secret_size, '\0');
  std::string open(public_size, '\0');
  crypto_sign_keypair(bytes_of(open), bytes_of(secret));
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  const bool written =
      file >= 0 && write(file, secret.data(), secret.size()) == static_cast<ssize_t>(secret_size);
  const bool kept = written && fsync(file) == 0;
  if (file >= 0)
    close(file);
  if (!kept)
    throw WorldError("Can't keep the key of the checkpoints in " + path.string() + ".");
  return secret;
}

}  // namespace

Signer::Signer(const std::filesystem::path& key_file)
    : secret_(std::filesystem::exists(key_file) ? read(key_file) : make_key(key_file)) {
  if (secret_.size() != secret_size) {
    throw WorldError("The file " + key_file.string() + " is not a key of checkpoints.");
  }
}

Signer::~Signer() {
  sodium_memzero(secret_.data(), secret_.size());
}

std::string Signer::sign(std::string_view message) const {
  std::string signature(crypto_sign_BYTES, '\0');
  crypto_sign_detached(bytes_of(signature), nullptr, bytes_of(message), message.size(),
                       bytes_of(std::string_view(secret_)));
  return signature;
}

bool Signer::has_signed(std::string_view message, std::string_view signature) const {
  if (signature.size() != crypto_sign_BYTES)
    return false;
  const std::string_view open = std::string_view(secret_).substr(secret_size - public_size);
  return crypto_sign_verify_detached(bytes_of(signature), bytes_of(message), message.size(),
                                     bytes_of(open)) == 0;
}

}  // namespace draaiboek::db
