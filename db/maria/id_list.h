#pragma once
// Many ids in one question mark: a JSON list that the statement turns into rows again with
// `ids_as_rows`. Pure; any thread.

#include <string>
#include <vector>

#include "db/maria/link/hash.h"
#include "db/maria/link/value.h"

namespace draaiboek::db {

/// Stands behind FROM or JOIN, with one question mark, and gives a table `ids` with column `id`.
inline constexpr const char* ids_as_rows =
    "(SELECT UNHEX(listed.digits) AS id FROM JSON_TABLE(?, '$[*]' COLUMNS (digits CHAR(32) PATH "
    "'$')) AS listed) AS ids";

/// What is bound to that question mark.
template <class Name>
std::string id_list(const std::vector<Name>& ids) {
  std::string list = "[";
  for (const Name& id : ids) {
    list += (list.size() > 1 ? ",\"" : "\"") + hexadecimal(to_bytes(id.bits)) + "\"";
  }
  return list + "]";
}

}  // namespace draaiboek::db
