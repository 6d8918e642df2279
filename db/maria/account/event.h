#pragma once
// The line that every change of an account leaves, in the transaction of the change. Any thread,
// one connection each.

#include "db/account_register.h"
#include "db/maria/link/connection.h"

namespace draaiboek::db {

/// A grant as the events write it.
inline std::string detail_of(const Grant& grant) {
  return grant.role + " " + std::string(to_text(grant.scope)) + " " + grant.scope_id;
}

inline void note_event(Connection& connection, const AccountEvent& event) {
  connection.execute(
      "INSERT INTO account_event (person, act, detail, by_person, happened_at) "
      "VALUES (?, ?, ?, ?, ?)",
      {event.person, event.act, event.detail, event.by, event.at});
}

}  // namespace draaiboek::db
