#include "web/pages/recruiting/call_list.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using engine::EnrolmentStatus;
using support::World;
using testing::HasSubstr;
using testing::Not;

std::string list_of(const World& world) {
  return "/golven/" + world.wave().text() + "/contacten";
}

Fields call_with(engine::CaseId participant, const std::string& said, const Fields& more = {}) {
  Fields form = {{"participant", participant.text()},
                 {"way", "telephone"},
                 {"call-date-day", "11"},
                 {"call-date-month", "1"},
                 {"call-date-year", "2027"},
                 {"spoken-to", "Jan Maes"},
                 {"said", said}};
  for (const auto& [name, value] : more)
    form.add(name, value);
  return form;
}

Fields next_by(const std::string& act, const char* day) {
  return {{"next", act}, {"next-by-day", day}, {"next-by-month", "1"}, {"next-by-year", "2027"}};
}

TEST(CallList, ShowsEveryOrganisationWithItsLastContact) {
  World world;
  EXPECT_THAT(world.get("carla", list_of(world)).body(), HasSubstr("Nog geen contact"));
  const auto answer = world.post(
      "carla", list_of(world),
      call_with(world.zingem(), "Vindt het <interessant>", next_by("Terugbellen", "14")));
  EXPECT_EQ(answer.status(), 303);
  const auto page = world.get("carla", list_of(world)).body();
  EXPECT_THAT(page, HasSubstr("Vindt het &lt;interessant&gt;"));
  EXPECT_THAT(page, HasSubstr("maandag 11 januari 2027, telefoon, carla"));
  EXPECT_THAT(page, HasSubstr("Terugbellen"));
  EXPECT_THAT(page, HasSubstr("nog 3 dagen"));
}

TEST(CallList, NamesItsWave) {
  World world;
  const std::string title = world.snapshot().tree->wave().title;
  EXPECT_THAT(world.get("carla", list_of(world)).body(),
              HasSubstr("<h1 class=\"govuk-heading-l\">Contacten – " + title + "</h1>"));
}

TEST(CallList, PutsWhatIsLateFirstAndSaysSo) {
  World world;
  world.post("carla", list_of(world), call_with(world.zingem(), "ja", next_by("Bellen", "14")));
  world.post("carla", list_of(world), call_with(world.melle(), "ja", next_by("Mailen", "12")));
  world.go_to("2027-01-13");
  const auto page = world.get("carla", list_of(world)).body();
  EXPECT_THAT(page, HasSubstr(">1 dag te laat</span>"));
  EXPECT_THAT(page, HasSubstr("14-01-2027 (morgen)"));
  EXPECT_LT(page.find(world.melle().text()), page.find(world.zingem().text()));
}

TEST(CallList, SetsTheEnrolmentInTheSameGo) {
  World world;
  const auto answer =
      world.post("carla", list_of(world),
                 call_with(world.zingem(), "Doet mee", {{"status", "applied"}, {"share", "yes"}}));
  EXPECT_EQ(answer.status(), 303);
  EXPECT_EQ(world.snapshot().tree->at(world.zingem()).enrolment, EnrolmentStatus::applied);
}

TEST(CallList, KeepsNothingWhenTheEnrolmentIsRefused) {
  World world;
  const auto page = world.post("carla", list_of(world),
                               call_with(world.zingem(), "Doet mee", {{"status", "applied"}}));
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("href=\"#share\""));
  EXPECT_THAT(page.body(), HasSubstr("Doet mee"));
  EXPECT_THAT(world.get("carla", list_of(world)).body(), Not(HasSubstr("Doet mee")));
}

TEST(CallList, RefusesACallOfTomorrowAndOneWithoutWords) {
  World world;
  Fields form = {{"participant", world.zingem().text()},
                 {"way", "visit"},
                 {"call-date-day", "12"},
                 {"call-date-month", "1"},
                 {"call-date-year", "2027"}};
  const auto page = world.post("carla", list_of(world), form);
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("href=\"#call-date\""));
  EXPECT_THAT(page.body(), HasSubstr("href=\"#said\""));
}

TEST(CallList, ShowsMineOrThoseWithAStatus) {
  World world;
  world.post("carla", list_of(world), call_with(world.zingem(), "Van mij"));
  EXPECT_THAT(world.get("carla", list_of(world) + "?wie=ik").body(), HasSubstr("Van mij"));
  EXPECT_THAT(world.get("ann", list_of(world) + "?wie=ik").body(), Not(HasSubstr("Van mij")));
  EXPECT_THAT(world.get("carla", list_of(world) + "?status=enrolled").body(),
              Not(HasSubstr("Van mij")));
  EXPECT_THAT(world.get("carla", list_of(world) + "?status=listed").body(), HasSubstr("Van mij"));
}

TEST(CallList, CountsWhoSteppedOutAndShowsThemApart) {
  World world;
  EXPECT_THAT(world.get("carla", list_of(world)).body(), Not(HasSubstr("Uitgestapt (")));
  world.act("carla", world.melle(),
            engine::wish::CloseCase{engine::Outcome::left, {engine::TextId::of(7001), "Te druk"}});
  EXPECT_THAT(world.get("carla", list_of(world)).body(), HasSubstr("Uitgestapt (1)"));
  const std::string left = world.get("carla", list_of(world) + "?status=left").body();
  EXPECT_THAT(left, HasSubstr("/zaken/" + world.melle().text() + "/contacten"));
  EXPECT_THAT(left, Not(HasSubstr("/zaken/" + world.zingem().text() + "/contacten")));
}

TEST(CallList, IsReadByTheStaffAndNotByTheOrganisations) {
  World world;
  world.post("carla", list_of(world), call_with(world.melle(), "Onder ons"));
  const auto read = world.get("ann", list_of(world)).body();
  EXPECT_THAT(read, HasSubstr("Onder ons"));
  EXPECT_THAT(read, Not(HasSubstr("moet u bellen")));
  EXPECT_EQ(world.post("ann", list_of(world), call_with(world.melle(), "x")).status(), 403);
  for (const char* who : {"marie", "omar", "vic"})
    EXPECT_EQ(world.get(who, list_of(world)).status(), 403) << who;
  EXPECT_EQ(world.get("nele", list_of(world)).status(), 404);
}

}  // namespace
}  // namespace draaiboek::web
