#include "engine/calendar/easter.h"

#include <array>

namespace draaiboek::engine {
namespace {

using std::chrono::days;

int remainder_of(int number, int divisor) {
  return (number % divisor + divisor) % divisor;
}

/// How old the church's moon is on 1 January, on a scale of 30.
int epact(int year) {
  const int golden_number = remainder_of(year, 19) + 1;
  const int century = year / 100 + 1;
  const int dropped_leap_days = 3 * century / 4 - 12;
  const int moon_correction = (8 * century + 5) / 25 - 5;
  const int age = remainder_of(11 * golden_number + 20 + moon_correction - dropped_leap_days, 30);
  // The reform of 1582 moves these two so that no full moon falls twice on a date in 19 years.
  const bool crowded = age == 24 || (age == 25 && golden_number > 11);
  return crowded ? age + 1 : age;
}

Date reckoned(std::chrono::year year) {
  const int age = epact(static_cast<int>(year));
  const Date first_of_march{year / std::chrono::March / 1};
  const Date equinox = first_of_march + days{20};
  Date full_moon = first_of_march + days{43 - age};
  if (full_moon < equinox)
    full_moon += days{30};
  const auto since_sunday = std::chrono::weekday{full_moon} - std::chrono::Sunday;
  return full_moon + days{7} - since_sunday;
}

constexpr int first_known = 2000;
using Known = std::array<Date, 200>;

Known reckon_all() {
  Known known;
  int year = first_known;
  for (Date& date : known)
    date = reckoned(std::chrono::year{year++});
  return known;
}

}  // namespace

Date easter(std::chrono::year year) {
  // A calendar asks for it on every day that it walks over.
  static const Known known = reckon_all();
  const int place = static_cast<int>(year) - first_known;
  const bool is_known = place >= 0 && place < static_cast<int>(known.size());
  return is_known ? known.at(static_cast<std::size_t>(place)) : reckoned(year);
}

std::chrono::year year_of(Date date) {
  return std::chrono::year_month_day{date}.year();
}

}  // namespace draaiboek::engine
