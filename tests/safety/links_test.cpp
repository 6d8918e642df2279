// Each link on each page that somebody finds on the way from the start leads to a page that they
// may open, and so do the two languages of a form that came back.

#include <gmock/gmock.h>

#include <deque>
#include <set>

#include "tests/safety/every_form.h"

namespace draaiboek::safety {
namespace {

std::set<std::string> links_on(const std::string& page) {
  const std::string mark = " href=\"";
  std::set<std::string> found;
  for (auto at = page.find(mark); at != std::string::npos; at = page.find(mark, at + 1)) {
    const auto from = at + mark.size();
    const std::string place = html::unescaped(page.substr(from, page.find('"', from) - from));
    if (place.starts_with('/') && !place.starts_with("/assets/"))
      found.insert(place.substr(0, place.find('#')));
  }
  return found;
}

// A page is one page, however it is sorted and whatever help was asked from it.
std::string page_of(const std::string& place) {
  return place.substr(0, place.find('?'));
}

void walk(World& world, const std::string& who) {
  std::deque<std::string> to_visit = {"/"};
  std::set<std::string> known = {"/"};
  while (!to_visit.empty()) {
    const std::string place = to_visit.front();
    to_visit.pop_front();
    const auto page = world.get(who, place);
    if (page.status() == 303) {
      const std::string next = page.header("Location");
      if (known.insert(page_of(next)).second)
        to_visit.push_back(next);
      continue;
    }
    for (const std::string& link : links_on(page.body())) {
      if (!known.insert(page_of(link)).second)
        continue;
      to_visit.push_back(link);
      const int status = world.get(who, link).status();
      EXPECT_TRUE(status == 200 || status == 303)
          << who << " finds " << link << " (" << status << ") on " << place;
    }
  }
  EXPECT_GT(known.size(), 5U) << who;
}

TEST(EveryLink, LeadsToAPageThatItsReaderMayOpen) {
  OpenWorld at;
  for (const char* who : {"carla", "nele", "ann", "vic", "ed", "tom", "sam", "olga", "admin", "eva",
                          "marie", "mo", "omar", "zita"})
    walk(at.world, who);
}

TEST(EveryLink, ToAnotherLanguageLeadsToAPageOfTheFormThatCameBack) {
  static const std::regex other(" href=\"([^\"]*)\" rel=\"alternate\"");
  OpenWorld at;
  std::size_t seen = 0;
  for (const FormAt& where : every_form()) {
    const auto forms =
        forms_of(at.world.get(where.who, pages_with_forms(at)[where.place].second).body());
    if (where.form >= forms.size() || forms[where.form].action.empty())
      continue;
    const std::string& action = forms[where.form].action;
    web::Fields nothing_typed;
    for (const PageField& field : forms[where.form].fields) {
      if (field.sort == PageField::Sort::hidden)
        nothing_typed.add(field.name, field.value);
    }
    const auto answer = at.world.post(where.who, action, nothing_typed);
    std::smatch found;
    const std::string& body = answer.body();
    if (answer.status() == 303 || !std::regex_search(body, found, other))
      continue;
    const std::string link = html::unescaped(found[1].str());
    const std::string place = link.starts_with('/') ? link : action + link;
    EXPECT_EQ(at.world.get(where.who, place).status(), 200) << place << " after " << action;
    ++seen;
  }
  EXPECT_GT(seen, 10U);
}

}  // namespace
}  // namespace draaiboek::safety
