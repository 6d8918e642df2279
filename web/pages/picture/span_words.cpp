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

std::string meeting_words(const Say& say, const StepSpan& span, const std::string& status,
                          Date today) {
  if (!span.until)
    return say("workshop.no-date");
  const std::string state =
      span.mark == Mark::late ? days_late(say, span.most_days_late, today) : status;
  return say("timeline.meeting", {{"status", state}, {"date", say.short_day(span.until)}});
}

}  // namespace

std::string words_of(const Say& say, const Seen& seen, const engine::CaseState& state,
                     const StepSpan& span, Date today) {
  const auto& workflow = seen.workflow();
  const auto standings = seen.standings(state, today);
  const engine::Standing& standing = standings->at(span.step);
  const engine::Step& step = workflow.steps.at(span.step);
  const bool unread = step.kind_name == "review" && standing.status == Status::to_do;
  std::string status =
      say("status." + (unread ? "to-review" : std::string(engine::to_text(standing.status))));
  if (!step.anchor.empty())
    return meeting_words(say, span, status, today);
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
  const bool waits_for_others =
      standing.status == Status::handed_in || standing.status == Status::in_review;
  if (waits_for_others)
    return with_day(say, "timeline.on", status, span.until);
  return span.due ? status + ", " + time_left(*span.due, today, say.language()) : status;
}

std::string words_of_all(const Say& say, const StepSpan& span, Date today) {
  std::string words = say("timeline.ready",
                          {{"done", std::to_string(span.done)}, {"all", std::to_string(span.all)}});
  if (span.late > 0) {
    words += ", " + say("timeline.late", {{"count", std::to_string(span.late)},
                                          {"left", days_late(say, span.most_days_late, today)}});
  }
  return words;
}

}  // namespace draaiboek::web
