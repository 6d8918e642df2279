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

std::map<CaseId, std::uint64_t> versions_of(const Tree& tree) {
  std::map<CaseId, std::uint64_t> versions;
  for (const auto& state : tree.all())
    versions[state->id] = state->version;
  return versions;
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

std::optional<Snapshot> Runner::refresh(CaseId root) {
  Snapshot snapshot;
  {
    const std::scoped_lock lock(mutex_);
    if (const auto cached = cache_.find(root); cached != cache_.end())
      snapshot = cached->second;
  }
  const Tree empty(root);
  const Tree& known = snapshot.tree ? *snapshot.tree : empty;
  const auto events = journal_.read_after(root, versions_of(known));
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
  const std::scoped_lock lock(mutex_);
  cache_[root] = snapshot;
  return snapshot;
}

std::optional<Snapshot> Runner::load(CaseId id) {
  const auto root = journal_.root_of(id);
  if (!root)
    return std::nullopt;
  return refresh(*root);
}

Result<Handled> Runner::handle(const Command& command, const Now& now,
                               const std::string& workflow_hash, std::uint64_t expected_version) {
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    auto snapshot = load(command.target);
    if (const auto before =
            journal_.find_command(command.id, command.actor.person, command.fingerprint)) {
      if (!before->same)
        return Refusal{{"refusal.other-command", {}}, "", Refusal::Kind::conflict};
      if (snapshot)
        return Handled{*snapshot, {}, true};
    }
    if (!snapshot) {
      const auto workflow = workflow_hash.empty() ? nullptr : find_workflow_(workflow_hash);
      if (!workflow)
        return Refusal{{"refusal.unknown", {}}, "", Refusal::Kind::not_found};
      snapshot = Snapshot{workflow, std::make_shared<Tree>()};
    }
    const CaseState* self = snapshot->tree->find(command.target);
    const bool moved_on = self != nullptr && self->version != expected_version;
    if (expected_version != 0 && moved_on)
      return changed_meanwhile();
    auto decided = decide(*snapshot->workflow, *snapshot->tree, command, now);
    if (!decided)
      return decided.refusal();
    if (decided->facts.empty())
      return Handled{*snapshot, {}, false};
    const Appended appended =
        journal_.append(batch_of(*snapshot->tree, decided.value(), command, now));
    if (std::holds_alternative<Conflict>(appended))
      continue;
    if (const auto* repeated = std::get_if<Repeated>(&appended)) {
      if (!repeated->same) {
        return Refusal{{"refusal.other-command", {}}, "", Refusal::Kind::conflict};
      }
      return Handled{*load(command.target), {}, true};
    }
    return Handled{*load(command.target), decided->facts, false};
  }
  return changed_meanwhile();
}

}  // namespace draaiboek::engine
