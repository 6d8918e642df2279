#include "db/maria/journal/append.h"

#include "db/maria/journal/case_row.h"
#include "db/maria/journal/chain.h"
#include "db/maria/link/failure.h"
#include "engine/text/facts.h"

namespace draaiboek::db {
namespace {

using namespace engine;

/// The batch while it is being written.
struct Writing {
  Connection& connection;
  const Batch& batch;
  std::vector<SaltedNote> notes;

  bool note_command() const;
  bool is_still_as_read(const Reading& reading) const;
  bool add(const Addition& addition) const;
  void add_fact(CaseRow& row, const Event& event) const;
  void add_notes(CaseId target, const std::string& body) const;
};

bool Writing::note_command() const {
  try {
    connection.execute(
        "INSERT INTO command_done (id, root, by_person, fingerprint, done_at) "
        "VALUES (?, ?, ?, ?, ?)",
        {batch.command, batch.root, batch.by, Bytes{batch.fingerprint}, batch.at});
    return true;
  } catch (const DuplicateKey&) {
    return false;
  }
}

bool Writing::is_still_as_read(const Reading& reading) const {
  const auto row = find_case(connection, reading.target, Lock::shared);
  return (row ? row->version : 0) == reading.version;
}

void Writing::add_notes(CaseId target, const std::string& body) const {
  for (const SaltedNote& note : notes) {
    if (!names(body, note))
      continue;
    connection.execute("INSERT IGNORE INTO note (case_id, id, salt, body) VALUES (?, ?, ?, ?)",
                       {target, note.id, Bytes{note.salt}, note.text});
  }
}

void Writing::add_fact(CaseRow& row, const Event& event) const {
  const std::string body = text::to_json(event);
  const std::string named = notes_of(body, notes);
  ++row.version;
  row.chain = chain_after(row.chain, {row.id, row.version, body, named});
  connection.execute(
      "INSERT INTO fact (case_id, version, body, notes, by_person, happened_at, command_id, chain) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      {row.id, row.version, body, named, event.by, event.at, event.command, Bytes{row.chain}});
  add_notes(row.id, body);
  if (const auto change = grant_change(row, event.fact))
    store(connection, *change);
}

bool Writing::add(const Addition& addition) const {
  if (addition.events.empty())
    return is_still_as_read({addition.target, addition.expected});
  CaseRow row{addition.target, batch.root};
  if (addition.expected != 0) {
    const auto found = find_case(connection, addition.target, Lock::exclusive);
    if (!found || found->version != addition.expected)
      return false;
    row = *found;
  }
  for (const Event& event : addition.events)
    fold(row, event.fact);
  if (addition.expected == 0) {
    try {
      insert(connection, row);
    } catch (const DuplicateKey&) {
      return false;
    }
  }
  for (const Event& event : addition.events)
    add_fact(row, event);
  update(connection, row);
  return true;
}

}  // namespace

Appended append(Connection& connection, const Batch& batch) {
  const Writing writing{connection, batch, salted(batch.texts)};
  if (!writing.note_command()) {
    // With a lock, for it may have been stored after this transaction began.
    const auto before = find_command(connection, batch.command, batch.by, batch.fingerprint, true);
    if (!before)
      throw TryAgain("The same command was being done and was given up.");
    return *before;
  }
  for (const Reading& reading : batch.readings) {
    if (!writing.is_still_as_read(reading))
      return Conflict{};
  }
  for (const Addition& addition : batch.additions) {
    if (!writing.add(addition))
      return Conflict{};
  }
  return Stored{};
}

std::optional<Repeated> find_command(Connection& connection, CommandId id, PersonId by,
                                     const std::string& fingerprint, bool certain) {
  Rows rows =
      connection.query(std::string("SELECT by_person, fingerprint FROM command_done WHERE id = ?") +
                           (certain ? " LOCK IN SHARE MODE" : ""),
                       {id});
  if (!rows.next())
    return std::nullopt;
  return Repeated{rows.id<PersonId>(1) == by && rows.text(2) == fingerprint};
}

}  // namespace draaiboek::db
