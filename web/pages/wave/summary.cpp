#include "web/pages/wave/summary.h"

#include <algorithm>
#include <array>

namespace draaiboek::web {
namespace {

using engine::CaseState;
using engine::Date;
using engine::EnrolmentStatus;
using engine::Level;
using engine::StepIndex;

constexpr std::array<std::string_view, 7> enrolment_names = {
    "listed", "contacted", "informed", "applied", "enrolled", "declined", "waiting"};

int late_steps(const Seen& seen, const CaseState& state, Date today) {
  int late = 0;
  const auto& steps = seen.workflow().steps;
  const auto standings = seen.standings(state, today);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (standings->at(i).late && seen.sees_step(state, steps[i]))
      ++late;
  }
  return late;
}

void count_late(WaveSummary& summary, const Seen& seen, const CaseState& state, Date today) {
  const int late = late_steps(seen, state, today);
  if (state.level != Level::participant)
    summary.late_elsewhere += late;
  else if (summary.late)
    *summary.late += late;
}

bool counts(const Seen& seen, const CaseState& state) {
  if (!seen.sees(state))
    return false;
  const CaseState* participant = seen.tree().ancestor(state, Level::participant);
  return participant == nullptr || takes_part(*participant);
}

void find_dates(WaveSummary& summary, const Seen& seen) {
  const auto& steps = seen.workflow().steps;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].level != Level::wave || steps[i].anchor.empty())
      continue;
    const auto planned =
        engine::planned(seen.workflow(), seen.tree(), seen.wave(), steps[i].anchor);
    if (!planned)
      continue;
    summary.first = summary.first ? std::min(*summary.first, planned->date) : planned->date;
    summary.last = summary.last ? std::max(*summary.last, planned->date) : planned->date;
    const bool held = seen.wave().steps.at(i).phase == engine::Phase::done;
    const bool earlier = !summary.next || planned->date < summary.next->planned.date;
    if (!held && earlier) {
      summary.next = ComingWorkshop{steps[i].anchor, static_cast<StepIndex>(i), *planned};
    }
  }
}

}  // namespace

bool sees_participants(const Seen& seen) {
  return seen.is(engine::coordinator_role) || !seen.participants().empty();
}

bool takes_part(const CaseState& participant) {
  return participant.enrolment == EnrolmentStatus::enrolled &&
         (participant.life == engine::Life::open || participant.life == engine::Life::finished);
}

WaveSummary summary_of(const Seen& seen, Date today) {
  WaveSummary summary;
  summary.seats = seen.wave().seats;
  if (sees_participants(seen))
    summary.late = 0;
  summary.taken = engine::seats_taken(seen.tree());
  for (const auto& state : seen.tree().all()) {
    if (state->level == Level::participant && seen.sees(*state)) {
      if (state->life == engine::Life::left)
        ++summary.left;
      else
        ++summary.participants[state->enrolment];
    }
    if (counts(seen, *state))
      count_late(summary, seen, *state, today);
  }
  find_dates(summary, seen);
  return summary;
}

std::string_view to_text(EnrolmentStatus status) {
  return enrolment_names.at(static_cast<std::size_t>(status));
}

std::optional<EnrolmentStatus> enrolment_from_text(std::string_view text) {
  const auto found = std::find(enrolment_names.begin(), enrolment_names.end(), text);
  if (found == enrolment_names.end())
    return std::nullopt;
  return static_cast<EnrolmentStatus>(found - enrolment_names.begin());
}

}  // namespace draaiboek::web
