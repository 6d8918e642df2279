#include "web/pages/step/words.h"

#include <algorithm>

#include "web/desk.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Blocker;
using engine::CaseState;
using engine::Message;
using engine::Standing;
using engine::Status;

// Someone still has to do something before the deadline counts as met.
bool is_running(Status status) {
  return status == Status::not_yet || status == Status::to_do || status == Status::busy ||
         status == Status::action_needed;
}

std::string title_of(const Seen& seen, std::string_view step, std::string_view language) {
  const engine::Step* found = seen.workflow().find_step(step);
  return found == nullptr ? std::string(step) : word(found->title, language);
}

Message blocked_by_step(const Seen& seen, const engine::CaseState& at, const Blocker& blocker,
                        std::string_view language) {
  const std::string title = title_of(seen, blocker.step, language);
  const engine::Step* step = seen.workflow().find_step(blocker.step);
  if (step != nullptr && !step->anchor.empty()) {
    if (const auto planned = engine::planned(seen.workflow(), seen.tree(), at, step->anchor)) {
      return {"blocked.session", {{"step", title}, {"date", long_date(planned->date, language)}}};
    }
  }
  return {"blocked.step", {{"step", title}}};
}

// What the staff do among themselves tells a participant nothing.
bool is_out_of_sight(const Seen& seen, const Blocker& blocker) {
  const engine::Step* step = seen.workflow().find_step(blocker.step);
  return step != nullptr && step->level == engine::Level::wave &&
         !seen.sees_step(seen.wave(), *step);
}

bool has_unanswered(const engine::StepState& state) {
  return std::any_of(state.releases.begin(), state.releases.end(), [](const auto& release) {
    return std::any_of(release.remarks.begin(), release.remarks.end(),
                       [](const engine::RemarkState& remark) { return !remark.answer; });
  });
}

}  // namespace

bool is_asked(const Standing& standing, const std::vector<engine::Role>& roles) {
  return std::any_of(standing.asks.begin(), standing.asks.end(), [&](const engine::Ask& ask) {
    return std::any_of(ask.roles.begin(), ask.roles.end(), [&](const engine::Role& role) {
      return std::find(roles.begin(), roles.end(), role) != roles.end();
    });
  });
}

void ask_for_answers(const Seen& seen, const engine::CaseState& at, engine::StepIndex index,
                     const std::vector<engine::Role>& roles, Standing& standing) {
  const engine::Step* element = seen.workflow().find_step(seen.workflow().steps.at(index).of);
  const CaseState* participant = seen.tree().ancestor(at, engine::Level::participant);
  const bool broken_off = seen.wave().life == engine::Life::cancelled ||
                          (participant != nullptr && participant->life == engine::Life::left);
  if (element == nullptr || broken_off || !has_unanswered(at.steps.at(index)))
    return;
  Standing asking;
  asking.status = Status::action_needed;
  asking.asks = {{"answer-remarks", element->by}};
  if (is_asked(asking, roles))
    standing = std::move(asking);
}

Standing as_told(const Seen& seen, Standing standing, bool asked, engine::Date today) {
  if (asked || seen.sees_whole_wave() || !standing.due || *standing.due >= today)
    return standing;
  standing.late = false;
  standing.days_late = 0;
  standing.due.reset();
  return standing;
}

std::optional<Message> awaited(const Seen& seen, const CaseState& at, engine::StepIndex index,
                               std::string_view language) {
  const engine::Step& step = seen.workflow().steps.at(index);
  const engine::StepState& state = at.steps.at(index);
  const bool sent_back = step.kind_name == "review" && state.phase == engine::Phase::returned;
  if (!sent_back || has_unanswered(state) || at.life != engine::Life::open)
    return std::nullopt;
  if (at.steps.at(seen.workflow().positions.find(step.of)->second).current() != nullptr)
    return std::nullopt;
  const bool answered = std::any_of(state.releases.begin(), state.releases.end(),
                                    [](const auto& one) { return !one.remarks.empty(); });
  return Message{answered ? "blocked.answered" : "blocked.next-version",
                 {{"step", title_of(seen, step.of, language)}}};
}

