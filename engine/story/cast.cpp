#include "engine/story/cast.h"

namespace draaiboek::engine::story {
namespace {

/// Name of the key that `id` was given to.
template <class Id>
std::string key_of(const std::map<std::string, Id>& names, Id id) {
  for (const auto& [name, given] : names) {
    if (given == id)
      return name;
  }
  return "nobody";
}

/// FNV-1a: enough to tell the few texts of a story apart.
std::uint64_t fingerprint(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 1099511628211ULL;
  }
  return hash;
}

}  // namespace

PersonId Cast::person(const std::string& name) {
  played_by(name);
  const auto [known, is_new] = people_.try_emplace(name);
  if (is_new)
    known->second = casting_.person ? casting_.person(name) : fresh<PersonId>();
  return known->second;
}

OrganisationId Cast::organisation(const std::string& name) {
  const auto [known, is_new] = organisations_.try_emplace(name);
  if (is_new) {
    known->second = casting_.organisation ? casting_.organisation(name) : fresh<OrganisationId>();
  }
  return known->second;
}

FileRef Cast::file(const File& file) const {
  if (casting_.file)
    return casting_.file(file, occasion_);
  return {DocumentId::of(fingerprint(file.name)), file.slot, hash_of(file.name)};
}

std::string Cast::receipt(const std::string& step, std::size_t version) const {
  return casting_.receipt ? casting_.receipt() : step + "-" + std::to_string(version);
}

std::string Cast::content_hash(std::string_view content) const {
  return casting_.fingerprint ? casting_.fingerprint(content) : hash_of(content);
}

std::string Cast::hash_of(std::string_view text) {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string hash(64, '0');
  std::uint64_t bits = fingerprint(text);
  for (std::size_t i = 0; i < 16; ++i, bits >>= 4)
    hash[63 - i] = digits[bits & 15];
  return hash;
}

const Person& Cast::played_by(const std::string& name) const {
  const Person* found = story_.find_person(name);
  if (found == nullptr)
    throw Unresolved("nobody is called \"" + name + "\"");
  return *found;
}

Actor Cast::actor(const std::string& name, const Tree& tree, const CaseState* on) {
  const Person& played = played_by(name);
  Actor actor{person(name), {}};
  if (played.organisation.empty()) {
    actor.roles.push_back(played.role);
    return actor;
  }
  const CaseState* participant = on != nullptr ? tree.ancestor(*on, Level::participant) : nullptr;
  if (participant == nullptr)
    return actor;
  for (const StaffMember& member : participant->staff) {
    if (member.person == actor.person)
      actor.roles.push_back(member.role);
  }
  return actor;
}

const CaseState& Cast::find_case(const std::string& name, const Tree& tree) {
  if (name == "wave")
    return tree.wave();
  const auto known = organisations_.find(name);
  const CaseState* found = nullptr;
  for (const auto& state : tree.all()) {
    const bool by_title = state->level != Level::wave && state->title == name;
    const bool by_organisation = state->level == Level::participant &&
                                 known != organisations_.end() &&
                                 state->organisation == known->second;
    // Who left and came back is meant as it is now.
    if (by_title || by_organisation)
      found = state.get();
  }
  if (found == nullptr)
    throw Unresolved("the wave has no organisation, group or application \"" + name + "\"");
  return *found;
}

const CaseState& Cast::meant(const std::string& name, const std::string& whom, Level level,
                             const Tree& tree) {
  const std::string& own = played_by(name).organisation;
  const std::string& said = whom.empty() ? own : whom;
  const CaseState& base = said.empty() ? tree.wave() : find_case(said, tree);
  const CaseState* found = tree.ancestor(base, level);
  if (found == nullptr)
    throw Unresolved("it must be said for which " + std::string(to_text(level)));
  return *found;
}

std::string Cast::name_of(const CaseState& state) const {
  if (state.level == Level::participant)
    return key_of(organisations_, state.organisation);
  return state.title;
}

std::string Cast::name_of(PersonId id) const {
  return key_of(people_, id);
}

}  // namespace draaiboek::engine::story
