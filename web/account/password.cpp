#include "web/account/password.h"

#include <sodium.h>

#include <semaphore>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

constexpr int hashes_at_a_time = 2;

// argon2id of libsodium's "interactive" costs: 64 MiB, two passes.
constexpr auto passes = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr auto memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;

/// A place at the one table where passwords are hashed.
class Turn {
 public:
  Turn() { places().acquire(); }
  ~Turn() { places().release(); }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

 private:
  static std::counting_semaphore<hashes_at_a_time>& places() {
    static std::counting_semaphore<hashes_at_a_time> held(hashes_at_a_time);
    return held;
  }
};

const std::string& hash_of_nobody() {
  static const std::string hash = hash_password("nobody signs in with this one");
  return hash;
}

bool matches(const std::string& password, const std::string& hash) {
  const Turn turn;
  return crypto_pwhash_str_verify(hash.c_str(), password.c_str(), password.size()) == 0;
}

}  // namespace

std::string hash_password(const std::string& password) {
  engine::expects(sodium_init() >= 0, "the operating system gives random bytes");
  const Turn turn;
  char hash[crypto_pwhash_STRBYTES];
  engine::expects(crypto_pwhash_str(hash, password.c_str(), password.size(), passes, memory) == 0,
                  "there is memory for a password hash");
  return hash;
}

bool is_password(const std::string& password, const std::string& hash) {
  if (password.size() > longest_password)
    return false;
  const bool known = !hash.empty();
  return matches(password, known ? hash : hash_of_nobody()) && known;
}

}  // namespace draaiboek::web
