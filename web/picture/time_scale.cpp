#include "web/picture/time_scale.h"

#include <algorithm>

#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Date;
using std::chrono::day;
using std::chrono::days;
using std::chrono::last;
using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr int least_width = 940;
// Room for "sep 2026"; nineteen months fit a screen of 1280 pixels.
constexpr int least_month = 62;
// More than any programme lasts: what lies further, as a slip of the pen, stands at the edge.
constexpr std::chrono::months most_months{36};

year_month month_of(Date date) {
  const year_month_day parts(date);
  return parts.year() / parts.month();
}

// "okt": the month is the end of a brief date.
std::string month_words(Date first, bool with_year, std::string_view language) {
  const std::string brief = brief_date(first, language);
  std::string month = brief.substr(brief.rfind(' ') + 1);
  if (!with_year)
    return month;
  return month + " " + std::to_string(static_cast<int>(year_month_day(first).year()));
}

// The last month of the picture; that of today is always in it.
year_month last_month(year_month first, year_month wanted, year_month now) {
  return std::min(wanted, std::max(first + (most_months - std::chrono::months(1)), now));
}

int months_between(year_month from, year_month until) {
  return static_cast<int>((until - from).count()) + 1;
}

}  // namespace

void Days::include(const std::optional<Date>& date) {
  if (!date)
    return;
  first = first ? std::min(*first, *date) : *date;
  last = last ? std::max(*last, *date) : *date;
}

TimeScale::TimeScale(const Days& shown, Date today)
    : first_(month_of(shown.first.value_or(today)) / day(1)),
      last_(last_month(month_of(first_), month_of(shown.last.value_or(today)), month_of(today)) /
            last),
      width_(
          std::max(least_width, least_month * months_between(month_of(first_), month_of(last_)))) {}

int TimeScale::begin_of(Date date) const {
  const Date inside = std::clamp(date, first_, last_ + days(1));
  return static_cast<int>((inside - first_).count() * width_ / ((last_ - first_).count() + 1));
}

int TimeScale::end_of(Date date) const {
  return begin_of(date + days(1));
}

std::vector<TimeScale::Month> TimeScale::months(std::string_view language) const {
  std::vector<Month> found;
  for (year_month at = month_of(first_); at <= month_of(last_); at += std::chrono::months(1)) {
    const bool with_year = found.empty() || at.month() == std::chrono::January;
    const int x = begin_of(Date(at / day(1)));
    found.push_back(
        {x, end_of(Date(at / last)) - x, month_words(Date(at / day(1)), with_year, language)});
  }
  return found;
}

}  // namespace draaiboek::web
