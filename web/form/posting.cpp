#include "web/form/posting.h"

#include "web/account/digest.h"
#include "web/account/random.h"

namespace draaiboek::web {
namespace {

using engine::CommandId;
using engine::Handled;
using engine::Refusal;
using engine::Result;

// Length before each part, so that no two forms give the same bytes.
void add(std::string& all, std::string_view part) {
  all += std::to_string(part.size()) + ":" + std::string(part);
}

std::string fingerprint_of(const Asked& asked) {
  std::string all;
  add(all, asked.viewer.person.text());
  add(all, asked.request.path);
  for (const auto& [name, value] : asked.form()) {
    if (name == "csrf")
      continue;
    add(all, name);
    add(all, value);
  }
  return sha256(all);
}

std::uint64_t version_of(const Asked& asked) {
  std::uint64_t version = 0;
  for (const char digit : asked.form().get("version")) {
    if (digit < '0' || digit > '9' || version > 1'000'000'000)
      return 0;
    version = version * 10 + static_cast<std::uint64_t>(digit - '0');
  }
  return version;
}

std::optional<CommandId> command_of(const Asked& asked) {
  return CommandId::parse(asked.form().get("command"));
}

Refusal without_command() {
  return {{"refusal.form-incomplete"}, "", Refusal::Kind::invalid};
}

}  // namespace

Result<Handled> post(Desk& desk, const Asked& asked, const Seen& seen, engine::Wish wish) {
  const auto id = command_of(asked);
  if (!id)
    return without_command();
  const engine::Command command{*id, seen.self().id, seen.actor(), std::move(wish),
                                fingerprint_of(asked)};
  return desk.runner.handle(command, asked.now, seen.snapshot(), version_of(asked));
}

Result<Handled> post(Desk& desk, const Asked& asked, engine::Wish wish) {
  return post(desk, asked, asked.at(), std::move(wish));
}

Result<engine::CaseId> post_wave(Desk& desk, const Asked& asked, engine::wish::PlanWave wish,
                                 const std::string& workflow_hash) {
  const auto id = command_of(asked);
  if (!id)
    return without_command();
  // The same form gives the same wave: a second click must find the first one's case.
  const engine::CaseId wave{id->bits};
  std::vector<engine::Role> roles;
  for (const db::Grant& grant : asked.viewer.grants) {
    // Who runs one wave may plan the next; who takes part in one may not.
    const bool takes_part = grant.scope == db::Scope::participant ||
                            grant.scope == db::Scope::group ||
                            grant.scope == db::Scope::organisation;
    if (!takes_part)
      roles.push_back(grant.role);
  }
  const engine::Command command{
      *id, wave, {asked.viewer.person, roles}, std::move(wish), fingerprint_of(asked)};
  const auto handled = desk.runner.handle(command, asked.now, workflow_hash);
  if (!handled)
    return handled.refusal();
  return wave;
}

engine::Note note(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos)
    return {};
  const auto last = text.find_last_not_of(" \t\r\n");
  return {new_id<engine::TextId>(), std::string(text.substr(first, last - first + 1))};
}

engine::Note note(const Asked& asked, std::string_view field) {
  return note(asked.form().get(field));
}

}  // namespace draaiboek::web
