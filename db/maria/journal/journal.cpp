#include "db/maria/journal/journal.h"

#include <algorithm>
#include <iterator>

#include "db/maria/journal/append.h"
#include "db/maria/link/transaction.h"
#include "db/world_error.h"
#include "engine/text/facts.h"

namespace draaiboek::db {
namespace {

using namespace engine;

constexpr int most_tries = 3;
/// So many changed cases are still asked for by name; more of them come with the whole wave.
constexpr std::size_t few = 8;

/// A case of which there is something to read.
struct Behind {
  CaseId id;
  std::uint64_t known = 0;
  std::uint64_t version = 0;
};

std::vector<Behind> cases_behind(Connection& connection, CaseId root,
                                 const std::map<CaseId, std::uint64_t>& known) {
  std::vector<Behind> behind;
  Rows rows =
      connection.query("SELECT id, version FROM case_head WHERE root = ? ORDER BY opened", {root});
  while (rows.next()) {
    const auto id = rows.id<CaseId>(1);
    const auto seen = known.find(id);
    const Behind one{id, seen == known.end() ? 0 : seen->second,
                     static_cast<std::uint64_t>(rows.integer(2))};
    if (one.version > one.known)
      behind.push_back(one);
  }
  return behind;
}

/// The same without a question; nullopt when there are new cases, whose order nobody knows yet.
std::optional<std::vector<Behind>> cases_behind(const Extent& stored,
                                                const std::map<CaseId, std::uint64_t>& known) {
  std::vector<Behind> behind;
  for (const Head& head : stored) {
    const auto seen = known.find(head.id);
    if (seen == known.end())
      return std::nullopt;
    if (head.version > seen->second)
      behind.push_back({head.id, seen->second, head.version});
  }
  return stored.empty() ? std::nullopt : std::optional(std::move(behind));
}

/// Up to the versions of the heads that were read, so that all cases show the same moment.
void read_cases(Connection& connection, const std::vector<Behind>& behind,
                std::vector<StoredEvent>& events) {
  std::string sql = "SELECT case_id, version, body FROM fact WHERE";
  std::vector<Value> values;
  for (const Behind& one : behind) {
    sql += values.empty() ? " " : " OR ";
    sql += "(case_id = ? AND version > ? AND version <= ?)";
    values.insert(values.end(), {one.id, one.known, one.version});
  }
  std::map<CaseId, std::vector<StoredEvent>> found;
  Rows rows = connection.query(sql + " ORDER BY case_id, version", values);
  while (rows.next()) {
    const auto id = rows.id<CaseId>(1);
    found[id].push_back(
        {id, static_cast<std::uint64_t>(rows.integer(2)), text::event_from_json(rows.text(3))});
  }
  for (const Behind& one : behind)
    std::ranges::move(found[one.id], std::back_inserter(events));
}

void read_wave(Connection& connection, CaseId root, const std::map<CaseId, std::uint64_t>& known,
               std::vector<StoredEvent>& events) {
  Rows rows = connection.query(
      "SELECT f.case_id, f.version, f.body FROM case_head h JOIN fact f ON f.case_id = h.id "
      "WHERE h.root = ? ORDER BY h.opened, f.version",
      {root});
  while (rows.next()) {
    const auto id = rows.id<CaseId>(1);
    const auto version = static_cast<std::uint64_t>(rows.integer(2));
    const auto seen = known.find(id);
    if (seen != known.end() && version <= seen->second)
      continue;
    events.push_back({id, version, text::event_from_json(rows.text(3))});
  }
}

}  // namespace

std::optional<CaseId> MariaJournal::root_of(CaseId id) {
  std::optional<CaseId> root;
  reading(pool_, [&](Connection& connection) {
    Rows rows = connection.query("SELECT root FROM case_head WHERE id = ?", {id});
    root = rows.next() ? std::optional(rows.id<CaseId>(1)) : std::nullopt;
  });
  return root;
}

std::vector<StoredEvent> MariaJournal::read_after(CaseId root,
                                                  const std::map<CaseId, std::uint64_t>& known,
                                                  const Extent& stored) {
  std::vector<StoredEvent> events;
  reading(pool_, [&](Connection& connection) {
    events.clear();
    if (known.empty())
      return read_wave(connection, root, known, events);
    const auto read = cases_behind(stored, known);
    const auto behind = read ? *read : cases_behind(connection, root, known);
    if (behind.size() > few)
      return read_wave(connection, root, known, events);
    if (!behind.empty())
      read_cases(connection, behind, events);
  });
  return events;
}

Appended MariaJournal::append(const Batch& batch) {
  if (written_.writers() == Writers::others)
    throw WorldError("Another program serves this data folder; only that one adds to the journal.");
  try {
    Appended answer = append_surely(batch);
    if (std::holds_alternative<Stored>(answer))
      written_.add(batch);
    return answer;
  } catch (const WorldError&) {
    written_.forget(batch.root);
    throw;
  }
}

Appended MariaJournal::append_surely(const Batch& batch) {
  for (int tries = 1;; ++tries) {
    try {
      return append_once(batch);
    } catch (const OutcomeUnknown&) {
      if (was_stored(batch))
        return Stored{};
      if (tries == most_tries)
        throw;
    }
  }
}

Appended MariaJournal::append_once(const Batch& batch) {
  Appended answer;
  in_transaction_if(pool_, [&](Connection& connection) {
    answer = db::append(connection, batch, heads_);
    return std::holds_alternative<Stored>(answer);
  });
  return answer;
}

bool MariaJournal::was_stored(const Batch& batch) {
  bool stored = false;
  pool_.forget_idle();
  try {
    reading(pool_, [&](Connection& connection) {
      stored = db::find_command(connection, batch.command, batch.by, batch.fingerprint, true)
                   .has_value();
    });
  } catch (const WorldError& error) {
    throw OutcomeUnknown(error.what());  // still nobody knows
  }
  return stored;
}

std::optional<Repeated> MariaJournal::find_command(CommandId id, PersonId by,
                                                   const std::string& fingerprint) {
  std::optional<Repeated> found;
  reading(pool_, [&](Connection& connection) {
    found = db::find_command(connection, id, by, fingerprint, false);
  });
  return found;
}

}  // namespace draaiboek::db
