#include "db/maria/journal/append.h"

#include "db/maria/journal/case_row.h"
#include "db/maria/journal/chain.h"
#include "db/maria/link/failure.h"
#include "engine/text/facts.h"

namespace draaiboek::db {
namespace {

using namespace engine;

/// A fact in its place in the chain.
struct Link {
  const Event& event;
  std::uint64_t version = 0;
  std::string body;
  /// The notes that it names, with their hashes.
  std::string named;
  std::string chain;
};

/// Takes the events into the row, which then stands behind the last of them.
std::vector<Link> lengthen(CaseRow& row, const std::vector<Event>& events,
                           const std::vector<SaltedNote>& notes) {
  std::vector<Link> links;
  for (const Event& event : events) {
    fold(row, event.fact);
    Link link{event, ++row.version, text::to_json(event), {}, {}};
    link.named = notes_of(link.body, notes);
    row.chain = chain_after(row.chain, {row.id, row.version, link.body, link.named});
    link.chain = row.chain;
    links.push_back(std::move(link));
  }
  return links;
}

/// Somebody was first, perhaps with this same command.
Appended moved_on(Connection& connection, const Batch& batch) {
  const auto before = find_command(connection, batch.command, batch.by, batch.fingerprint, false);
  return before ? Appended(*before) : Appended(Conflict{});
}

/// Whether the command could be noted on what it was decided on.
enum class Noted { yes, before, moved_on };

/// The batch while it is being written.
struct Writing {
  Connection& connection;
  const Batch& batch;
  Heads& heads;
  std::vector<SaltedNote> notes;

  Noted note_command() const;
  bool is_still_as_read(const Reading& reading) const;
  bool add(const Addition& addition) const;
  bool write(const CaseRow& before, const Addition& addition) const;
  void add_fact(const CaseRow& row, const Link& link) const;
  void add_notes(CaseId target, const std::string& body) const;
};

// One statement that also compares what was read, and locks it until the commit.
Noted Writing::note_command() const {
  std::string sql =
      "INSERT INTO command_done (id, root, by_person, fingerprint, done_at) "
      "SELECT ?, ?, ?, ?, ? FROM DUAL WHERE TRUE";
  std::vector<Value> values = {batch.command, batch.root, batch.by, Bytes{batch.fingerprint},
                               batch.at};
  for (const Reading& reading : batch.readings) {
    sql += " AND ? = COALESCE((SELECT version FROM case_head WHERE id = ? LOCK IN SHARE MODE), 0)";
    values.emplace_back(reading.version);
    values.emplace_back(reading.target);
  }
  try {
    return connection.execute(sql, values) == 1 ? Noted::yes : Noted::moved_on;
  } catch (const DuplicateKey&) {
    return Noted::before;
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

void Writing::add_fact(const CaseRow& row, const Link& link) const {
  const Event& event = link.event;
  connection.execute(
      "INSERT INTO fact (case_id, version, body, notes, by_person, happened_at, command_id, chain) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      {row.id, link.version, link.body, link.named, event.by, event.at, event.command,
       Bytes{link.chain}});
  add_notes(row.id, link.body);
  if (const auto change = grant_change(row, event.fact))
    store(connection, *change);
}

/// False when the case doesn't stand where `before` says.
bool Writing::write(const CaseRow& before, const Addition& addition) const {
  CaseRow after = before;
  const auto links = lengthen(after, addition.events, notes);
  if (addition.expected != 0) {
    if (!advance(connection, before, after))
      return false;
  } else {
    try {
      insert(connection, after);
    } catch (const DuplicateKey&) {
      return false;
    }
  }
  for (const Link& link : links)
    add_fact(after, link);
  heads.remember(after);
  return true;
}

bool Writing::add(const Addition& addition) const {
  if (addition.events.empty())
    return is_still_as_read({addition.target, addition.expected});
  if (addition.expected == 0)
    return write({addition.target, batch.root}, addition);
  const auto remembered = heads.find(addition.target, addition.expected);
  if (remembered && write(*remembered, addition))
    return true;
  const auto found = find_case(connection, addition.target, Lock::exclusive);
  return found && found->version == addition.expected && write(*found, addition);
}

}  // namespace

Appended append(Connection& connection, const Batch& batch, Heads& heads) {
  const Writing writing{connection, batch, heads, salted(batch.texts)};
  const Noted noted = writing.note_command();
  if (noted == Noted::before) {
    // With a lock, for it may have been stored after this transaction began.
    const auto before = find_command(connection, batch.command, batch.by, batch.fingerprint, true);
    if (!before)
      throw TryAgain("The same command was being done and was given up.");
    return *before;
  }
  if (noted == Noted::moved_on)
    return moved_on(connection, batch);
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
