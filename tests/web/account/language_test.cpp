#include "web/account/language.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

Request browser(const std::string& accepts) {
  Request request;
  request.accept_language = accepts;
  return request;
}

TEST(Language, IsDutchWhenNobodySaysOtherwise) {
  EXPECT_EQ(language_of(browser(""), ""), "nl");
  EXPECT_EQ(language_of(browser("fr-BE,fr;q=0.9"), ""), "nl");
}

TEST(Language, FollowsTheBrowserInItsOrder) {
  EXPECT_EQ(language_of(browser("fr-BE, en-GB;q=0.8, nl;q=0.5"), ""), "en");
  EXPECT_EQ(language_of(browser("nl-BE,nl;q=0.9,en;q=0.8"), ""), "nl");
  EXPECT_EQ(language_of(browser("enm, nl"), ""), "nl");
}

TEST(Language, OfAPersonGoesBeforeTheBrowser) {
  EXPECT_EQ(language_of(browser("nl"), "en"), "en");
}

TEST(Language, ThatWasChosenGoesBeforeThePerson) {
  Request request = browser("nl");
  request.cookies.add("taal", "en");
  EXPECT_EQ(language_of(request, "nl"), "en");
}

TEST(Language, ThatIsAskedForGoesBeforeEverything) {
  Request request = browser("nl");
  request.cookies.add("taal", "nl");
  request.query.add("lang", "en");
  EXPECT_EQ(language_of(request, "nl"), "en");
}

TEST(Language, IgnoresOnesThatWeDoNotSpeak) {
  Request request = browser("en");
  request.query.add("lang", "fr");
  request.cookies.add("taal", "<b>");
  EXPECT_EQ(asked_language(request), "");
  EXPECT_EQ(language_of(request, ""), "en");
}

}  // namespace
}  // namespace draaiboek::web
