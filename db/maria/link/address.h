#pragma once
// Where a database is and who we are to it. A plain value; any thread.

#include <string>
#include <string_view>

namespace draaiboek::db {

struct Address {
  /// "unix:///path/of/the/socket" or "tcp://host:port".
  std::string host;
  std::string user;
  std::string password{};
  /// The database's name; "" for none, which only the making of one needs.
  std::string schema{};
  /// False allows a server that may lose what it promised to keep: tests only.
  bool durable = true;
  /// How long one answer may take before the connection counts as lost; 0 for as long as needed.
  int seconds_to_answer = 0;
};

/// Reads `database.url`: mysql://user:password@host:port/schema, or the same with
/// ?socket=/path instead of host and port. Percent signs escape. Throws WorldError.
Address address_of_url(std::string_view url);

}  // namespace draaiboek::db
