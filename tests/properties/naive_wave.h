#pragma once
// A second, slow and simple account of a wave: plain maps, each rule written from the words of
// the design and not from the engine's code. It hears the same commands and must come to the same
// answers. It shares with the engine only the written programme and the calendar.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/run/command.h"

namespace draaiboek::test {

struct NaiveVersion {
  engine::Date on{};
  std::string content;
  std::map<std::string, std::vector<std::string>> values;
};

struct NaiveStep {
  /// "", "handed in", "withdrawn", "returned", "reopened", "approved", "cancelled" or "done".
  std::string how;
  std::vector<NaiveVersion> versions;
  /// Somebody reads what was handed in: it can't be taken back.
  bool being_read = false;
  /// A reader has begun this review.
  bool begun = false;
  engine::PersonId reader{};
  bool decided = false;
  /// The version that was judged last; 0 for nothing.
  std::size_t judged = 0;
  /// The version that this approval said yes to; 0 for none.
  std::size_t agreed_to = 0;
  std::set<engine::RemarkId> remarks;
  /// Titles of what was added and not taken away.
  std::set<engine::TextId> materials;
  std::optional<engine::Date> extended;
};

struct NaivePause {
  engine::Date from{};
  std::optional<engine::Date> until;
};

struct NaiveCase {
  engine::Level level = engine::Level::wave;
  engine::CaseId parent;
  engine::CaseId group;
  engine::OrganisationId organisation;
  std::string life = "open";
  engine::EnrolmentStatus enrolment = engine::EnrolmentStatus::listed;
  bool accepted = false;
  int seats = 0;
  engine::Date opened{};
  std::map<std::string, engine::Date> dates;
  std::set<std::pair<engine::Role, engine::PersonId>> staff;
  std::vector<NaivePause> pauses;
  std::map<std::string, NaiveStep> steps;
  /// How many facts it should have by now.
  std::uint64_t facts = 0;
};

class NaiveWave {
 public:
  explicit NaiveWave(const engine::Workflow& workflow) : workflow_(workflow) {}

  /// Whether the wish is granted; then it has happened.
  bool hear(const engine::Command& command, engine::Date today);

  const std::map<engine::CaseId, NaiveCase>& cases() const { return cases_; }
  bool is_done(engine::CaseId id, const engine::Step& step) const;
  bool is_blocked(engine::CaseId id, const engine::Step& step, engine::Date today) const;
  bool is_late(engine::CaseId id, const engine::Step& step, engine::Date today) const;
  std::optional<engine::Date> due(engine::CaseId id, const engine::Step& step,
                                  engine::Date today) const;

 private:
  friend struct NaiveWish;
  friend struct NaiveAct;

  const NaiveStep& lived(engine::CaseId id, const engine::Step& step) const;
  /// The version that counts; nullptr when there is none.
  const NaiveVersion* counting(engine::CaseId id, const std::string& step) const;
  /// The case above (or itself) at a level; names nothing when there is none.
  engine::CaseId above(engine::CaseId id, engine::Level level) const;
  bool is_below(engine::CaseId id, engine::CaseId top) const;
  bool takes_part(engine::CaseId id) const;
  bool is_closed(engine::CaseId id) const;
  bool is_unenrolled(engine::CaseId id) const;
  bool holds(engine::CaseId id, const engine::Step& step, const engine::Condition& condition,
             engine::Date today) const;
  bool all_done(engine::CaseId id, const engine::Condition& condition) const;
  bool needs_met(engine::CaseId id, const engine::Step& step, engine::Date today) const;
  std::optional<engine::Date> planned(engine::CaseId id, const std::string& anchor) const;
  std::optional<engine::Date> count(engine::CaseId id, const engine::Step& step,
                                    const engine::DateRule& rule) const;
  /// The days before today on which the clock stood still for the case or what is above it.
  std::set<engine::Date> still_days(engine::CaseId id, engine::Date today) const;
  int enrolled() const;
  bool is_complete(engine::CaseId id, engine::Date today) const;
  void end_what_is_complete(engine::Date today);
  bool may_still(const engine::Command& command) const;

  const engine::Workflow& workflow_;
  std::map<engine::CaseId, NaiveCase> cases_;
};

}  // namespace draaiboek::test
