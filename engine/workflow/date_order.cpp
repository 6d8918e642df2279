#include "engine/workflow/date_order.h"

#include <cstdlib>
#include <optional>

namespace draaiboek::engine {
namespace {

/// Calendar days that moving from days off to working days can add or take away.
constexpr int slack = 20;

/// A sum of intervals: weeks are days, working days stay apart.
struct Distance {
  int days = 0;
  int workdays = 0;

  void add(Interval interval, int sign) {
    if (interval.unit == Unit::workdays)
      workdays += sign * interval.count;
    else
      days += sign * interval.count * (interval.unit == Unit::weeks ? 7 : 1);
  }
};

/// At most this many calendar days.
int longest(const Distance& distance) {
  const int workdays = distance.workdays;
  const int weekends = 2 * (std::abs(workdays) / 5);
  const int days = workdays < 0 ? workdays - weekends : 2 * workdays + slack;
  return distance.days + days + slack;
}

bool surely_negative(const Distance& distance) {
  if (distance.workdays == 0)
    return distance.days < 0;
  if (distance.days == 0)
    return distance.workdays < 0;
  return longest(distance) < 0;
}

/// The gaps from the first of two anchors to the second, summed; nullopt unless both exist on
/// one level and stand in that order. A wave and a group each plan anchors of their own.
struct Gaps {
  Distance sum{};
  /// Whether every anchor on the way has a gap.
  bool all = true;
};

std::optional<Gaps> gaps_between(const Workflow& workflow, const std::string& first,
                                 const std::string& second) {
  const Anchor* start = workflow.find_anchor(first);
  const Anchor* end = workflow.find_anchor(second);
  if (start == nullptr || end == nullptr || start->level != end->level || start > end)
    return std::nullopt;
  Gaps gaps;
  while (start++ != end) {
    if (start->level != end->level)
      continue;
    gaps.sum.add(start->gap, 1);
    gaps.all = gaps.all && start->gap.count > 0;
  }
  return gaps;
}

Distance difference(const DateRule& rule, const DateRule& other) {
  Distance distance;
  distance.add(rule.offset, 1);
  distance.add(other.offset, -1);
  return distance;
}

bool fixed_before(const DateRule& rule, const DateRule& other) {
  Distance distance = difference(rule, other);
  distance.days += static_cast<int>((rule.fixed - other.fixed).count());
  return surely_negative(distance);
}

}  // namespace

std::string to_text(const DateRule& rule) {
  std::string text = rule.anchor;
  if (rule.from == DateRule::From::submitted)
    text = "submitted";
  if (rule.from == DateRule::From::opened)
    text = "opened";
  if (rule.from == DateRule::From::fixed)
    text = to_text(rule.fixed);
  if (rule.offset.count == 0)
    return text;
  const Interval size{std::abs(rule.offset.count), rule.offset.unit};
  return text + (rule.offset.count < 0 ? " - " : " + ") + to_text(size);
}

bool always_before(const Workflow& workflow, const DateRule& rule, const DateRule& other) {
  if (rule.from != other.from)
    return false;
  if (rule.from == DateRule::From::fixed)
    return fixed_before(rule, other);
  if (rule.from != DateRule::From::anchor)
    return surely_negative(difference(rule, other));
  const auto gaps = gaps_between(workflow, rule.anchor, other.anchor);
  if (!gaps)
    return false;
  Distance distance = difference(rule, other);
  distance.days -= gaps->sum.days;
  distance.workdays -= gaps->sum.workdays;
  return surely_negative(distance);
}

bool before_at_smallest_gaps(const Workflow& workflow, const DateRule& rule,
                             const DateRule& other) {
  if (rule.from != DateRule::From::anchor || other.from != DateRule::From::anchor)
    return false;
  const auto gaps = gaps_between(workflow, other.anchor, rule.anchor);
  if (!gaps || rule.anchor == other.anchor || !gaps->all)
    return false;
  Distance distance = difference(rule, other);
  distance.days += gaps->sum.days;
  distance.workdays += gaps->sum.workdays;
  return surely_negative(distance);
}

}  // namespace draaiboek::engine
