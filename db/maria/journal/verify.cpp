#include "db/maria/journal/verify.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

#include "db/maria/journal/case_row.h"
#include "db/maria/journal/chain.h"
#include "db/maria/link/transaction.h"
#include "engine/text/facts.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using Holder = std::pair<PersonId, std::string>;

/// One case while its facts are folded again.
class Proof {
 public:
  Proof(Connection& connection, CaseRow head) : connection_(connection), head_(std::move(head)) {
    folded_.id = head_.id;
    folded_.root = head_.root;
    links_.push_back(chain_start());
  }

  std::vector<Finding> findings(const std::vector<Checkpoint>& checkpoints,
                                const Checkpoints& key) {
    fold_facts();
    compare_head();
    compare_grants();
    compare_notes();
    for (const Checkpoint& checkpoint : checkpoints)
      compare(checkpoint, key);
    return std::move(findings_);
  }

 private:
  void find(const std::string& sentence) { findings_.push_back({head_.id, sentence}); }
  void fold_facts();
  void fold_one(std::uint64_t version, const std::string& body, const std::string& notes);
  void compare_head();
  void compare_grants();
  void compare_notes();
  void compare(const Checkpoint& checkpoint, const Checkpoints& key);

  Connection& connection_;
  CaseRow head_;
  CaseRow folded_{};
  /// The chain after each version.
  std::vector<std::string> links_{};
  std::vector<GrantChange> changes_{};
  std::map<std::string, std::string> notes_{};
  std::vector<Finding> findings_{};
};

void Proof::fold_facts() {
  Rows rows = connection_.query(
      "SELECT version, body, notes, chain FROM fact WHERE case_id = ? ORDER BY version",
      {head_.id});
  bool whole = true;
  while (rows.next()) {
    const auto version = static_cast<std::uint64_t>(rows.integer(1));
    if (version != folded_.version + 1) {
      find("fact " + std::to_string(folded_.version + 1) + " is missing");
      folded_.version = version - 1;
      links_.resize(version, std::string());
    }
    fold_one(version, rows.text(2), rows.text(3));
    if (whole && rows.text(4) != folded_.chain) {
      find("fact " + std::to_string(version) + " was changed: the chain breaks there");
      whole = false;
    }
    folded_.chain = rows.text(4);
  }
}

void Proof::fold_one(std::uint64_t version, const std::string& body, const std::string& notes) {
  folded_.version = version;
  folded_.chain = chain_after(folded_.chain, {head_.id, version, body, notes});
  links_.push_back(folded_.chain);
  for (std::size_t at = 0; at < notes.size();) {
    const auto end = std::min(notes.find(',', at), notes.size());
    const auto colon = std::min(notes.find(':', at), end);
    notes_[notes.substr(at, colon - at)] = notes.substr(std::min(colon + 1, end), end - colon - 1);
    at = end + 1;
  }
  try {
    const Event event = text::event_from_json(body);
    fold(folded_, event.fact);
    if (auto change = grant_change(folded_, event.fact))
      changes_.push_back(std::move(*change));
  } catch (const std::runtime_error& error) {
    find("fact " + std::to_string(version) + " can't be read: " + error.what());
  }
}

void Proof::compare_head() {
  if (folded_.version != head_.version) {
    find("it has " + std::to_string(folded_.version) + " facts, but its head says " +
         std::to_string(head_.version));
  } else if (folded_.chain != head_.chain) {
    find("its head has another chain than its facts");
  }
  CaseRow projected = head_;
  projected.version = folded_.version;
  projected.chain = folded_.chain;
  if (projected != folded_)
    find("its head differs from the fold of its facts");
}

void Proof::compare_grants() {
  std::set<Holder> expected;
  for (const GrantChange& change : changes_) {
    const Holder holder{change.person, change.grant.role};
    if (change.on) {
      expected.insert(holder);
    } else {
      expected.erase(holder);
    }
  }
  std::set<Holder> stored;
  Rows rows =
      connection_.query("SELECT person, role FROM role_grant WHERE scope_id = ? AND by_fact = TRUE",
                        {head_.id.text()});
  while (rows.next())
    stored.emplace(rows.id<PersonId>(1), rows.text(2));
  if (stored != expected)
    find("its grants differ from the fold of its facts");
}

void Proof::compare_notes() {
  Rows rows = connection_.query("SELECT id, salt, body FROM note WHERE case_id = ?", {head_.id});
  std::set<std::string> seen;
  while (rows.next()) {
    const auto id = rows.id<TextId>(1);
    seen.insert(id.text());
    if (rows.is_null(2) || rows.is_null(3))
      continue;  // erased
    const auto named = notes_.find(id.text());
    if (named == notes_.end()) {
      find("the text " + id.text() + " is named by no fact");
    } else if (named->second != hash_of({id, rows.text(2), rows.text(3)})) {
      find("the text " + id.text() + " was changed");
    }
  }
  for (const auto& [id, hash] : notes_) {
    if (!seen.contains(id))
      find("the text " + id + " is missing, and was not erased");
  }
}

void Proof::compare(const Checkpoint& checkpoint, const Checkpoints& key) {
  const std::string at = std::to_string(checkpoint.version);
  if (!key.is_genuine(checkpoint)) {
    find("the checkpoint of version " + at + " was not signed by us");
  } else if (checkpoint.version >= links_.size()) {
    find("facts after version " + std::to_string(links_.size() - 1) +
         " are gone: a checkpoint knows version " + at);
  } else if (links_[checkpoint.version] != checkpoint.chain) {
    find("fact " + at + " is not the one that was signed");
  }
}

std::vector<CaseId> all_cases(Connection& connection) {
  std::vector<CaseId> ids;
  Rows rows = connection.query("SELECT id FROM case_head ORDER BY opened");
  while (rows.next())
    ids.push_back(rows.id<CaseId>(1));
  return ids;
}

/// Everything of one case in one moment, so that work that goes on meanwhile gives no findings.
std::vector<Finding> prove(Pool& pool, CaseId id, const std::vector<Checkpoint>& checkpoints,
                           const Checkpoints& key) {
  std::vector<Finding> found;
  in_transaction_if(pool, [&](Connection& connection) {
    found.clear();
    const auto head = find_case(connection, id, Lock::none);
    if (head)
      found = Proof(connection, *head).findings(checkpoints, key);
    return false;
  });
  return found;
}

}  // namespace

std::vector<Finding> verify(Pool& pool, Checkpoints& checkpoints,
                            const std::function<void(std::size_t, std::size_t)>& progress) {
  auto signed_heads = checkpoints.all();
  std::vector<CaseId> ids;
  reading(pool, [&](Connection& connection) { ids = all_cases(connection); });
  std::vector<Finding> findings;
  for (std::size_t done = 0; done < ids.size();) {
    const auto checkpoint = signed_heads.extract(ids[done]);
    const auto found = prove(
        pool, ids[done], checkpoint ? checkpoint.mapped() : std::vector<Checkpoint>(), checkpoints);
    findings.insert(findings.end(), found.begin(), found.end());
    progress(++done, ids.size());
  }
  for (const auto& [id, left] : signed_heads) {
    const bool genuine = std::all_of(left.begin(), left.end(), [&](const Checkpoint& checkpoint) {
      return checkpoints.is_genuine(checkpoint);
    });
    findings.push_back({id, genuine ? "the whole case is gone: only a checkpoint still knows it"
                                    : "a checkpoint of no case was not signed by us"});
  }
  return findings;
}

}  // namespace draaiboek::db
