#include "db/maria/journal/case_row.h"

#include <array>

#include "db/maria/id_list.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using namespace engine;

constexpr const char* columns =
    "SELECT id, root, parent, group_id, level, organisation, programme, workflow_hash, title, "
    "life, version, chain FROM case_head ";

CaseRow read(const Rows& rows) {
  const auto level = level_from_text(rows.text(5));
  expects(level.has_value(), "a case stands at a known level");
  return {rows.id<CaseId>(1),
          rows.id<CaseId>(2),
          rows.id<CaseId>(3),
          rows.id<CaseId>(4),
          *level,
          rows.id<OrganisationId>(6),
          rows.text(7),
          rows.text(8),
          rows.text(9),
          rows.text(10),
          static_cast<std::uint64_t>(rows.integer(11)),
          rows.text(12)};
}

std::vector<CaseRow> read_all(Rows rows) {
  std::vector<CaseRow> cases;
  while (rows.next())
    cases.push_back(read(rows));
  return cases;
}

std::string_view life_after(Outcome outcome) {
  constexpr std::array<std::string_view, 3> lives = {"finished", "left", "cancelled"};
  return lives.at(static_cast<std::size_t>(outcome));
}

Scope scope_of(Level level) {
  if (level == Level::wave)
    return Scope::wave;
  if (level == Level::group)
    return Scope::group;
  return Scope::participant;
}

}  // namespace

void fold(CaseRow& row, const Fact& fact) {
  if (const auto* opened = std::get_if<fact::CaseOpened>(&fact)) {
    row.level = opened->level;
    row.parent = opened->parent;
    row.organisation = opened->organisation;
    row.programme = opened->programme;
    row.workflow_hash = opened->workflow_hash;
    row.title = opened->title;
  } else if (const auto* closed = std::get_if<fact::CaseClosed>(&fact)) {
    row.life = life_after(closed->outcome);
  } else if (const auto* changed = std::get_if<fact::CaseChanged>(&fact)) {
    row.title = changed->title;
  } else if (const auto* joined = std::get_if<fact::GroupJoined>(&fact)) {
    row.group = joined->group;
  }
}

std::optional<GrantChange> grant_change(const CaseRow& row, const Fact& fact) {
  const auto* staff = std::get_if<fact::StaffSet>(&fact);
  if (staff == nullptr)
    return std::nullopt;
  return GrantChange{staff->person, {staff->role, scope_of(row.level), row.id.text()}, staff->on};
}

std::optional<CaseRow> find_case(Connection& connection, CaseId id, Lock lock) {
  constexpr std::array locks = {"", " LOCK IN SHARE MODE", " FOR UPDATE"};
  Rows rows = connection.query(
      std::string(columns) + "WHERE id = ?" + locks.at(static_cast<std::size_t>(lock)), {id});
  if (!rows.next())
    return std::nullopt;
  return read(rows);
}

std::vector<CaseRow> find_cases(Connection& connection, const std::vector<CaseId>& ids) {
  const IdList wanted(ids);
  return read_all(connection.query(columns + ("WHERE id IN " + wanted.marks()), wanted.values()));
}

std::vector<CaseRow> cases_of(Connection& connection, CaseId root) {
  return read_all(
      connection.query(std::string(columns) + "WHERE root = ? ORDER BY opened", {root}));
}

void insert(Connection& connection, const CaseRow& row) {
  connection.execute(
      "INSERT INTO case_head (id, root, parent, group_id, level, organisation, programme, "
      "workflow_hash, title, life, version, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      {row.id, row.root, row.parent, row.group, to_text(row.level), row.organisation, row.programme,
       row.workflow_hash, row.title, row.life, row.version, Bytes{row.chain}});
}

bool advance(Connection& connection, const CaseRow& before, const CaseRow& after) {
  CaseRow unchanged = after;
  unchanged.version = before.version;
  unchanged.chain = before.chain;
  // Most facts only lengthen the chain.
  if (unchanged == before) {
    return connection.execute(
               "UPDATE case_head SET version = ?, chain = ? "
               "WHERE id = ? AND version = ? AND chain = ?",
               {after.version, Bytes{after.chain}, before.id, before.version,
                Bytes{before.chain}}) == 1;
  }
  return connection.execute(
             "UPDATE case_head SET parent = ?, group_id = ?, level = ?, organisation = ?, "
             "programme = ?, workflow_hash = ?, title = ?, life = ?, version = ?, chain = ? "
             "WHERE id = ? AND version = ? AND chain = ?",
             {after.parent, after.group, to_text(after.level), after.organisation, after.programme,
              after.workflow_hash, after.title, after.life, after.version, Bytes{after.chain},
              before.id, before.version, Bytes{before.chain}}) == 1;
}

void store(Connection& connection, const GrantChange& change) {
  const auto& grant = change.grant;
  if (change.on) {
    connection.execute(
        "INSERT IGNORE INTO role_grant (person, role, scope, scope_id, by_fact) "
        "VALUES (?, ?, ?, ?, TRUE)",
        {change.person, grant.role, to_text(grant.scope), grant.scope_id});
  } else {
    connection.execute(
        "DELETE FROM role_grant WHERE person = ? AND role = ? AND scope = ? AND scope_id = ? AND "
        "by_fact = TRUE",
        {change.person, grant.role, to_text(grant.scope), grant.scope_id});
  }
}

}  // namespace draaiboek::db
