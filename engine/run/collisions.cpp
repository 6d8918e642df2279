#include "engine/run/collisions.h"

#include <algorithm>

#include "engine/calendar/school_holidays.h"

namespace draaiboek::engine {
namespace {

using Clash = Collision::Kind;

void add_day(std::vector<Collision>& found, const Workflow& workflow, Date date) {
  const std::chrono::weekday day{date};
  if (day == std::chrono::Saturday || day == std::chrono::Sunday) {
    found.push_back({.kind = Clash::weekend, .date = date});
  } else if (const auto key = calendar_of(workflow).closed_because(date)) {
    found.push_back({.kind = Clash::holiday, .what = *key, .date = date});
  }
  if (const auto key = school_holiday(date)) {
    found.push_back({.kind = Clash::school_holiday, .what = *key, .date = date});
  }
}

/// Two sessions on one day clash when their times overlap; unknown times take the whole day.
bool overlap(const Booking& one, const PlannedDate& other) {
  if (one.date != other.date)
    return false;
  const bool known =
      !one.from.empty() && !one.until.empty() && !other.from.empty() && !other.until.empty();
  return !known || (one.from < other.until && other.from < one.until);
}

bool works_on(const CaseState& state, PersonId person) {
  return std::any_of(state.staff.begin(), state.staff.end(),
                     [&](const StaffMember& member) { return member.person == person; });
}

void add_bookings(std::vector<Collision>& found, const CaseState& owner, const Tree& tree,
                  const PlannedDate& planned, const std::vector<Booking>& bookings) {
  for (const Booking& booking : bookings) {
    if (!overlap(booking, planned))
      continue;
    if (!planned.room.empty() && planned.room == booking.room) {
      found.push_back({.kind = Clash::room, .booking = booking, .date = planned.date});
    }
    for (const PersonId person : booking.staff) {
      if (!works_on(owner, person) && !works_on(tree.wave(), person))
        continue;
      found.push_back(
          {.kind = Clash::staff, .booking = booking, .person = person, .date = planned.date});
    }
  }
}

/// Order and minimum distance to the neighbours that have a date.
void add_neighbours(std::vector<Collision>& found, const Workflow& workflow, const Tree& tree,
                    const CaseState& owner, const std::string& anchor) {
  const Anchor* earlier = nullptr;
  for (const Anchor& later : workflow.anchors) {
    if (later.level != owner.level || !planned(workflow, tree, owner, later.id))
      continue;
    if (earlier != nullptr && (earlier->id == anchor || later.id == anchor)) {
      const Date first = planned(workflow, tree, owner, earlier->id)->date;
      const Date second = planned(workflow, tree, owner, later.id)->date;
      const bool is_later = later.id == anchor;
      const std::string other = is_later ? earlier->id : later.id;
      const Date of_other = is_later ? first : second;
      const bool too_near =
          later.gap.count > 0 && second < shift(first, later.gap, calendar_of(workflow));
      if (second <= first) {
        found.push_back({.kind = Clash::order, .what = other, .date = of_other});
      } else if (too_near) {
        found.push_back({.kind = Clash::preparation, .what = other, .date = of_other});
      }
    }
    earlier = &later;
  }
}

}  // namespace

std::vector<Collision> collisions(const Workflow& workflow, const Tree& before, const Tree& after,
                                  const Replanned& which, const std::vector<Booking>& bookings) {
  const auto& [owner, anchor, today] = which;
  std::vector<Collision> found;
  const CaseState& state = after.at(owner);
  const auto date = planned(workflow, after, state, anchor);
  if (!date)
    return found;
  const CaseState* old = before.find(owner);
  const bool was_past = old != nullptr && old->anchors.contains(anchor) &&
                        old->anchors.find(anchor)->second.date < today;
  add_day(found, workflow, date->date);
  if (date->date < today && !was_past) {
    found.push_back({.kind = Clash::past_deadline, .what = anchor, .date = date->date});
  }
  add_bookings(found, state, after, *date, bookings);
  add_neighbours(found, workflow, after, state, anchor);
  return found;
}

std::vector<Collision> collisions_of_deadlines(const Workflow& workflow, const Tree& after,
                                               const std::vector<Change>& changes, Date today) {
  std::vector<Collision> found;
  for (const Change& change : changes) {
    const CaseState& state = after.at(change.target);
    const auto extended = state.steps.at(change.step).extended_until;
    const Standing now = standing(workflow, after, state, change.step, today);
    if (extended && now.due_by_rule && *extended <= *now.due_by_rule) {
      found.push_back({.kind = Clash::extension,
                       .target = change.target,
                       .step = change.step,
                       .date = extended});
    }
    const bool was_fine = !change.due_before || *change.due_before >= today;
    const bool open = now.status != Status::done && now.status != Status::accepted &&
                      now.status != Status::handed_in && now.status != Status::in_review;
    if (open && was_fine && change.due_after && *change.due_after < today) {
      found.push_back({.kind = Clash::past_deadline,
                       .target = change.target,
                       .step = change.step,
                       .date = change.due_after});
    }
  }
  return found;
}

}  // namespace draaiboek::engine
