#include "engine/story/described.h"

#include <array>

namespace draaiboek::engine::story {

std::string_view word_of(Life life) {
  constexpr std::array<std::string_view, 4> words{"open", "finished", "left", "cancelled"};
  return words.at(static_cast<std::size_t>(life));
}

std::string_view word_of(EnrolmentStatus status) {
  constexpr std::array<std::string_view, 7> words{"listed",   "contacted", "informed", "applied",
                                                  "enrolled", "declined",  "waiting"};
  return words.at(static_cast<std::size_t>(status));
}

std::string_view word_of(Collision::Kind kind) {
  constexpr std::array<std::string_view, 9> words{"weekend",     "holiday", "school-holiday",
                                                  "room",        "staff",   "extension",
                                                  "preparation", "order",   "past-deadline"};
  return words.at(static_cast<std::size_t>(kind));
}

std::string word_of(const Blocker& blocker) {
  using Why = Blocker::Why;
  if (blocker.why == Why::enrolment)
    return "enrolment";
  if (blocker.why == Why::date)
    return "date";
  return blocker.why == Why::case_closed ? "closed" : blocker.step;
}

std::string described(const Standing& standing) {
  std::string text(to_text(standing.status));
  if (standing.due)
    text += ", due " + to_text(*standing.due);
  if (standing.late)
    text += ", late by " + std::to_string(standing.days_late) + " days";
  for (const Blocker& blocker : standing.blockers)
    text += ", blocked by " + word_of(blocker);
  for (const Ask& ask : standing.asks) {
    text += ", asking " + ask.act + " of";
    for (const Role& role : ask.roles)
      text += " " + role;
  }
  return text;
}

std::string described(const CaseState& state) {
  std::string text(word_of(state.life));
  return state.level == Level::participant ? text + ", " + std::string(word_of(state.enrolment))
                                           : text;
}

}  // namespace draaiboek::engine::story
