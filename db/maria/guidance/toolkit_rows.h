#pragma once
// Rows of the toolkit, read from the database; one connection, inside the transaction of whoever
// calls.

#include <map>
#include <string>
#include <vector>

#include "db/guidance/toolkit.h"
#include "db/maria/link/connection.h"

namespace draaiboek::db {

/// Who changes, and when.
struct ToolkitHand {
  engine::PersonId by{};
  engine::Instant at{};
};

/// Up to and with "FROM <from>", for a table that is called `t` there.
std::string select_toolkit(const std::string& from);
std::vector<ToolkitRow> read_toolkit_rows(Rows rows);
/// The one row for which `condition`, with one question mark, holds; without its places.
std::optional<ToolkitRow> find_toolkit_row(Connection& connection, const std::string& condition,
                                           const Value& value);
/// Where every item stands, in order.
std::map<ToolkitItemId, std::vector<ToolkitPlace>> toolkit_places(Connection& connection);

}  // namespace draaiboek::db
