#include "engine/text/story/expectations.h"

#include <algorithm>
#include <optional>

namespace draaiboek::text::story {
namespace {

namespace told = engine::story;

/// Status of a step, life of a case, or how far an enrolment is.
const std::vector<std::string>& state_words() {
  static const std::vector<std::string> words{
      "not-yet",        "to-do",    "busy",     "handed-in", "in-review",
      "action-needed",  "accepted", "done",     "open",      "cancelled",
      "not-applicable", "finished", "left",     "listed",    "contacted",
      "informed",       "applied",  "enrolled", "declined",  "waiting"};
  return words;
}

const std::vector<std::string>& collision_words() {
  static const std::vector<std::string> words{"weekend",     "holiday", "school-holiday",
                                              "room",        "staff",   "extension",
                                              "preparation", "order",   "past-deadline"};
  return words;
}

bool is_one_of(const std::vector<std::string>& words, const Token& token) {
  return !token.quoted && std::find(words.begin(), words.end(), token.text) != words.end();
}

told::LateBy late(Words& words) {
  if (!words.accept("by"))
    return {true, std::nullopt};
  const int days = words.number();
  if (!words.accept("day"))
    words.want("days");
  return {true, days};
}

told::Asks asks(Words& words) {
  told::Asks asks{words.name("an act"), ""};
  words.want("of");
  asks.role = words.name("a role");
  return asks;
}

/// nullopt: no claim begins here.
std::optional<told::Claim> claim(Words& words) {
  if (is_one_of(state_words(), words.peek()))
    return told::Is{words.name("")};
  if (words.accept("due"))
    return told::DueOn{words.date()};
  if (words.accept("without deadline"))
    return told::DueOn{};
  if (words.accept("planned on"))
    return told::PlannedOn{words.date()};
  if (words.accept("unplanned"))
    return told::PlannedOn{};
  if (words.accept("in time"))
    return told::LateBy{false, std::nullopt};
  if (words.accept("late"))
    return late(words);
  if (words.accept("blocked by"))
    return told::BlockedBy{words.names("a step")};
  if (words.accept("asking"))
    return asks(words);
  if (words.accept("version"))
    return told::VersionIs{words.number()};
  return std::nullopt;
}

told::ExpectedCollision collision(Words& words) {
  if (!is_one_of(collision_words(), words.peek()))
    words.fail("a sort of collision", collision_words());
  told::ExpectedCollision collision{words.name("")};
  while (!words.at_end() && words.peek().text != ";")
    collision.details.push_back(words.name("what collides"));
  return collision;
}

told::ExpectedChange change(Words& words) {
  told::ExpectedChange change;
  while (!words.at_end() && words.peek().text != "due" && words.peek().text != "becomes")
    change.subject.push_back(words.name("a step"));
  if (words.accept("becomes"))
    change.status = words.name("a status");
  if (words.accept("due"))
    change.due = words.date();
  return change;
}

}  // namespace

engine::story::Expectation read_expectation(Words& words) {
  told::Expectation expectation;
  if (!words.peek().quoted && words.peek(1).text == "seats") {
    expectation.claims.emplace_back(told::SeatsTaken{words.number()});
    words.want("seats taken");
    words.want_end();
    return expectation;
  }
  auto first = claim(words);
  while (!first && !words.at_end()) {
    expectation.subject.push_back(words.name("an organisation or a step"));
    first = claim(words);
  }
  if (!first || expectation.subject.empty() || expectation.subject.size() > 2)
    words.fail("an organisation, a step and what must be so", state_words());
  expectation.claims.push_back(*first);
  while (auto next = claim(words))
    expectation.claims.push_back(*next);
  words.want_end();
  return expectation;
}

void read_preview_claims(Words& words, engine::story::Previewed& previewed) {
  words.want(":");
  if (words.peek().text.starts_with("refusal.")) {
    previewed.refusal = words.name("");
    words.want_end();
    return;
  }
  do {
    if (words.accept("no collisions")) {
      previewed.collisions.emplace();
    } else if (words.accept("collision")) {
      if (!previewed.collisions)
        previewed.collisions.emplace();
      previewed.collisions->push_back(collision(words));
    } else {
      words.want("changes");
      previewed.changes.push_back(change(words));
    }
  } while (words.accept(";"));
  words.want_end();
}

std::string read_refusal(Words& words) {
  words.want(":");
  if (!words.peek().text.starts_with("refusal."))
    words.fail("a key as refusal.not-open");
  std::string key = words.name("");
  words.want_end();
  return key;
}

}  // namespace draaiboek::text::story
