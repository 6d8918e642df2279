#pragma once
// A small programme and a small wave for tests of the engine, made in one place: Melle,
// Oosterzele and Zingem, their contacts, a coordinator, an analyst and a validator.

#include <string>
#include <string_view>
#include <utility>

#include "engine/kinds/registry.h"
#include "engine/run/apply.h"
#include "engine/run/decide.h"

namespace draaiboek::test {

using namespace engine;  // NOLINT(google-build-using-namespace): tests speak the engine's words

Date day(std::string_view text);
/// Nine hours UTC on that day.
Now at(std::string_view text);

inline const PersonId carla = PersonId::of(1);
inline const PersonId ann = PersonId::of(2);
inline const PersonId vic = PersonId::of(3);
inline const PersonId marie = PersonId::of(11);
inline const PersonId omar = PersonId::of(12);
inline const CaseId golf = CaseId::of(100);
inline const CaseId melle = CaseId::of(101);
inline const CaseId oosterzele = CaseId::of(102);

Actor coordinator();
Actor analyst();
Actor validator();
Actor contact();

Step step(std::string id, std::string kind, Level level, std::vector<Role> by);
/// After that step.
Condition waits_for(std::string id);
DateRule counted_from(std::string anchor, int workdays);

/// preparation -> validation -> workshop; self-evaluation (form), bia (document), its review;
/// a milestone that all have handed in their bia; a report; an optional task.
Workflow small_programme();

/// A wave that is played command by command; a refusal changes nothing.
class Played {
 public:
  explicit Played(Workflow programme) : workflow(std::move(programme)) {}

  Result<Decided> wish(CaseId target, const Actor& actor, Wish wanted);
  Result<Decided> act(CaseId target, const Actor& actor, std::string on, StepAct act);
  /// The key of the refusal, "" when it was granted.
  static std::string key(const Result<Decided>& result);
  Standing stands(CaseId target, std::string_view on) const;
  const StepState& state(CaseId target, std::string_view on) const;
  /// Adds a step to the programme, untouched in every case.
  void add(Step step);
  Note note(std::string text);
  FileRef file(std::string slot, std::string content = "content");
  /// A hand-in of one file; the content stands for its hash.
  wish::HandIn files(std::string slot, std::string content = "content");

  Workflow workflow;
  Tree tree;
  Now now = at("2026-01-12");

 private:
  std::uint64_t commands_ = 0;
  std::uint64_t texts_ = 1000;
};

/// Planned for 3 March and 12 May 2026, Melle and Oosterzele enrolled, nothing done yet.
Played small_wave();

/// The same after a validated preparation and a workshop held on its day.
Played wave_after_workshop();

}  // namespace draaiboek::test
