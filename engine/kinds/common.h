#pragma once
// What several kinds share: the refusals they give and the checks they make. Used inside
// engine/kinds only.

#include <string>

#include "engine/run/kind.h"

namespace draaiboek::engine {

/// Longest free text, in bytes of UTF-8: a report of some ten pages.
inline constexpr std::size_t longest_note = 65536;

/// "refusal.<name>" without parameters.
Refusal refuse(std::string name, Refusal::Kind kind = Refusal::Kind::invalid);
/// The same at a field of the form.
Refusal refuse_field(std::string name, std::string field);

/// Forbidden unless the actor has one of the roles.
std::optional<Refusal> need_role(const Actor& actor, const std::vector<Role>& roles);
/// Forbidden unless the actor runs the wave.
std::optional<Refusal> need_coordinator(const Actor& actor);
/// Refused while something blocks the step ("refusal.not-open").
std::optional<Refusal> need_open(const Moment& moment);
/// Refused when the note is empty and `needed`, or too long.
std::optional<Refusal> need_note(const Note& note, bool needed, const std::string& field);

/// Refused while a yes holds what was handed in ("refusal.approved").
std::optional<Refusal> need_unapproved(const Moment& moment);
/// Refused when the step judges a report that was published: nothing sends that back any more
/// ("refusal.report-frozen").
std::optional<Refusal> need_unpublished(const Moment& moment);

/// The act doesn't belong to this kind: the form was made up.
Result<Facts> not_an_act_of_this_kind();
/// Takes back what was handed in, while nobody reads it and no approval holds it.
Result<Facts> withdraw(const Moment& moment, const Actor& actor);
/// The coordinator opens a locked or finished step again, unless an approval holds it. With time
/// to work on it: the deadline of the wish, or the least (run/wish/extension.h).
Result<Facts> reopen(const Moment& moment, const Actor& actor, const wish::Reopen& wish);
/// Divides the sections among the colleagues of the organisation.
Result<Facts> assign(const Moment& moment, const Actor& actor, const wish::AssignSection& wish);
/// How one kind takes what is handed in.
using TakeHandIn = Result<Facts> (*)(const Moment&, const Actor&, const wish::HandIn&);
/// The acts of something that is handed in and maybe judged (form, document).
Result<Facts> submit_element(const Moment& moment, const Actor& actor, const StepAct& act,
                             TakeHandIn take);
/// Status and asks of something that is handed in and maybe judged (form, document).
Standing standing_of_element(const Moment& moment);

/// No problem whatever the step says.
Facts nothing_by_itself(const Moment& moment);

/// A Problem at the step: `what`, then what the kind expects.
Problem problem_at(const Step& step, std::string what, std::string expected);

/// First of the checks that refuses.
template <class... Checks>
std::optional<Refusal> first_refusal(Checks... checks) {
  std::optional<Refusal> found;
  (void)((checks ? (found = std::move(checks), true) : false) || ...);
  return found;
}

}  // namespace draaiboek::engine
