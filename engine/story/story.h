#pragma once
// A story as it was written: who does what on which day, and what must then be so. Names stand as
// they were written; play.h finds the cases, people and steps that they mean. Values only.

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "engine/run/command.h"
#include "engine/workflow/problem.h"

namespace draaiboek::engine::story {

/// Someone of the cast. Who works for an organisation has its role only where a case says so;
/// the others have theirs everywhere.
struct Person {
  std::string name;
  Role role;
  /// "" for someone of the project team.
  std::string organisation{};
};

// Deeds that name people, organisations, groups, waves or files.

struct PlanWave {
  std::string title;
  /// 0: as many as the programme says.
  int seats = 0;
  std::vector<PlannedAnchor> anchors{};
  std::vector<std::string> staff{};
};
struct Invite {
  std::vector<std::string> organisations;
};
struct OpenGroup {
  std::string title;
  std::vector<std::string> members;
};
struct JoinGroup {
  std::string group;
};
struct OpenApplication {
  std::string title;
};
struct PutInRole {
  Role role;
  std::string person;
  bool on = true;
};
struct File {
  std::string name;
  /// "": the first free slot that accepts such a file.
  std::string slot{};
};
struct GivenValues {
  /// "": every required question that isn't named.
  std::string question;
  std::vector<std::string> values;
};
struct HandIn {
  std::vector<File> files{};
  std::vector<GivenValues> answers{};
};
struct AnswerRemarks {
  /// Counted from 1 over all releases of the round; 0: every remark without an answer.
  int number = 0;
  std::string text;
};
struct Judge {
  bool yes = false;
  std::string reason{};
  /// The title of the wave whose decision is reused.
  std::string reused_from{};
};
struct NoteAttendance {
  std::vector<std::pair<std::string, bool>> people;
};
struct AddMaterial {
  std::string title;
  std::string file{};
  std::string link{};
};
struct GiveSection {
  std::string section;
  /// "": it is everybody's again.
  std::string person{};
};

/// A Wish names nothing and nobody; the player gives its texts and remarks their ids.
using Deed = std::variant<Wish, PlanWave, Invite, OpenGroup, JoinGroup, OpenApplication, PutInRole,
                          HandIn, AnswerRemarks, Judge, NoteAttendance, AddMaterial, GiveSection>;

/// Somebody does something.
struct Act {
  std::string person;
  Deed deed;
  /// The step it is done on; "" when it is done on a case as a whole.
  std::string step{};
  /// The organisation, group or application it is done for; "": that of the person, else the wave.
  std::string whom{};
};

// What must be so.

/// A word for a status ("to-do"), a life ("left") or an enrolment ("waiting").
struct Is {
  std::string word;
};
/// nullopt: no deadline.
struct DueOn {
  std::optional<Date> date;
};
struct LateBy {
  bool late = true;
  /// How many calendar days, when that is said.
  std::optional<int> days{};
};
/// Step ids, anchor ids, "enrolment", "date" or "closed"; there may be more than these.
struct BlockedBy {
  std::vector<std::string> reasons;
};
struct Asks {
  std::string act;
  Role role;
};
struct VersionIs {
  int version = 0;
};
struct PlannedOn {
  std::optional<Date> date;
};
struct SeatsTaken {
  int seats = 0;
};
using Claim = std::variant<Is, DueOn, LateBy, BlockedBy, Asks, VersionIs, PlannedOn, SeatsTaken>;

struct Expectation {
  /// Nothing (the wave), a case, a step of the wave, or a case and a step.
  std::vector<std::string> subject;
  std::vector<Claim> claims;
};

/// The act is refused with this key.
struct Refused {
  Act act;
  std::string key;
};

/// A collision that a preview shows; `details` are words that must all be said of it.
struct ExpectedCollision {
  std::string kind;
  std::vector<std::string> details{};
};
struct ExpectedChange {
  std::vector<std::string> subject;
  std::optional<Date> due{};
  /// "": not said.
  std::string status{};
};
struct Previewed {
  Act act;
  /// "refusal.…" when even the preview is refused.
  std::string refusal{};
  /// Exactly these; not looked at when nothing was said of collisions.
  std::optional<std::vector<ExpectedCollision>> collisions{};
  std::vector<ExpectedChange> changes{};
};

/// From here on the acts are about the wave of this title.
struct InWave {
  std::string title;
};
/// A new day; deadlines and dates pass.
struct NewDay {};

using Happening = std::variant<NewDay, InWave, Act, Refused, Previewed, Expectation>;

struct Line {
  Place place;
  Date on{};
  Happening happening;
};

struct Story {
  std::string title;
  /// The id of its programme.
  std::string programme;
  std::vector<Person> people;
  std::vector<Line> lines;
  std::string file{};

  /// nullptr when nobody of that name is in the cast.
  const Person* find_person(std::string_view name) const;
};

}  // namespace draaiboek::engine::story
