#pragma once
// What a command would do, before it is done: the same `decide` without saving, and the
// difference it makes. For a moved anchor also the collisions it would cause.

#include <optional>
#include <string>
#include <vector>

#include "engine/run/decide.h"

namespace draaiboek::engine {

/// A step of a case whose deadline or status changes.
struct Change {
  CaseId target{};
  StepIndex step = 0;
  std::optional<Date> due_before{};
  std::optional<Date> due_after{};
  Status status_before = Status::not_yet;
  Status status_after = Status::not_yet;
  bool late_after = false;
};

/// A session of another wave (or of this one) that takes a room and people on a day.
struct Booking {
  CaseId wave{};
  std::string wave_title{};
  Words session{};
  Date date{};
  /// "HH:MM"; both "" for the whole day.
  std::string from{};
  std::string until{};
  std::string room{};
  std::vector<PersonId> staff{};
};

struct Collision {
  enum class Kind {
    weekend,         ///< the new day is a Saturday or Sunday
    holiday,         ///< a day off in the programme's calendar: `what` is its key
    school_holiday,  ///< `what` is its key
    room,            ///< the room is taken by `booking`
    staff,           ///< `person` is busy with `booking`
    extension,       ///< the extension of `step` of `target` ends before the new deadline
    preparation,     ///< less than the minimum time since (or before) anchor `what`
    order,           ///< no longer after (or before) anchor `what`, which is on `date`
    past_deadline    ///< the deadline of `step` of `target` would already have passed
  };
  Kind kind = Kind::weekend;
  std::string what{};
  std::optional<Booking> booking{};
  PersonId person{};
  CaseId target{};
  std::optional<StepIndex> step{};
  std::optional<Date> date{};
  /// The anchor that got the date; "" for what is about a step.
  std::string anchor{};
};

struct Preview {
  std::vector<Change> changes;
  std::vector<Collision> collisions;
};

/// `bookings`: sessions of the other waves around the dates in question, read by the caller.
Result<Preview> preview(const Workflow& workflow, const Tree& tree, const Command& command,
                        const Now& now, const std::vector<Booking>& bookings);

/// The sessions that this wave itself plans, for the previews of other waves.
std::vector<Booking> bookings_of(const Workflow& workflow, const Tree& tree);

}  // namespace draaiboek::engine
