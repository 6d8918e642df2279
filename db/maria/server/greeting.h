#pragma once
// Whether a MariaDB answers on a unix socket. Any thread; never throws.

#include <string>

namespace draaiboek::db {

/// True when somebody listens on `socket` and says the first word of the database protocol within
/// a second: it has opened its tables and takes connections.
bool greets(const std::string& socket);

}  // namespace draaiboek::db
