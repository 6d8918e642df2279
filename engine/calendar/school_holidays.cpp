#include "engine/calendar/school_holidays.h"

#include "engine/calendar/easter.h"

namespace draaiboek::engine {
namespace {

using namespace std::chrono;

Date monday_of_week(Date date) {
  return date - (weekday{date} - Monday);
}

SchoolHoliday weeks_from(Date monday, int count, const char* key) {
  return {key, monday, monday + weeks{count} - days{1}};
}

SchoolHoliday autumn(year start) {
  const Date all_saints{start / November / 1};
  const bool sunday = weekday{all_saints} == Sunday;
  return weeks_from(sunday ? all_saints + days{1} : monday_of_week(all_saints), 1, "school.herfst");
}

SchoolHoliday christmas(year start) {
  const Date day{start / December / 25};
  const bool weekend = weekday{day} == Saturday || weekday{day} == Sunday;
  return weeks_from(monday_of_week(day) + weeks{weekend ? 1 : 0}, 2, "school.kerst");
}

SchoolHoliday carnival(Date easter_sunday) {
  // The Monday of Holy Week is the first of the seven Mondays.
  return weeks_from(monday_of_week(easter_sunday) - weeks{6}, 1, "school.krokus");
}

SchoolHoliday spring(Date easter_sunday) {
  const year now = year_of(easter_sunday);
  if (easter_sunday < Date{now / April / 1}) {
    return weeks_from(easter_sunday + days{1}, 2, "school.paas");
  }
  if (easter_sunday > Date{now / April / 15}) {
    SchoolHoliday late = weeks_from(monday_of_week(easter_sunday) - weeks{1}, 2, "school.paas");
    late.last = easter_sunday + days{1};
    return late;
  }
  return weeks_from(Date{now / April / Monday[1]}, 2, "school.paas");
}

}  // namespace

std::vector<SchoolHoliday> school_holidays(year start) {
  const year next = start + years{1};
  const Date sunday = easter(next);
  const auto single = [](const char* key, Date day) { return SchoolHoliday{key, day, day}; };
  return {autumn(start),
          christmas(start),
          carnival(sunday),
          spring(sunday),
          {"school.zomer", Date{next / July / 1}, Date{next / August / 31}},
          single("school.wapenstilstand", Date{start / November / 11}),
          single("school.paasmaandag", sunday + days{1}),
          single("school.dag-van-de-arbeid", Date{next / May / 1}),
          single("school.hemelvaart", sunday + days{39}),
          single("school.dag-na-hemelvaart", sunday + days{40}),
          single("school.pinkstermaandag", sunday + days{50})};
}

std::optional<std::string> school_holiday(Date date) {
  const year now = year_of(date);
  const year start = date < Date{now / September / 1} ? now - years{1} : now;
  for (const SchoolHoliday& holiday : school_holidays(start)) {
    if (holiday.first <= date && date <= holiday.last)
      return holiday.key;
  }
  return std::nullopt;
}

}  // namespace draaiboek::engine
