#include "db/maria/journal/written.h"

#include <algorithm>

namespace draaiboek::db {
namespace {

using engine::CaseId;
using engine::Extent;
using engine::Head;

void put(Extent& heads, const Head& head) {
  const auto known = std::ranges::find(heads, head.id, &Head::id);
  if (known == heads.end())
    heads.push_back(head);
  else
    known->version = std::max(known->version, head.version);
}

}  // namespace

std::optional<Extent> Written::of(CaseId wave) const {
  const std::lock_guard lock(guard_);
  const auto found = waves_.find(wave);
  if (found == waves_.end() || !found->second.is_whole)
    return std::nullopt;
  return found->second.heads;
}

std::uint64_t Written::before_reading(CaseId wave) {
  if (writers_ != Writers::alone)
    return 0;
  const std::lock_guard lock(guard_);
  const auto [found, is_new] = waves_.try_emplace(wave);
  if (is_new)
    found->second.reading = ++readings_;
  return found->second.reading;
}

void Written::learn(CaseId wave, std::uint64_t reading, const Extent& read) {
  const std::lock_guard lock(guard_);
  const auto found = waves_.find(wave);
  if (found == waves_.end() || found->second.reading != reading)
    return;
  for (const Head& head : read)
    put(found->second.heads, head);
  found->second.is_whole = true;
}

void Written::add(const engine::Batch& batch) {
  const std::lock_guard lock(guard_);
  const auto found = waves_.find(batch.root);
  if (found == waves_.end())
    return;
  for (const engine::Addition& addition : batch.additions)
    put(found->second.heads, {addition.target, addition.expected + addition.events.size()});
}

void Written::forget(CaseId wave) {
  const std::lock_guard lock(guard_);
  waves_.erase(wave);
}

}  // namespace draaiboek::db