bool is_planned(const engine::Step& step, const Standing& standing) {
  const bool ahead = standing.status == Status::not_yet || standing.status == Status::to_do;
  return !step.anchor.empty() && standing.due && !standing.late && ahead;
}

StatusShown shown_status(const engine::Step& step, const Standing& standing, bool asked,
                         bool begun) {
  // The same word for everyone; the colour is for who must act.
  if (standing.late)
    return {"status.late", asked ? "late" : ""};
  if (!asked && is_planned(step, standing))
    return {"status.planned", "waiting"};
  switch (standing.status) {
    case Status::not_yet:
    case Status::not_applicable:
      return {"status." + std::string(to_text(standing.status)), "waiting"};
    case Status::cancelled:
      return {"status.cancelled", "cancelled"};
    case Status::to_do:
    case Status::busy:
    case Status::action_needed:
      break;
    case Status::handed_in:
    case Status::in_review:
    case Status::accepted:
      // It lies with the reader: to approve, to publish.
      if (asked)
        return {"status.to-do", "todo"};
      return {"status." + std::string(to_text(standing.status)), ""};
    default:
      if (asked)
        return {"status.action-needed", "action"};
      return {"status." + std::string(to_text(standing.status)), ""};
  }
  if (!asked && step.kind_name == "review") {
    const bool unread = standing.status == Status::to_do;
    return {unread ? "status.to-review" : "status.in-review", ""};
  }
  if (!asked)
    return {"status." + std::string(to_text(standing.status)), ""};
  if (standing.status == Status::action_needed)
    return {"status.action-needed", "action"};
  if (begun || standing.status == Status::busy)
    return {"status.busy", "busy"};
  return {"status.to-do", "todo"};
}

std::optional<Message> deadline(const engine::Step& step, const Standing& standing,
                                engine::Date today, std::string_view language) {
  if (!standing.due || !is_running(standing.status))
    return std::nullopt;
  if (step.kind_name == "session")
    return Message{"step.planned-on", {{"date", long_date(*standing.due, language)}}};
  // Who handed in reads by when the feedback comes; for the reader it is the same day.
  return Message{step.kind_name == "review" ? "step.due-feedback" : "step.due",
                 {{"date", long_date(*standing.due, language)},
                  {"left", time_left(*standing.due, today, language)}}};
}

Message blocked_because(const Seen& seen, const engine::CaseState& at, const Blocker& blocker,
                        std::string_view language) {
  const auto title = [&] { return title_of(seen, blocker.step, language); };
  if (is_out_of_sight(seen, blocker))
    return {"blocked.prepared"};
  switch (blocker.why) {
    case Blocker::Why::step:
      return blocked_by_step(seen, at, blocker, language);
    case Blocker::Why::share:
      return {blocker.needed == 1 ? "blocked.share-one" : "blocked.share",
              {{"step", title()},
               {"done", std::to_string(blocker.done)},
               {"needed", std::to_string(blocker.needed)}}};
    case Blocker::Why::answer:
      return {"blocked.answer", {{"step", title()}}};
    case Blocker::Why::date:
      if (!blocker.date)
        return {"blocked.no-date"};
      return {"blocked.date", {{"date", long_date(*blocker.date, language)}}};
    case Blocker::Why::enrolment:
      return {"blocked.enrolment"};
    case Blocker::Why::anchor: {
      const engine::Anchor* anchor = seen.workflow().find_anchor(blocker.step);
      return {"blocked.anchor",
              {{"anchor", anchor == nullptr ? blocker.step : word(anchor->title, language)}}};
    }
    case Blocker::Why::case_closed:
      return {"blocked.case-closed"};
  }
  return {"blocked.case-closed"};
}

std::string planned_words(const engine::PlannedDate& planned, std::string_view language) {
  std::string words = long_date(planned.date, language);
  const bool english = language == "en";
  if (!planned.from.empty()) {
    words +=
        planned.until.empty() ? (english ? ", at " : ", om ") : (english ? ", from " : ", van ");
    words += time_of_day(planned.from, language);
  }
  if (!planned.from.empty() && !planned.until.empty())
    words += (english ? " to " : " tot ") + time_of_day(planned.until, language);
  return planned.room.empty() ? words : words + ", " + planned.room;
}

}  // namespace draaiboek::web
