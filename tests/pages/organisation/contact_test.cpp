#include <gmock/gmock.h>

#include "tests/pages/organisation/register_world.h"
#include "web/account/random.h"

namespace draaiboek::web {
namespace {

using support::RegisterWorld;
using testing::HasSubstr;
using testing::SizeIs;

Fields taking_over(const std::string& name, const std::string& replaces, const std::string& day,
                   const std::string& command = new_id<engine::CommandId>().text()) {
  return {{"command", command},   {"name", name},       {"email", "x@melle.example"},
          {"telephone", ""},      {"since-day", day},   {"since-month", "1"},
          {"since-year", "2027"}, {"reason", "verlof"}, {"replaces", replaces}};
}

struct OrganisationContactPage : testing::Test {
  std::vector<db::OrganisationContact> contacts() {
    return at.world.store().organisations().contacts(at.world.viewer("carla"),
                                                     RegisterWorld::id("44052"));
  }
  Response post(const Fields& fields) { return at.world.post("carla", place, fields); }
  RegisterWorld at;
  std::string place = RegisterWorld::place("44052") + "/contact";
};

TEST_F(OrganisationContactPage, KeepsWhoItWasBefore) {
  const auto link = [&] { return at.world.get("carla", RegisterWorld::place("44052")).body(); };
  EXPECT_THAT(link(), HasSubstr(">Contactpersoon noteren</a>"));
  EXPECT_THAT(at.world.get("carla", place).body(), HasSubstr("Contactpersoon noteren</h1>"));
  ASSERT_EQ(post(taking_over("Els", "", "4")).status(), 303);
  EXPECT_THAT(link(), HasSubstr(">Andere contactpersoon noteren</a>"));
  const auto now = contacts().at(0);
  EXPECT_THAT(at.world.get("carla", place).body(), HasSubstr("Nu is Els de contactpersoon."));
  ASSERT_EQ(post(taking_over("Jan", now.id.text(), "11")).status(), 303);
  const auto page = at.world.get("admin", RegisterWorld::place("44052"));
  EXPECT_THAT(page.body(), HasSubstr("Els"));
  EXPECT_THAT(page.body(), HasSubstr("Jan"));
  EXPECT_THAT(page.body(), HasSubstr("verlof"));
  EXPECT_EQ(contacts().at(1).until, engine::date_from_text("2027-01-11"));
}

TEST_F(OrganisationContactPage, NotesOneContactHoweverOftenItIsSent) {
  const Fields form = taking_over("Els", "", "4");
  EXPECT_EQ(post(form).status(), 303);
  EXPECT_EQ(post(form).status(), 303);
  EXPECT_THAT(contacts(), SizeIs(1));
  const std::string command = form.get("command");
  EXPECT_EQ(post(taking_over("Jan", "", "4", command)).status(), 409);
  EXPECT_THAT(contacts(), SizeIs(1));
}

TEST_F(OrganisationContactPage, SaysThatSomebodyElseWasFirst) {
  ASSERT_EQ(post(taking_over("Els", "", "4")).status(), 303);
  const auto late = post(taking_over("Jan", "", "11"));
  EXPECT_EQ(late.status(), 409);
  EXPECT_THAT(late.body(), HasSubstr("noteerde intussen"));
  EXPECT_THAT(late.body(), HasSubstr("Nu is Els de contactpersoon."));
}

TEST_F(OrganisationContactPage, RefusesADayBeforeThePreviousOneBegan) {
  ASSERT_EQ(post(taking_over("Els", "", "14")).status(), 303);
  const auto page = post(taking_over("Jan", contacts().at(0).id.text(), "4"));
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("vanaf 14-01-2027"));
  EXPECT_EQ(post({{"name", ""}, {"email", "geen"}}).status(), 422);
}

TEST_F(OrganisationContactPage, RepeatsOnlyTheBeginningOfWhatIsFarTooLong) {
  Fields fields = taking_over("Els", "", "4");
  Fields typed;
  for (const auto& [name, value] : fields)
    typed.add(name, name == "telephone" ? std::string(10'000, 'x') : value);
  const auto page = post(typed);
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("het zijn er nu 10000."));
  const std::string summary = page.body().substr(0, page.body().find("<h1"));
  EXPECT_THAT(summary, testing::Not(HasSubstr(std::string(100, 'x'))));
}

}  // namespace
}  // namespace draaiboek::web
