#include "engine/run/runner.h"

#include <algorithm>
#include <set>

#include "engine/base/expects.h"
#include "engine/run/apply.h"

namespace draaiboek::engine {
namespace {

constexpr int most_attempts = 3;

Refusal changed_meanwhile() {
  return {{"refusal.changed-meanwhile", {}}, "", Refusal::Kind::conflict};
}

std::optional<Result<Handled>> unknown_case() {
  return Refusal{{"refusal.unknown", {}}, "", Refusal::Kind::not_found};
}

std::map<CaseId, std::uint64_t> versions_of(const Tree& tree) {
  std::map<CaseId, std::uint64_t> versions;
  for (const auto& state : tree.all())
    versions[state->id] = state->version;
  return versions;
}

bool goes_as_far(const Tree& tree, const Extent& stored) {
  return std::ranges::all_of(stored, [&](const Head& head) {
    const CaseState* state = tree.find(head.id);
    return state != nullptr && state->version >= head.version;
  });
}

/// Of each case the state that goes furthest. Two who stored at the same time don't know each
/// other's facts; what both of them know is then on its way to everybody.
std::shared_ptr<const Tree> furthest(const Tree& kept, const std::shared_ptr<const Tree>& fresh) {
  auto merged = std::make_shared<Tree>(kept);
  for (std::size_t i = 0; i < fresh->all().size(); ++i) {
    const auto& state = fresh->all()[i];
    if (i < kept.all().size() && kept.all()[i] == state)
      continue;
    const CaseState* known = kept.find(state->id);
    if (known == nullptr || known->version < state->version)
      merged->put(state);
  }
  return merged;
}

/// Whether something was stored; anything else is looked up once more before it is said.
bool is_stored(const std::optional<Result<Handled>>& answer) {
  return answer && answer->ok() && !answer->value().facts.empty();
}

/// The facts of a decision as one transaction: what is written, and what was read above it.
Batch batch_of(const Tree& tree, const Decided& decided, const Command& command, const Now& now) {
  Batch batch;
  batch.root = tree.root() ? tree.root() : command.target;
  batch.command = command.id;
  batch.by = command.actor.person;
  batch.fingerprint = command.fingerprint;
  batch.at = now.instant;
  batch.texts = decided.texts;
  for (const CaseFact& one : decided.facts) {
    auto addition = std::find_if(batch.additions.begin(), batch.additions.end(),
                                 [&](const Addition& a) { return a.target == one.target; });
    if (addition == batch.additions.end()) {
      const CaseState* state = tree.find(one.target);
      batch.additions.push_back({one.target, state != nullptr ? state->version : 0, {}});
      addition = std::prev(batch.additions.end());
    }
    addition->events.push_back({one.fact, command.actor.person, now.instant, now.date, command.id});
  }
  std::set<CaseId> written;
  for (const Addition& addition : batch.additions)
    written.insert(addition.target);
  const CaseState* self = tree.find(command.target);
  while (self != nullptr) {
    if (!written.contains(self->id))
      batch.readings.push_back({self->id, self->version});
    self = self->parent ? tree.find(self->parent) : nullptr;
  }
  return batch;
}

}  // namespace

Runner::Runner(Journal& journal, FindWorkflow find_workflow)
    : journal_(journal), find_workflow_(std::move(find_workflow)) {}

std::optional<CaseId> Runner::root_of(CaseId id) {
  {
    const std::scoped_lock lock(mutex_);
    if (const auto known = roots_.find(id); known != roots_.end())
      return known->second;
  }
  return journal_.root_of(id);
}

std::optional<Snapshot> Runner::kept(CaseId root) {
  const std::scoped_lock lock(mutex_);
  const auto found = cache_.find(root);
  return found == cache_.end() ? std::nullopt : std::optional(found->second);
}

Snapshot Runner::keep(const Snapshot& snapshot) {
  const std::scoped_lock lock(mutex_);
  Snapshot& kept = cache_[snapshot.tree->root()];
  const std::size_t known = kept.tree ? kept.tree->all().size() : 0;
  kept = {snapshot.workflow, kept.tree ? furthest(*kept.tree, snapshot.tree) : snapshot.tree,
          std::make_shared<Standings>()};
  for (std::size_t i = known; i < kept.tree->all().size(); ++i)
    roots_.emplace(kept.tree->all()[i]->id, kept.tree->root());
  return kept;
}

std::optional<Snapshot> Runner::refresh(CaseId root, const Extent& stored) {
  Snapshot snapshot = kept(root).value_or(Snapshot{});
  const Tree empty(root);
  const Tree& known = snapshot.tree ? *snapshot.tree : empty;
  const auto events = journal_.read_after(root, versions_of(known), stored);
  if (events.empty())
    return snapshot.tree ? std::optional(snapshot) : std::nullopt;
  if (!snapshot.workflow) {
    const auto* opened = std::get_if<fact::CaseOpened>(&events.front().event.fact);
    expects(opened != nullptr, "the first fact of a wave opens it");
    snapshot.workflow = find_workflow_(opened->workflow_hash);
    expects(snapshot.workflow != nullptr, "a wave is pinned to a programme that is kept");
  }
  auto tree = std::make_shared<Tree>(known);
  fold(*snapshot.workflow, *tree, events);
  snapshot.tree = tree;
  return keep(snapshot);
}

std::optional<Snapshot> Runner::load(CaseId id) {
  const auto root = root_of(id);
  if (!root)
    return std::nullopt;
  return refresh(*root, {});
}

std::optional<Snapshot> Runner::load(CaseId id, const std::map<CaseId, Extent>& stored) {
  const auto root = root_of(id);
  if (!root)
    return std::nullopt;
  const auto read = stored.find(*root);
  return read == stored.end() ? refresh(*root, {}) : load(*root, read->second);
}

std::optional<Snapshot> Runner::load(CaseId root, const Extent& stored) {
  auto snapshot = kept(root);
  if (snapshot && !stored.empty() && goes_as_far(*snapshot->tree, stored))
    return snapshot;
  return refresh(root, stored);
}

std::optional<Result<Handled>> Runner::repetition(const Command& command) {
  const auto before = journal_.find_command(command.id, command.actor.person, command.fingerprint);
  if (!before)
    return std::nullopt;
  if (!before->same)
    return Refusal{{"refusal.other-command", {}}, "", Refusal::Kind::conflict};
  return Handled{*load(command.target), {}, true};
}

std::optional<Snapshot> Runner::start_of(const Wanted& wanted) {
  if (auto snapshot = load(wanted.command.target))
    return snapshot;
  const std::string& hash = wanted.workflow_hash;
  const auto workflow = hash.empty() ? nullptr : find_workflow_(hash);
  if (!workflow)
    return std::nullopt;
  return Snapshot{workflow, std::make_shared<Tree>(wanted.command.target)};
}

std::optional<Result<Handled>> Runner::attempt(const Wanted& wanted, const Snapshot& snapshot) {
  const auto& [command, now, hash, expected_version] = wanted;
  const CaseState* self = snapshot.tree->find(command.target);
  const bool moved_on = self != nullptr && self->version != expected_version;
  if (expected_version != 0 && moved_on)
    return changed_meanwhile();
  const auto decided = decide(*snapshot.workflow, *snapshot.tree, command, now);
  if (!decided)
    return decided.refusal();
  if (decided->facts.empty())
    return Handled{snapshot, {}, false};
  const Appended appended =
      journal_.append(batch_of(*snapshot.tree, decided.value(), command, now));
  if (!std::holds_alternative<Stored>(appended))
    return std::nullopt;
  const auto next = std::make_shared<const Tree>(decided->next);
  return Handled{keep({snapshot.workflow, next}), decided->facts, false};
}

Result<Handled> Runner::handle(const Wanted& wanted) {
  for (int times = 0; times < most_attempts; ++times) {
    const auto snapshot = start_of(wanted);
    auto answer = snapshot ? attempt(wanted, *snapshot) : unknown_case();
    if (is_stored(answer))
      return *std::move(answer);
    // What was done before is seldom asked again, so that is looked up last.
    if (auto again = repetition(wanted.command))
      return *std::move(again);
    if (answer)
      return *std::move(answer);
  }
  return changed_meanwhile();
}

Result<Handled> Runner::handle(const Command& command, const Now& now,
                               const std::string& workflow_hash, std::uint64_t expected_version) {
  return handle({command, now, workflow_hash, expected_version});
}

Result<Handled> Runner::handle(const Command& command, const Now& now, const Snapshot& loaded,
                               std::uint64_t expected_version) {
  const Wanted wanted{command, now, "", expected_version};
  // What others stored here since then is kept too.
  auto answer = attempt(wanted, kept(loaded.tree->root()).value_or(loaded));
  return is_stored(answer) ? *std::move(answer) : handle(wanted);
}

}  // namespace draaiboek::engine
