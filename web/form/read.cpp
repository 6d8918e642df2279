#include "web/form/read.h"

#include <algorithm>
#include <charconv>

namespace draaiboek::web {
namespace {

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos)
    return "";
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// Browsers send line ends as CR LF.
std::string plain_line_ends(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
  return trimmed(text);
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  }));
}

std::optional<int> whole_number(const std::string& text) {
  int number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (text.empty() || error != std::errc() || stop != end)
    return std::nullopt;
  return number;
}

std::optional<engine::Date> date_of(const std::string& day, const std::string& month,
                                    const std::string& year) {
  const auto d = whole_number(day);
  const auto m = whole_number(month);
  const auto y = whole_number(year);
  if (!d || !m || !y || *d < 1 || *m < 1 || *y < 1900 || *y > 2199)
    return std::nullopt;
  const std::chrono::year_month_day date(std::chrono::year(*y),
                                         std::chrono::month(static_cast<unsigned>(*m)),
                                         std::chrono::day(static_cast<unsigned>(*d)));
  if (*d > 31 || *m > 12 || !date.ok())
    return std::nullopt;
  return engine::Date(date);
}

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

// "9", "9u", "9.30", "09u30" or "0930", as "09:30".
std::optional<std::string> time_of(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
  const auto at = text.find_first_of(".:uUhH");
  std::string hours = text.substr(0, at);
  std::string minutes = at == std::string::npos ? "" : text.substr(at + 1);
  if (at == std::string::npos && text.size() == 4) {
    hours = text.substr(0, 2);
    minutes = text.substr(2);
  }
  const bool whole = minutes.empty() && (at == std::string::npos || text[at] > '9') &&
                     text.find(':') == std::string::npos;
  const auto hour = whole_number(hours);
  const auto minute = whole ? std::optional<int>(0) : whole_number(minutes);
  const bool written = hours.size() <= 2 && (whole || minutes.size() == 2);
  if (!written || !hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 || *minute > 59)
    return std::nullopt;
  return two_digits(*hour) + ":" + two_digits(*minute);
}

}  // namespace

std::string shown(const std::string& typed) {
  constexpr std::size_t most = 40;
  if (typed.size() <= most)
    return typed;
  // Never in the middle of a character.
  std::size_t end = most;
  while ((static_cast<unsigned char>(typed[end]) & 0xC0U) == 0x80U)
    --end;
  return typed.substr(0, end) + "…";
}

void Reader::refuse(std::string_view name, const std::string& key, const std::string& label) {
  add({{key, {{"label", label}}}, std::string(name)});
}

// One thing at a time: what is wrong first decides what is to be done at a field.
void Reader::add(engine::Refusal refusal) {
  const bool again = !refusal.field.empty() &&
                     std::any_of(errors_.begin(), errors_.end(), [&](const auto& earlier) {
                       return earlier.field == refusal.field;
                     });
  if (!again)
    errors_.push_back(std::move(refusal));
}

std::string Reader::optional_text(std::string_view name, const std::string& label,
                                  std::size_t most) {
  std::string text = plain_line_ends(form_.get(name));
  if (const std::size_t typed = characters(text); typed > most) {
    add({{"input.too-long",
          {{"label", label}, {"most", std::to_string(most)}, {"typed", std::to_string(typed)}}},
         std::string(name)});
  }
  return text;
}

std::string Reader::text(std::string_view name, const std::string& label, std::size_t most) {
  std::string text = optional_text(name, label, most);
  // A label may be a question, as "Met wie sprak u?".
  if (text.empty())
    refuse(name, label.ends_with('?') ? "input.no-answer" : "input.empty", label);
  return text;
}

std::optional<engine::Date> Reader::optional_date(std::string_view name, const std::string& label) {
  const std::string field(name);
  const std::string day = trimmed(form_.get(field + "-day"));
  const std::string month = trimmed(form_.get(field + "-month"));
  const std::string year = trimmed(form_.get(field + "-year"));
  if (day.empty() && month.empty() && year.empty())
    return std::nullopt;
  const auto date = date_of(day, month, year);
  if (!date)
    add({{"input.date", {{"label", label}, {"typed", shown(day + " " + month + " " + year)}}},
         field});
  return date;
}

std::optional<engine::Date> Reader::date(std::string_view name, const std::string& label) {
  const std::size_t before = errors_.size();
  const auto date = optional_date(name, label);
  if (!date && errors_.size() == before)
    refuse(name, "input.no-date", label);
  return date;
}

std::optional<int> Reader::number(std::string_view name, const std::string& label, int least,
                                  int most) {
  const auto number = whole_number(trimmed(form_.get(name)));
  if (number && *number >= least && *number <= most)
    return number;
  add({{"input.number",
        {{"label", label}, {"least", std::to_string(least)}, {"most", std::to_string(most)}}},
       std::string(name)});
  return std::nullopt;
}

std::string Reader::time(std::string_view name, const std::string& label) {
  const std::string text = trimmed(form_.get(name));
  if (text.empty())
    return "";
  const auto time = time_of(text);
  if (!time)
    refuse(name, "input.time", label);
  return time.value_or("");
}

std::string Reader::choice(std::string_view name, const std::string& label,
                           const std::vector<std::string>& allowed) {
  std::string chosen = form_.get(name);
  if (std::find(allowed.begin(), allowed.end(), chosen) != allowed.end())
    return chosen;
  refuse(name, "input.choice", label);
  return "";
}

}  // namespace draaiboek::web
