#include "db/maria/link/random.h"

#include <sodium.h>

namespace draaiboek::db {

std::string random_bytes(std::size_t count) {
  std::string bytes(count, '\0');
  randombytes_buf(bytes.data(), bytes.size());
  return bytes;
}

}  // namespace draaiboek::db
