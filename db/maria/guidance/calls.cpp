#include "db/maria/guidance/calls.h"

#include "db/maria/id_list.h"
#include "db/maria/link/failure.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using engine::CaseId;

const std::string columns =
    "SELECT c.id, c.participant, c.by_person, v.version, v.way, v.on_day, v.next_by, v.noted_at, "
    "COALESCE(v.spoken_to, ''), COALESCE(v.said, ''), COALESCE(v.next_act, ''), v.said IS NULL "
    "FROM ";

std::vector<Call> read_calls(Rows rows) {
  std::vector<Call> found;
  while (rows.next()) {
    found.push_back({.id = rows.id<CallId>(1),
                     .participant = rows.id<CaseId>(2),
                     .by = rows.id<engine::PersonId>(3),
                     .version = static_cast<int>(rows.integer(4)),
                     .way = rows.text(5),
                     .on = rows.date(6),
                     .spoken_to = rows.text(9),
                     .said = rows.text(10),
                     .next = rows.text(11),
                     .next_by = rows.maybe(7, &Rows::date),
                     .noted_at = rows.instant(8),
                     .erased = rows.truth(12)});
  }
  return found;
}

std::optional<Call> call_now(Connection& connection, CallId id) {
  auto found = read_calls(connection.query(
      columns + "participant_call c JOIN participant_call_version v ON v.call_id = c.id AND "
                "v.version = c.version WHERE c.id = ?",
      {id}));
  return found.empty() ? std::nullopt : std::optional(found.front());
}

void insert_version(Connection& connection, const Call& call, int version) {
  connection.execute(
      "INSERT INTO participant_call_version (call_id, version, way, on_day, next_by, noted_at, "
      "spoken_to, said, next_act) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      {call.id, version, call.way, call.on, call.next_by, call.noted_at, call.spoken_to, call.said,
       call.next});
}

/// Whether it says the same, whenever that was written.
bool is_same(const Call& one, Call other) {
  other.noted_at = one.noted_at;
  return one == other;
}

Kept insert(Connection& connection, const Call& call) {
  if (const auto known = call_now(connection, call.id))
    return is_same(*known, call) ? Kept::repeated : Kept::conflict;
  connection.execute(
      "INSERT INTO participant_call (id, participant, by_person, version) VALUES (?, ?, ?, 1)",
      {call.id, call.participant, call.by});
  insert_version(connection, call, 1);
  return Kept::saved;
}

Kept change(Connection& connection, Call call) {
  const int seen = call.version;
  const bool changed =
      connection.execute(
          "UPDATE participant_call SET version = version + 1 WHERE id = ? AND participant = ? AND "
          "by_person = ? AND version = ? AND NOT EXISTS (SELECT 1 FROM participant_call_version v "
          "WHERE v.call_id = ? AND v.said IS NULL)",
          {call.id, call.participant, call.by, seen, call.id}) == 1;
  call.version = seen + 1;
  if (changed) {
    insert_version(connection, call, call.version);
    return Kept::saved;
  }
  const auto known = call_now(connection, call.id);
  return known && is_same(*known, call) ? Kept::repeated : Kept::conflict;
}

}  // namespace

std::vector<Call> MariaCalls::calls(const Viewer& viewer, const std::vector<CaseId>& participants) {
  std::vector<Call> found;
  reading(pool_, [&](Connection& connection) {
    const auto reached = within_reach(connection, viewer, participants);
    const IdList wanted(reached);
    found = read_calls(connection.query(
        columns +
            "participant_call c JOIN participant_call_version v ON v.call_id = c.id AND "
            "v.version = c.version WHERE c.participant IN " +
            wanted.marks() + " ORDER BY v.on_day DESC, c.added DESC",
        wanted.values()));
  });
  return found;
}

std::vector<Call> MariaCalls::earlier(const Viewer& viewer, CaseId participant) {
  std::vector<Call> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    if (!reaches(connection, viewer, participant))
      return;
    found = read_calls(connection.query(
        columns + "participant_call c JOIN participant_call_version v ON v.call_id = c.id AND "
                  "v.version < c.version WHERE c.participant = ? ORDER BY v.version DESC, "
                  "c.added DESC",
        {participant}));
  });
  return found;
}

Kept MariaCalls::add(const Viewer& viewer, const Call& call) {
  engine::expects(call.by == viewer.person, "who calls writes it down");
  Kept kept = Kept::conflict;
  const auto try_it = [&](Connection& connection) {
    engine::expects(reaches(connection, viewer, call.participant), "a call is with one in reach");
    kept = insert(connection, call);
  };
  try {
    in_transaction(pool_, try_it);
  } catch (const DuplicateKey&) {
    // Two clicks at the same moment: the other one was first, so this time it is found.
    in_transaction(pool_, try_it);
  }
  return kept;
}

Kept MariaCalls::correct(const Viewer& viewer, const Call& call) {
  engine::expects(call.by == viewer.person, "who called corrects it");
  Kept kept = Kept::conflict;
  in_transaction(pool_, [&](Connection& connection) {
    engine::expects(reaches(connection, viewer, call.participant), "a call is with one in reach");
    kept = change(connection, call);
  });
  return kept;
}

bool MariaCalls::erase(const Viewer& viewer, CaseId participant, CallId id) {
  bool found = false;
  in_transaction(pool_, [&](Connection& connection) {
    const auto call = call_now(connection, id);
    found = call && call->participant == participant && reaches(connection, viewer, participant);
    if (found) {
      connection.execute(
          "UPDATE participant_call_version SET spoken_to = NULL, said = NULL, next_act = NULL "
          "WHERE call_id = ?",
          {id});
    }
  });
  return found;
}

}  // namespace draaiboek::db
