#include "web/setup/register/cells.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "engine/text/plain_text.h"
#include "engine/workflow/problem.h"
#include "web/setup/register/numbers.h"
#include "web/wire/ascii.h"

namespace draaiboek::web {
namespace {

constexpr int most_inhabitants = 10'000'000;
constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_address = 250;

std::optional<int> whole(const std::string& text, int least, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool right = error == std::errc() && end == text.data() + text.size();
  return right && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<int> millionths(const std::string& degrees, double least, double most) {
  double number = 0;
  const auto [end, error] =
      std::from_chars(degrees.data(), degrees.data() + degrees.size(), number);
  const bool right = error == std::errc() && end == degrees.data() + degrees.size();
  if (!right || !(number >= least && number <= most))
    return std::nullopt;
  return static_cast<int>(std::lround(number * 1'000'000));
}

bool has_any(const std::string& text, std::string_view signs) {
  return text.find_first_of(signs) != std::string::npos;
}

std::string website_of(std::string text) {
  if (!text.starts_with("https://") && !text.starts_with("http://"))
    text.insert(0, "https://");
  const auto host = text.substr(text.find("//") + 2);
  const bool right = text.size() <= longest_address && !has_any(text, " \t\n\"<>\\^`{|}") &&
                     host.find('.') != std::string::npos && !host.starts_with('.') &&
                     host.find("://") == std::string::npos;
  return right ? text : "";
}

std::string telephone_of(const std::string& text) {
  const auto digits =
      std::count_if(text.begin(), text.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
  const bool right = text.find_first_not_of("0123456789 +/.()-") == std::string::npos;
  return right && digits >= 8 && digits <= 15 && text.size() <= 30 ? text : "";
}

std::string email_of(const std::string& typed) {
  std::string text = lower(typed);
  const auto at = text.find('@');
  const bool right =
      at != std::string::npos && at > 0 && text.find('@', at + 1) == std::string::npos &&
      text.find('.', at) != std::string::npos && !text.ends_with('.') && text[at + 1] != '.' &&
      !has_any(text, " \t\n\"<>,;\\()") && text.size() <= longest_address;
  return right ? text : "";
}

/// Reads the cells of one row, one after another.
class Reading {
 public:
  Reading(const Cells& cells, db::Organisation& one, std::vector<Wrong>& wrong)
      : cells_(cells), one_(one), wrong_(wrong) {}

  void read() {
    text("name", one_.name, [](const std::string& text) {
      return text::count_characters(text) <= longest_name ? text : "";
    });
    text("nis", one_.nis, [](const std::string& text) { return is_nis(text) ? text : ""; });
    text("kbo", one_.kbo, [](const std::string& text) { return kbo_number(text); });
    text("website", one_.website, website_of);
    text("telephone", one_.telephone, telephone_of);
    text("email", one_.email, email_of);
    std::string successor;
    text("successor", successor, [](const std::string& text) { return is_nis(text) ? text : ""; });
    word("type", one_.type, organisation_types(), type_from_word);
    word("province", one_.province, provinces(), known_province);
    number("inhabitants", one_.inhabitants, 1, most_inhabitants);
    number("year", one_.inhabitants_year, 1990, 2100);
    degrees("lat", one_.latitude, 90);
    degrees("lon", one_.longitude, 180);
    date();
  }

 private:
  static std::string known_province(std::string_view text) {
    const auto& all = provinces();
    return std::find(all.begin(), all.end(), text) == all.end() ? "" : std::string(text);
  }

  std::string cell(std::string_view field) const {
    const auto found = cells_.find(field);
    return found == cells_.end() ? "" : found->second;
  }
  void refuse(std::string_view field, std::string nearest = "") {
    wrong_.push_back(wrong_field(std::string(field), field, cell(field)));
    wrong_.back().nearest = std::move(nearest);
  }

  template <class Clean>
  void text(std::string_view field, std::string& into, Clean clean) {
    const std::string found = cell(field);
    if (found == empties)
      into.clear();
    if (found.empty() || found == empties)
      return;
    std::string right = clean(found);
    if (right.empty())
      refuse(field);
    else
      into = std::move(right);
  }
  void word(std::string_view field, std::string& into, const std::vector<std::string>& known,
            std::string (*clean)(std::string_view)) {
    const std::string found = cell(field);
    std::string right = clean(found);
    // Everything is of some type.
    const bool is_emptied = found == empties && field != "type";
    if (!right.empty() || is_emptied)
      into = std::move(right);
    else if (!found.empty())
      refuse(field, engine::nearest(found, known));
  }
  void number(std::string_view field, int& into, int least, int most) {
    const std::string found = cell(field);
    const auto number = found == empties ? std::optional(0) : whole(found, least, most);
    if (number)
      into = *number;
    else if (!found.empty())
      refuse(field);
  }
  void degrees(std::string_view field, int& into, double most) {
    const std::string found = cell(field);
    const auto number = found == empties ? std::optional(0) : millionths(found, -most, most);
    if (number)
      into = *number;
    else if (!found.empty())
      refuse(field);
  }
  void date() {
    const std::string found = cell("merged");
    const auto date = engine::date_from_text(found);
    if (date || found == empties)
      one_.merged_on = date;
    else if (!found.empty())
      refuse("merged");
  }

  const Cells& cells_;
  db::Organisation& one_;
  std::vector<Wrong>& wrong_;
};

bool is_wrong(const std::vector<Wrong>& wrong, std::string_view field) {
  return std::any_of(wrong.begin(), wrong.end(),
                     [field](const Wrong& one) { return one.field == field; });
}

}  // namespace

const std::vector<std::string>& organisation_fields() {
  static const std::vector<std::string> all = {
      "nis",       "kbo",     "name",  "type",      "province", "inhabitants", "year",
      "telephone", "website", "email", "successor", "merged",   "lat",         "lon"};
  return all;
}

Wrong wrong_field(std::string field, std::string_view expected, std::string found) {
  return {.field = std::move(field),
          .expected = {"organisations.expected." + std::string(expected)},
          .found = std::move(found)};
}

void read_cells(const Cells& cells, db::Organisation& one, std::vector<Wrong>& wrong) {
  Reading(cells, one, wrong).read();
}

void check_organisation(db::Organisation& one, std::vector<Wrong>& wrong) {
  const auto refuse = [&](const char* field, const char* expected, const std::string& found) {
    if (!is_wrong(wrong, field))
      wrong.push_back(wrong_field(field, expected, found));
  };
  const std::string province = province_of(one.nis);
  if (one.province.empty())
    one.province = province;
  if (one.name.empty())
    refuse("name", "name", "");
  // An OCMW is known by its KBO number; its NIS code is that of the municipality beside it.
  if (one.nis.empty() && is_local_authority(one.type) && (one.type != "ocmw" || one.kbo.empty()))
    refuse("nis", "nis", "");
  // Without a NIS code that is right nobody knows the province yet.
  if (one.province.empty() && is_local_authority(one.type) && !is_wrong(wrong, "nis"))
    refuse("province", "province", "");
  if (!province.empty() && one.province != province) {
    refuse("province", "province-of-nis", one.province);
    wrong.back().expected.parameters = {{"province", province}, {"nis", one.nis}};
  }
  if (one.inhabitants > 0 && one.inhabitants_year == 0)
    refuse("year", "year-with-inhabitants", "");
  if (one.inhabitants == 0 && one.inhabitants_year > 0)
    refuse("inhabitants", "inhabitants", "");
  if (one.is_merged() && !one.merged_on)
    refuse("merged", "merged", "");
  if (!one.is_merged() && one.merged_on)
    refuse("successor", "successor", "");
}

}  // namespace draaiboek::web
