#include "web/pages/recruiting/carried.h"

#include <set>

#include "web/account/digest.h"
#include "web/form/input.h"
#include "web/pages/organisation/offer.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {
namespace {

using engine::OrganisationId;

/// Those of the form that the register has, by name; one that merged is its successor by now.
std::vector<db::Organisation> carried(Desk& desk, const Asked& asked) {
  std::set<OrganisationId> ids;
  for (const std::string& text : asked.form().all("organisations")) {
    if (const auto id = OrganisationId::parse(text))
      ids.insert(*id);
  }
  if (ids.empty())
    return {};
  return with_successors(
      desk, asked.viewer,
      desk.store.organisations().organisations(asked.viewer, std::vector(ids.begin(), ids.end())));
}

/// A second click must find what the first one did, so ids follow from the wave's.
engine::Bits128 following(engine::Bits128 bits, std::uint64_t number) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15ULL;
  return {bits.high ^ (odd * number), bits.low + number};
}

}  // namespace

View carried_input(Desk& desk, const Asked& asked, const std::vector<engine::Refusal>& errors) {
  const Say say(desk, asked);
  std::vector<Choice> choices;
  std::vector<std::string> values;
  for (const db::Organisation& one : carried(desk, asked)) {
    choices.push_back({one.id.text(), one.name});
    values.push_back(one.id.text());
  }
  if (choices.empty())
    return false;
  return choice_input(desk, asked,
                      {.name = "organisations",
                       .label = say("copy.carried"),
                       .hint = say("copy.carried-hint"),
                       .optional = true},
                      choices, values, errors);
}

std::string carried_names(Desk& desk, const Asked& asked) {
  std::string names;
  for (const db::Organisation& one : carried(desk, asked))
    names += (names.empty() ? "" : ", ") + one.name;
  return names;
}

std::optional<engine::Refusal> add_carried(Desk& desk, const Asked& asked, engine::CaseId wave) {
  const auto organisations = carried(desk, asked);
  if (organisations.empty())
    return std::nullopt;
  engine::wish::AddParticipants wish;
  std::uint64_t number = 1;
  std::string names;
  for (const db::Organisation& one : organisations) {
    wish.participants.emplace_back(engine::CaseId{following(wave.bits, ++number)}, one.id);
    names += one.id.text();
  }
  const engine::Command command{engine::CommandId{following(wave.bits, 1)},
                                wave,
                                {asked.viewer.person, {engine::Role(engine::coordinator_role)}},
                                std::move(wish),
                                sha256(names)};
  const auto handled = desk.runner.handle(command, asked.now);
  return handled ? std::nullopt : std::optional(handled.refusal());
}

}  // namespace draaiboek::web
