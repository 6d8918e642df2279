#include "web/pages/organisation/place.h"

#include "web/setup/register/numbers.h"

namespace draaiboek::web {

std::string organisation_place(engine::OrganisationId id) {
  return "/organisaties/" + id.text();
}

std::string import_place(db::ImportId id) {
  return "/organisaties/import/" + id.text();
}

std::vector<Crumb> register_crumbs(const Say& say, const std::string& here) {
  return {{say("organisations.title"), "/organisaties"}, {here, ""}};
}

std::vector<Crumb> organisation_crumbs(const Say& say, const db::Organisation& one,
                                       const std::string& here) {
  return {{say("organisations.title"), "/organisaties"},
          {one.name, organisation_place(one.id)},
          {here, ""}};
}

std::string thousands(int number, std::string_view language) {
  std::string digits = std::to_string(number);
  const char separator = language == "en" ? ',' : '.';
  for (std::size_t at = digits.size(); at > 3; at -= 3)
    digits.insert(at - 3, 1, separator);
  return digits;
}

std::string inhabitants_words(const db::Organisation& one, std::string_view language) {
  if (one.inhabitants == 0)
    return "";
  return thousands(one.inhabitants, language) + " (" + std::to_string(one.inhabitants_year) + ")";
}

std::string named(const db::Organisation& one) {
  return one.nis.empty() ? one.name : one.name + " (" + one.nis + ")";
}

std::vector<Choice> type_choices(const Say& say) {
  std::vector<Choice> choices;
  for (const std::string& type : organisation_types())
    choices.push_back({type, say("organisation.type." + type)});
  return choices;
}

std::vector<Choice> province_choices() {
  std::vector<Choice> choices;
  for (const std::string& province : provinces())
    choices.push_back({province, province});
  return choices;
}

}  // namespace draaiboek::web
