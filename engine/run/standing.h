#pragma once
// How a step stands today: derived from the programme, the tree and the day, never stored.
// Pure; safe from any thread on a shared Tree.

#include <optional>
#include <string>
#include <vector>

#include "engine/calendar/calendar.h"
#include "engine/run/state.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::engine {

/// The fixed list of status words (ecosystem.md §4); `config/texts` has them as
/// "status.<name>" with the name as written here, dashes for underscores.
enum class Status : std::uint8_t {
  not_yet,        ///< blocked: Nog niet mogelijk
  to_do,          ///< Te doen
  busy,           ///< begun: Bezig
  handed_in,      ///< Ingediend
  in_review,      ///< In nazicht
  action_needed,  ///< sent back, remarks to answer: Actie nodig
  accepted,       ///< Aanvaard
  done,           ///< Afgerond
  cancelled,      ///< Geannuleerd
  not_applicable  ///< the case ended before it was needed
};
/// "not-yet", "to-do", …
std::string_view to_text(Status status);

/// Why a step can't begin: which condition doesn't hold yet.
struct Blocker {
  enum class Why { step, share, answer, date, enrolment, anchor, case_closed };
  Why why = Why::step;
  /// The step waited for ("" for date, enrolment and case_closed; the anchor's id for anchor).
  std::string step{};
  /// share: how many are done and how many are needed.
  int done = 0;
  int needed = 0;
  std::optional<Date> date{};
};

/// Something a role is asked to do for the step now.
struct Ask {
  /// "hand-in", "review", "answer-remarks", "decide", "discuss" (a refusal that sends nothing
  /// back), "hold", "plan", "complete", "write", "approve", "publish": the key of the words on the
  /// task ("ask.<act>").
  std::string act;
  std::vector<Role> roles;
};

struct Standing {
  Status status = Status::not_yet;
  /// Deadline with moves, extensions and pauses in it.
  std::optional<Date> due{};
  /// Deadline that the rules give, before an extension.
  std::optional<Date> due_by_rule{};
  bool late = false;
  /// Calendar days after the deadline (0 when not late).
  int days_late = 0;
  std::vector<Blocker> blockers{};
  std::vector<Ask> asks{};
};

/// The calendar that the workflow names.
const Calendar& calendar_of(const Workflow& workflow);

/// Whether the step counts as done for what waits for it. `of` is any case of the tree at the
/// step's own level.
bool is_done(const Workflow& workflow, const Tree& tree, const CaseState& of, StepIndex index);

/// Whether an approval said yes to the version that counts: until that is revoked, what was handed
/// in is neither taken back nor opened again.
bool is_approved(const Workflow& workflow, const CaseState& of, StepIndex index);

/// Which conditions of the step don't hold yet (empty: it is open or past that).
std::vector<Blocker> blockers(const Workflow& workflow, const Tree& tree, const CaseState& of,
                              StepIndex index, Date today);

/// Everything a page or a reminder wants to know of one step of one case.
Standing standing(const Workflow& workflow, const Tree& tree, const CaseState& of, StepIndex index,
                  Date today);

/// Deadline of a step (see Standing::due). The days on which the clock stood still push it on:
/// those of the case itself and of what it stands under, each day once.
std::optional<Date> due(const Workflow& workflow, const Tree& tree, const CaseState& of,
                        StepIndex index, Date today);

/// The planned date of an anchor as seen from a case; empty when it isn't planned or when the
/// session on it was cancelled and has no new date.
std::optional<PlannedDate> planned(const Workflow& workflow, const Tree& tree, const CaseState& of,
                                   std::string_view anchor);

/// Number of participants that take a seat (enrolled and not left).
int seats_taken(const Tree& tree);

}  // namespace draaiboek::engine
