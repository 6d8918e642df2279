#pragma once
// How a step stands, in words for one reader: status, deadline, what it waits for. Pure; gives
// messages whose parameters are in the reader's language already.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/message.h"
#include "engine/run/standing.h"
#include "web/access.h"
#include "web/pages/parts/place.h"

namespace draaiboek::web {

/// Whether one of these roles is asked for something now.
bool is_asked(const engine::Standing& standing, const std::vector<engine::Role>& roles);

/// Remarks that wait for an answer of these roles ask for it whatever the review itself waits for,
/// as for a next version: `standing` then says so.
void ask_for_answers(const Seen& seen, const engine::CaseState& at, engine::StepIndex index,
                     const std::vector<engine::Role>& roles, engine::Standing& standing);

/// How the step stands for one reader. That something is late is said to who is asked for it and to
/// who follows the whole wave; to who waits for it a day that went by says nothing.
engine::Standing as_told(const Seen& seen, engine::Standing standing, bool asked,
                         engine::Date today);

/// What a round of feedback waits for after it sent its element back and was answered: the next
/// version. nullopt of every other step.
std::optional<engine::Message> awaited(const Seen& seen, const engine::CaseState& at,
                                       engine::StepIndex index, std::string_view language);

/// A workshop with a day ahead of it. Whoever comes there needs to know no more; one whose day went
/// by without it is late.
bool is_planned(const engine::Step& step, const engine::Standing& standing);

/// A word of the fixed list and the style that goes with it.
struct StatusShown {
  /// "status.to-do"
  std::string key;
  /// Modifier of db-status: "todo", "late", …; "" for plain text.
  std::string style;
};
/// Colour only where the reader must act. `begun`: something was saved, not yet handed in.
StatusShown shown_status(const engine::Step& step, const engine::Standing& standing, bool asked,
                         bool begun);

/// "Deadline: vrijdag 23 oktober 2026 (nog 3 dagen)"; of a session "Gepland op …". nullopt when
/// there is no date or when it says nothing any more.
std::optional<engine::Message> deadline(const engine::Step& step, const engine::Standing& standing,
                                        engine::Date today, std::string_view language);

/// "Dit kan pas na 'Workshop 2', op vrijdag 23 oktober 2026."
engine::Message blocked_because(const Seen& seen, const engine::CaseState& at,
                                const engine::Blocker& blocker, std::string_view language);

/// "vrijdag 23 oktober 2026, van 9.30 uur tot 12 uur, Zaal A".
std::string planned_words(const engine::PlannedDate& planned, std::string_view language);

}  // namespace draaiboek::web
