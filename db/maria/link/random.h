#pragma once
// Bytes that nobody can guess. Any thread.

#include <cstddef>
#include <string>

namespace draaiboek::db {

std::string random_bytes(std::size_t count);

}  // namespace draaiboek::db
