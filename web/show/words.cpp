#include "web/show/words.h"

#include <array>
#include <chrono>

#include "web/clock.h"

namespace draaiboek::web {
namespace {

using Twelve = std::array<std::string_view, 12>;
using Seven = std::array<std::string_view, 7>;

constexpr Twelve dutch_months = {"januari",   "februari", "maart",    "april",
                                 "mei",       "juni",     "juli",     "augustus",
                                 "september", "oktober",  "november", "december"};
constexpr Twelve english_months = {"January",   "February", "March",    "April",
                                   "May",       "June",     "July",     "August",
                                   "September", "October",  "November", "December"};
constexpr Twelve dutch_brief = {"jan", "feb", "mrt", "apr", "mei", "jun",
                                "jul", "aug", "sep", "okt", "nov", "dec"};
constexpr Twelve english_brief = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr Seven dutch_days = {"zondag",    "maandag", "dinsdag", "woensdag",
                              "donderdag", "vrijdag", "zaterdag"};
constexpr Seven english_days = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                "Thursday", "Friday", "Saturday"};

bool is_english(std::string_view language) {
  return language == "en";
}

struct Parts {
  unsigned day;
  unsigned month;
  int year;
  unsigned weekday;
};

Parts parts_of(engine::Date date) {
  const std::chrono::year_month_day day(date);
  return {static_cast<unsigned>(day.day()), static_cast<unsigned>(day.month()),
          static_cast<int>(day.year()), std::chrono::weekday(date).c_encoding()};
}

std::string two_digits(unsigned number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

std::string long_date(engine::Date date, std::string_view language) {
  const Parts parts = parts_of(date);
  const auto& days = is_english(language) ? english_days : dutch_days;
  const auto& months = is_english(language) ? english_months : dutch_months;
  return std::string(days[parts.weekday]) + " " + std::to_string(parts.day) + " " +
         std::string(months[parts.month - 1]) + " " + std::to_string(parts.year);
}

std::string short_date(engine::Date date, std::string_view language) {
  const Parts parts = parts_of(date);
  if (is_english(language)) {
    return std::to_string(parts.day) + " " + std::string(english_brief[parts.month - 1]) + " " +
           std::to_string(parts.year);
  }
  return two_digits(parts.day) + "-" + two_digits(parts.month) + "-" + std::to_string(parts.year);
}

std::string brief_date(engine::Date date, std::string_view language) {
  const Parts parts = parts_of(date);
  const bool english = is_english(language);
  const std::string_view day = (english ? english_days : dutch_days)[parts.weekday];
  const std::string_view month = (english ? english_brief : dutch_brief)[parts.month - 1];
  return std::string(day.substr(0, english ? 3 : 2)) + " " + std::to_string(parts.day) + " " +
         std::string(month);
}

std::string time_of_day(std::string_view hours_minutes, std::string_view language) {
  const auto colon = hours_minutes.find(':');
  if (colon == std::string_view::npos)
    return "";
  std::string_view hours = hours_minutes.substr(0, colon);
  if (hours.size() == 2 && hours.front() == '0')
    hours.remove_prefix(1);
  const std::string minutes(hours_minutes.substr(colon + 1));
  if (is_english(language))
    return std::string(hours) + ":" + minutes;
  return std::string(hours) + (minutes == "00" ? "" : "." + minutes) + " uur";
}

std::string moment(engine::Instant instant, std::string_view language) {
  return long_date(brussels_day(instant), language) + (is_english(language) ? " at " : " om ") +
         time_of_day(brussels_time(instant), language);
}

std::string time_left(engine::Date due, engine::Date today, std::string_view language) {
  const auto days = (due - today).count();
  const bool english = is_english(language);
  if (days == 0)
    return english ? "today" : "vandaag";
  if (days == 1)
    return english ? "tomorrow" : "morgen";
  const std::string count = std::to_string(days < 0 ? -days : days);
  const bool one = days == -1;
  if (english) {
    return days < 0 ? count + (one ? " day" : " days") + " late" : count + " days left";
  }
  return days < 0 ? count + (one ? " dag" : " dagen") + " te laat" : "nog " + count + " dagen";
}

std::string file_size(std::uint64_t bytes, std::string_view language) {
  if (bytes < 1000)
    return std::to_string(bytes) + " bytes";
  const bool in_kilo = bytes < 1'000'000;
  const std::uint64_t tenths = (bytes + (in_kilo ? 50 : 50'000)) / (in_kilo ? 100 : 100'000);
  std::string text = std::to_string(tenths / 10);
  if (tenths % 10 != 0)
    text += (is_english(language) ? "." : ",") + std::to_string(tenths % 10);
  return text + (in_kilo ? " kB" : " MB");
}

}  // namespace draaiboek::web
