#pragma once
// The head of a case: what lists and rights need of it without folding its facts. Always equal to
// the fold of the facts; written in the transaction that adds them, and proved by verify.
// The reading and writing use one connection, one thread at a time.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "db/maria/journal/chain.h"
#include "db/maria/link/connection.h"
#include "db/viewer.h"
#include "engine/run/fact.h"

namespace draaiboek::db {

struct CaseRow {
  engine::CaseId id;
  engine::CaseId root;
  engine::CaseId parent{};
  engine::CaseId group{};
  engine::Level level = engine::Level::wave;
  engine::OrganisationId organisation{};
  std::string programme{};
  std::string workflow_hash{};
  std::string title{};
  /// "open", "finished", "left", "cancelled".
  std::string life = "open";
  std::uint64_t version = 0;
  std::string chain = chain_start();
  bool operator==(const CaseRow&) const = default;
};

/// What a fact changes in the head; version and chain are the caller's.
void fold(CaseRow& row, const engine::Fact& fact);

/// A grant that a fact gives (`on`) or takes away.
struct GrantChange {
  engine::PersonId person;
  Grant grant;
  bool on = true;
};
/// nullopt for a fact that changes no rights.
std::optional<GrantChange> grant_change(const CaseRow& row, const engine::Fact& fact);

/// How a row is locked while it is read.
enum class Lock { none, shared, exclusive };

std::optional<CaseRow> find_case(Connection& connection, engine::CaseId id, Lock lock);
/// Those that exist, in no particular order.
std::vector<CaseRow> find_cases(Connection& connection, const std::vector<engine::CaseId>& ids);
/// The cases of a wave in order of opening.
std::vector<CaseRow> cases_of(Connection& connection, engine::CaseId root);
/// Throws DuplicateKey when the case exists already.
void insert(Connection& connection, const CaseRow& row);
/// False, and nothing changed, when the stored head isn't at version and chain of `before`.
bool advance(Connection& connection, const CaseRow& before, const CaseRow& after);
void store(Connection& connection, const GrantChange& change);

}  // namespace draaiboek::db
