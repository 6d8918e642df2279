// What single forms do with ids of others, days that don't exist, old versions and wrong order.

#include <gmock/gmock.h>

#include "tests/safety/every_form.h"
#include "tests/safety/secrets.h"

namespace draaiboek::safety {
namespace {

using testing::HasSubstr;
using testing::Not;
using web::Fields;

class Typing : public testing::Test {
 protected:
  // Refused, and nobody's picture of the world changed.
  void expect_refused(const std::string& who, const std::string& place, const Fields& fields,
                      int status = 422) {
    const std::string before = portrait(at_);
    const auto answer = world_.post(who, place, fields);
    EXPECT_EQ(answer.status(), status) << place << " as " << who;
    EXPECT_EQ(portrait(at_), before) << place << " as " << who;
  }
  std::string id_of(const std::string& person) const { return world_.person(person).text(); }

  OpenWorld at_{};
  World& world_ = at_.world;
  std::string wave_ = "/golven/" + world_.wave().text();
  std::string melle_ = "/zaken/" + world_.melle().text();
  std::string oosterzele_ = "/zaken/" + world_.oosterzele().text();
};

TEST_F(Typing, AnIdOfSomebodyElsewhereInAFormIsRefusedAsUnknown) {
  expect_refused("carla", melle_ + "/mensen/nieuw",
                 {{"person", id_of("omar")}, {"role", "contact"}});
  expect_refused("carla", melle_ + "/mensen/nieuw",
                 {{"person", engine::PersonId::of(999).text()}, {"role", "contact"}});
  expect_refused("carla", melle_ + "/mensen/weghaling", {{"member", "contact:" + id_of("omar")}});
  expect_refused("carla", wave_ + "/medewerkers",
                 {{"member", "analyst:" + id_of("omar")}, {"action", "add"}});
  expect_refused("carla", wave_ + "/medewerkers",
                 {{"member", "administrator:" + id_of("carla")}, {"action", "add"}});
  expect_refused("carla", wave_ + "/deelnemers/toevoegen",
                 {{"organisations", engine::OrganisationId::of(999).text()}});
  expect_refused("carla", "/zaken/" + at_.grouped.participant.text() + "/groep",
                 {{"group", world_.other_wave().text()}});
  expect_refused("carla", "/golven/" + at_.grouped.id.text() + "/groepen",
                 {{"title", "Groep 2"}, {"members", world_.oosterzele().text()}});
  expect_refused("sam", "/golven/nieuw",
                 {{"programme", world_.workflow_hash()},
                  {"title", "Golf"},
                  {"seats", "3"},
                  {"staff-coordinator", id_of("marie")},
                  {"action", "plan"}});
}

TEST_F(Typing, ASectionIsOnlyGivenToAColleagueOfTheSameCase) {
  const std::string before = portrait(at_);
  const auto answer =
      world_.post("marie", melle_ + "/stappen/vragen/secties/start", {{"person", id_of("omar")}});
  EXPECT_GE(answer.status(), 400);
  EXPECT_EQ(portrait(at_), before);
}

TEST_F(Typing, AttendanceOfPeopleWhoAreNotInvitedIsPassedOver) {
  const std::string place = wave_ + "/workshops/workshop-1/aanwezigheid";
  world_.post("carla", place, {{"present", world_.oosterzele().text() + "." + id_of("marie")}});
  EXPECT_THAT(world_.get("carla", place).body(), Not(HasSubstr(" checked")));
}

TEST_F(Typing, TheFileOfAnotherOrganisationStaysWhereItIs) {
  support::send_file(world_, "omar", oosterzele_ + "/stappen/bia",
                     {"bia", "tweede.xlsx", support::sheet()});
  const auto files = [&] {
    return world_.store().documents().documents(world_.viewer("omar"), world_.oosterzele(), "bia");
  };
  ASSERT_FALSE(files().empty());
  const auto count = files().size();
  const std::string id = files().front().id.text();
  world_.act("carla", world_.melle(),
             engine::StepWish{"bia", engine::wish::Reopen{{engine::TextId::of(1), "Nog eens."}}});
  EXPECT_EQ(
      world_.post("marie", melle_ + "/stappen/bia/bestanden/" + id + "/verwijdering").status(),
      404);
  EXPECT_EQ(files().size(), count);
}

TEST_F(Typing, AnAnswerToARemarkOfAnotherOrganisationReachesNobody) {
  const std::string remark = engine::RemarkId::of(501).text();
  const auto answer = world_.post("marie", melle_ + "/stappen/bia-feedback/antwoorden",
                                  {{remark, "verdwaald antwoord"}});
  EXPECT_EQ(answer.status(), 422);
  EXPECT_THAT(world_.get("omar", oosterzele_ + "/stappen/bia-feedback").body(),
              Not(HasSubstr("verdwaald antwoord")));
}

TEST_F(Typing, TheThirtiethOfFebruaryIsToldAtItsField) {
  const auto day = [](const std::string& field) {
    return Fields{{field + "-day", "30"},
                  {field + "-month", "2"},
                  {field + "-year", "2027"},
                  {"reason", "Omdat het moet."}};
  };
  const std::pair<std::string, std::string> places[] = {
      {melle_ + "/stappen/vragen/uitstel", "until"},
      {wave_ + "/verplaatsing/workshop-2", "workshop-2"},
      {wave_ + "/workshops/workshop-2/verloop", "date"}};
  for (const auto& [place, field] : places) {
    const auto answer = world_.post("carla", place, day(field));
    EXPECT_EQ(answer.status(), 422) << place;
    EXPECT_THAT(answer.body(), HasSubstr("id=\"" + field + "-error\"")) << place;
    EXPECT_THAT(answer.body(), HasSubstr("href=\"#" + field + "\"")) << place;
    EXPECT_THAT(answer.body(), HasSubstr("value=\"30\"")) << place << " keeps what was typed";
  }
}

TEST_F(Typing, AnOldVersionIsAConflictAndKeepsTheText) {
  const std::string place = wave_ + "/gegevens";
  const std::string version = hidden_value(world_.get("carla", place).body(), "version");
  ASSERT_NE(version, "");
  const Fields first = {{"title", "Golf van maart"}, {"seats", "4"}, {"version", version}};
  EXPECT_EQ(world_.post("carla", place, first).status(), 303);
  const auto late = world_.post(
      "carla", place, {{"title", "Golf van april"}, {"seats", "5"}, {"version", version}});
  EXPECT_EQ(late.status(), 409);
  EXPECT_THAT(late.body(), HasSubstr("Golf van april"));
  EXPECT_THAT(world_.get("carla", place).body(), HasSubstr("Golf van maart"));
}

TEST_F(Typing, StepsOutOfOrderAreRefusedWithAReason) {
  const auto refused = [&](const std::string& who, const std::string& place, const Fields& fields) {
    const auto answer = world_.post(who, place, fields);
    EXPECT_TRUE(answer.status() == 422 || answer.status() == 409) << place << answer.status();
    EXPECT_THAT(answer.body(), HasSubstr("govuk-error-summary")) << place;
    EXPECT_THAT(answer.body(), Not(HasSubstr("refusal."))) << place << " shows a key";
  };
  const std::string report = OpenWorld::step(world_.wave(), "verslag");
  refused("vic", report + "/besluit", {{"decision", "yes"}});
  refused("carla", report + "/publicatie", {});
  refused("carla", report + "/inzending", {{"content", "x"}});
  refused("marie", melle_ + "/stappen/vragen/intrekking", {});
  refused("carla", melle_ + "/stappen/vragen/heropening", {{"reason", "Te vroeg."}});
  refused("ann", oosterzele_ + "/stappen/bia-feedback/nazicht", {});
  refused("ann", oosterzele_ + "/stappen/bia-feedback/feedback",
          {{"concept", "0"}, {"verdict", "accepted"}, {"send", "1"}});
  refused("carla", wave_ + "/workshops/workshop-1/verloop",
          {{"date-day", "22"}, {"date-month", "3"}, {"date-year", "2027"}});
  refused("carla", "/zaken/" + world_.zingem().text() + "/inschrijving", {{"status", "enrolled"}});
}

TEST_F(Typing, AConceptThatIsKeptWithTwoClicksIsNoConflict) {
  const std::string remark = engine::RemarkId::of(501).text();
  const Fields of_reader = {{"concept", "1"}, {"summary", "Bijna klaar."}, {"keep", "1"}};
  const Fields of_answer = {{"concept", "0"}, {remark, "Half antwoord"}, {"keep", "1"}};
  for (int click = 0; click < 2; ++click) {
    EXPECT_EQ(world_.post("ann", melle_ + "/stappen/bia-feedback/feedback", of_reader).status(),
              303);
    EXPECT_EQ(
        world_.post("omar", oosterzele_ + "/stappen/bia-feedback/antwoorden", of_answer).status(),
        303);
  }
  const Fields older = {{"concept", "1"}, {"summary", "Iets anders."}, {"keep", "1"}};
  EXPECT_EQ(world_.post("ann", melle_ + "/stappen/bia-feedback/feedback", older).status(), 409);
}

TEST_F(Typing, AnUnreleasedRemarkStaysHiddenFromTheOrganisationInEveryAnswer) {
  const std::string place = melle_ + "/stappen/bia-feedback";
  EXPECT_THAT(world_.get("ann", place).body(), HasSubstr("Waarom 2 dagen?"));
  EXPECT_THAT(world_.get("marie", place).body(), Not(HasSubstr("Waarom 2 dagen?")));
  for (const char* act : {"/nazicht", "/feedback", "/antwoorden"})
    EXPECT_THAT(world_.post("marie", place + act).body(), Not(HasSubstr("Waarom 2 dagen?"))) << act;
}

}  // namespace
}  // namespace draaiboek::safety
