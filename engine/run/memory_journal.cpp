#include "engine/run/memory_journal.h"

#include <algorithm>

namespace draaiboek::engine {

std::optional<CaseId> MemoryJournal::root_of(CaseId id) {
  const std::lock_guard lock(mutex_);
  const auto life = lives_.find(id);
  if (life == lives_.end())
    return std::nullopt;
  return life->second.root;
}

std::vector<StoredEvent> MemoryJournal::read_after(CaseId root,
                                                   const std::map<CaseId, std::uint64_t>& known,
                                                   const Extent& /*stored*/) {
  const std::lock_guard lock(mutex_);
  std::vector<StoredEvent> read;
  const auto cases = cases_.find(root);
  if (cases == cases_.end())
    return read;
  for (const CaseId id : cases->second) {
    const auto& events = lives_.at(id).events;
    const auto seen = known.find(id);
    for (std::uint64_t i = seen == known.end() ? 0 : seen->second; i < events.size(); ++i) {
      read.push_back({id, i + 1, events[i]});
    }
  }
  return read;
}

Appended MemoryJournal::append(const Batch& batch) {
  const std::lock_guard lock(mutex_);
  if (const auto before = repeated(batch.command, batch.by, batch.fingerprint))
    return *before;
  if (has_moved_on(batch))
    return Conflict{};
  for (const Addition& addition : batch.additions)
    store(batch.root, addition);
  commands_.insert({batch.command, {batch.by, batch.fingerprint}});
  return Stored{};
}

std::optional<Repeated> MemoryJournal::find_command(CommandId id, PersonId by,
                                                    const std::string& fingerprint) {
  const std::lock_guard lock(mutex_);
  return repeated(id, by, fingerprint);
}

std::uint64_t MemoryJournal::version_of(CaseId id) const {
  const auto life = lives_.find(id);
  return life == lives_.end() ? 0 : life->second.events.size();
}

bool MemoryJournal::has_moved_on(const Batch& batch) const {
  return std::ranges::any_of(batch.additions,
                             [&](const Addition& addition) {
                               return version_of(addition.target) != addition.expected;
                             }) ||
         std::ranges::any_of(batch.readings, [&](const Reading& reading) {
           return version_of(reading.target) != reading.version;
         });
}

std::optional<Repeated> MemoryJournal::repeated(CommandId id, PersonId by,
                                                const std::string& fingerprint) const {
  const auto done = commands_.find(id);
  if (done == commands_.end())
    return std::nullopt;
  return Repeated{done->second.by == by && done->second.fingerprint == fingerprint};
}

void MemoryJournal::store(CaseId root, const Addition& addition) {
  if (addition.events.empty())
    return;
  const auto [life, opened] = lives_.try_emplace(addition.target, Life{root, {}});
  if (opened)
    cases_[root].push_back(addition.target);
  auto& events = life->second.events;
  events.insert(events.end(), addition.events.begin(), addition.events.end());
}

}  // namespace draaiboek::engine
