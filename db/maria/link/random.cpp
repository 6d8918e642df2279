#include "db/maria/link/random.h"

#include <sodium.h>

#include "engine/base/expects.h"

namespace draaiboek::db {

std::string random_bytes(std::size_t count) {
  static const bool ready = sodium_init() >= 0;  // its first call isn't safe from two threads
  engine::expects(ready, "the machine gives random bytes");
  std::string bytes(count, '\0');
  randombytes_buf(bytes.data(), bytes.size());
  return bytes;
}

}  // namespace draaiboek::db
