#pragma once
// Random commands for a random wave: all wishes, right and wrong actors, right and wrong steps,
// good and bad contents. What is asked of somebody is done more often, so that waves get on.

#include "engine/run/command.h"
#include "engine/run/standing.h"
#include "tests/properties/dice.h"

namespace draaiboek::test {

/// Ids that are used once; texts of one wave.
class Fresh {
 public:
  template <class Id>
  Id id() {
    return Id::of(++last_);
  }
  engine::Note note(std::string text) { return {id<engine::TextId>(), std::move(text)}; }

 private:
  std::uint64_t last_ = 1000;
};

/// Where a command can go, and what is known there.
struct Field {
  const engine::Workflow& workflow;
  const engine::Tree& tree;
  engine::Now now;
  Fresh& fresh;
};

inline const engine::CaseId random_wave = engine::CaseId::of(1);

engine::Command command_of(const Field& field, engine::CaseId target, engine::Actor actor,
                           engine::Wish wish);

/// A wave that gets under way: planned, with two or three organisations that take part, in a
/// group and with an application when there are such. All of it is granted.
std::vector<engine::Command> prologue(const Field& field, Dice& dice);

/// Does right what is asked: everything is there, every verdict is yes. A session without a date
/// is planned for today.
engine::Command answer_to(const Field& field, const engine::CaseState& of, const engine::Step& step,
                          const engine::Ask& ask);

/// A hand-in that fits the step.
engine::wish::HandIn good_hand_in(const Field& field, const engine::Step& step);

/// Anything at all, good or bad.
engine::Command any_command(const Field& field, Dice& dice);

}  // namespace draaiboek::test
