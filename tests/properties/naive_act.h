#pragma once
// What each act on a step does to the naive wave (naive_wave.h).

#include "tests/properties/naive_wave.h"

namespace draaiboek::test {

bool has_words(const std::string& text);
bool has_words(const engine::Note& note);

/// One act of one actor on one step; each answer says whether it was granted.
struct NaiveAct {
  NaiveWave& wave;
  const engine::Command& command;
  engine::Date today;
  const engine::Step& step;

  bool operator()(const engine::wish::HandIn& wish) const;
  bool operator()(const engine::wish::WithdrawHandIn& wish) const;
  bool operator()(const engine::wish::Reopen& wish) const;
  bool operator()(const engine::wish::StartReview& wish) const;
  bool operator()(const engine::wish::ReleaseFeedback& wish) const;
  bool operator()(const engine::wish::AnswerRemarks& wish) const;
  bool operator()(const engine::wish::Decide& wish) const;
  bool operator()(const engine::wish::RevokeDecision& wish) const;
  bool operator()(const engine::wish::HoldSession& wish) const;
  bool operator()(const engine::wish::CancelSession& wish) const;
  bool operator()(const engine::wish::TakeAttendance& wish) const;
  bool operator()(const engine::wish::AddMaterial& wish) const;
  bool operator()(const engine::wish::Complete& wish) const;
  bool operator()(const engine::wish::Publish& wish) const;
  bool operator()(const engine::wish::AssignSection& wish) const;
  bool operator()(const engine::wish::RemoveMaterial& wish) const;

 private:
  NaiveCase& self() const;
  NaiveStep& here() const;
  /// What is judged; nullptr when the step judges nothing.
  NaiveStep* element() const;
  const engine::Step* judged() const;
  bool is(const std::string& kind) const { return step.kind_name == kind; }
  bool is_element() const { return is("form") || is("document") || is("report"); }
  bool does_it() const { return command.actor.is_any(step.by); }
  bool is_open() const { return !wave.is_blocked(command.target, step, today); }
  bool may_read() const;
  /// Somebody agreed with what lies there: it may not be taken away under that yes.
  bool is_agreed() const;
  /// What is judged is out in the world.
  bool is_published() const;
  /// What comes back comes with ten working days at least; of the wave itself until its workshop.
  void give_time(const engine::Step& what) const;
  bool may_decide(const engine::wish::Decide& wish) const;
  bool is_good(const engine::wish::HandIn& wish) const;
  bool noted(std::string how) const;
  bool noted() const;
};

}  // namespace draaiboek::test
