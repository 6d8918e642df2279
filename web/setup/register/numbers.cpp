#include "web/setup/register/numbers.h"

#include <algorithm>
#include <cstdint>

#include "web/wire/ascii.h"

namespace draaiboek::web {
namespace {

struct TypeWord {
  std::string_view word;
  std::string_view type;
};

constexpr TypeWord dutch_types[] = {
    {"gemeente", "municipality"},  {"stad", "municipality"}, {"gemeente en ocmw", "joint"},
    {"lokaal bestuur", "joint"},   {"agentschap", "agency"}, {"bedrijf", "firm"},
    {"vereniging", "association"}, {"hogeschool", "school"}, {"adviesbureau", "firm"},
};

}  // namespace

std::string kbo_number(std::string_view typed) {
  std::string digits;
  if (lower(typed.substr(0, 2)) == "be")
    typed.remove_prefix(2);
  for (const char sign : typed) {
    if (is_digit(sign))
      digits += sign;
    else if (sign != '.' && sign != ' ')
      return "";
  }
  if (digits.size() != 10 || digits.front() > '1')
    return "";
  std::uint32_t first = 0;
  for (const char sign : digits.substr(0, 8))
    first = first * 10 + static_cast<std::uint32_t>(sign - '0');
  const auto last = static_cast<std::uint32_t>((digits[8] - '0') * 10 + (digits[9] - '0'));
  return last == 97 - first % 97 ? digits : "";
}

std::string kbo_words(const std::string& digits) {
  if (digits.size() != 10)
    return digits;
  return digits.substr(0, 4) + "." + digits.substr(4, 3) + "." + digits.substr(7);
}

bool is_nis(std::string_view typed) {
  return typed.size() == 5 && std::all_of(typed.begin(), typed.end(), is_digit) &&
         !province_of(typed).empty();
}

std::string province_of(std::string_view nis) {
  if (nis.starts_with('1'))
    return "Antwerpen";
  if (nis.starts_with("23") || nis.starts_with("24"))
    return "Vlaams-Brabant";
  if (nis.starts_with('3'))
    return "West-Vlaanderen";
  if (nis.starts_with('4'))
    return "Oost-Vlaanderen";
  if (nis.starts_with('7'))
    return "Limburg";
  return "";
}

const std::vector<std::string>& provinces() {
  static const std::vector<std::string> all = {"Antwerpen", "Limburg", "Oost-Vlaanderen",
                                               "Vlaams-Brabant", "West-Vlaanderen"};
  return all;
}

const std::vector<std::string>& organisation_types() {
  static const std::vector<std::string> all = {"municipality", "ocmw",   "joint",      "agency",
                                               "firm",         "school", "association"};
  return all;
}

std::string type_from_word(std::string_view word) {
  std::string low = lower(word);
  const auto& types = organisation_types();
  if (std::find(types.begin(), types.end(), low) != types.end())
    return low;
  const auto* found = std::find_if(std::begin(dutch_types), std::end(dutch_types),
                                   [&](const TypeWord& row) { return row.word == low; });
  return found == std::end(dutch_types) ? "" : std::string(found->type);
}

bool is_local_authority(std::string_view type) {
  return type == "municipality" || type == "ocmw" || type == "joint";
}

}  // namespace draaiboek::web
