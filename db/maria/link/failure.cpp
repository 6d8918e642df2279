#include "db/maria/link/failure.h"

#include <algorithm>
#include <array>

namespace draaiboek::db {
namespace {

constexpr std::array try_again = {1020, 1205, 1213};
// 1047 and 1180 come from a cluster node that lost its majority, 1053 and 1927 from a server that
// ends our session; 2014, 2030 and 2057 leave a prepared statement stuck for ever.
constexpr std::array lost = {1047, 1053, 1180, 1927, 2002, 2003,
                             2006, 2013, 2014, 2030, 2055, 2057};
constexpr std::array full = {3, 1021, 1026, 1114};
constexpr std::array denied = {1044, 1045, 1698};
constexpr int duplicate = 1062;
constexpr int unknown_schema = 1049;
constexpr int too_slow = 1969;

template <std::size_t size>
bool among(const std::array<int, size>& codes, int code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace

void throw_failure(int code, const std::string& said) {
  const std::string details = " (" + std::to_string(code) + ": " + said + ")";
  if (among(try_again, code))
    throw TryAgain("The database was busy with the same data" + details);
  if (among(lost, code))
    throw ConnectionLost("The database does not answer" + details);
  if (code == duplicate) {
    // Without the entry, which somebody typed: this sentence reaches the log.
    const auto key = said.rfind(" for key ");
    throw DuplicateKey("The database has this already (1062" +
                       (key == std::string::npos ? std::string() : said.substr(key)) + ")");
  }
  if (among(full, code))
    throw WorldError("The disk of the database is full" + details);
  if (among(denied, code))
    throw WorldError("The database does not let us in" + details);
  if (code == unknown_schema)
    throw WorldError("The database does not exist yet" + details);
  if (code == too_slow)
    throw WorldError("The database took too long to answer" + details);
  throw WorldError("The database refused" + details);
}

}  // namespace draaiboek::db
