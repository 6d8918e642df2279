#include "web/pages/picture/span_words.h"

#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Date;
using engine::Status;

std::string days_late(const Say& say, int days, Date today) {
  return time_left(today - std::chrono::days(days), today, say.language());
}

std::string with_day(const Say& say, const std::string& key, const std::string& status,
                     const std::optional<Date>& day) {
  if (!day)
    return status;
  return say(key, {{"status", status}, {"date", say.short_day(day)}});
}

std::string status_of(const Say& say, const Seen& seen, const engine::CaseState& state,
                      engine::StepIndex index, Date today) {
  const auto standings = seen.standings(state, today);
  const engine::Standing& standing = standings->at(index);
  const bool unread =
      seen.workflow().steps.at(index).kind_name == "review" && standing.status == Status::to_do;
  return say("status." + (unread ? "to-review" : std::string(engine::to_text(standing.status))));
}

bool is_ahead(const StepSpan& span, Date today) {
  const bool counts = span.mark == Mark::not_yet || span.mark == Mark::open;
  return counts && (!span.until || *span.until >= today);
}

std::string meeting_words(const Say& say, const StepSpan& span, const std::string& state,
                          Date today) {
  if (span.mark == Mark::none)
    return state;
  const bool is_told = span.mark == Mark::done || is_ahead(span, today);
  return with_day(say, is_told ? "timeline.on" : "timeline.day-passed", state, span.until);
}

}  // namespace

std::string state_of_meeting(const Say& say, const Seen& seen, const engine::CaseState& state,
                             const StepSpan& span, Date today) {
  if (span.mark == Mark::late)
    return days_late(say, span.most_days_late, today);
  // What it waits for says little of a day on which people meet.
  if (is_ahead(span, today))
    return say(span.until ? "status.planned" : "workshop.no-date");
  return status_of(say, seen, state, span.step, today);
}

std::string words_of(const Say& say, const Seen& seen, const engine::CaseState& state,
                     const StepSpan& span, Date today) {
  if (!seen.workflow().steps.at(span.step).anchor.empty())
    return meeting_words(say, span, state_of_meeting(say, seen, state, span, today), today);
  std::string status = status_of(say, seen, state, span.step, today);
  switch (span.mark) {
    case Mark::late:
      return days_late(say, span.most_days_late, today);
    case Mark::done:
      return with_day(say, "timeline.on", status, span.until);
    case Mark::not_yet:
      return with_day(say, "timeline.until-day", status, span.due);
    case Mark::none:
      return status;
    case Mark::open:
      break;
  }
  const auto standings = seen.standings(state, today);
  const Status standing = standings->at(span.step).status;
  const bool waits_for_others = standing == Status::handed_in || standing == Status::in_review;
  if (waits_for_others)
    return with_day(say, standing == Status::in_review ? "timeline.handed-in" : "timeline.on",
                    status, span.until);
  return span.due ? status + ", " + time_left(*span.due, today, say.language()) : status;
}

std::string words_of_all(const Say& say, const StepSpan& span) {
  std::string words = say("timeline.ready",
                          {{"done", std::to_string(span.done)}, {"all", std::to_string(span.all)}});
  if (span.late > 0) {
    const auto days = static_cast<std::size_t>(span.most_days_late);
    words += ", " + say(span.late == 1 ? "timeline.late-one" : "timeline.late",
                        {{"count", std::to_string(span.late)},
                         {"days", say.count("timeline.days", days)}});
  }
  return words;
}

}  // namespace draaiboek::web
