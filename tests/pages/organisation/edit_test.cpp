#include <gmock/gmock.h>

#include "tests/pages/organisation/register_world.h"
#include "web/account/random.h"

namespace draaiboek::web {
namespace {

using support::RegisterWorld;
using testing::HasSubstr;
using testing::Not;

Fields gent_form(const std::string& command = new_id<engine::CommandId>().text()) {
  return {{"command", command},
          {"name", "Gent"},
          {"type", "joint"},
          {"nis", "44021"},
          {"kbo", "0000.0097.97"},
          {"province", ""},
          {"inhabitants", "270000"},
          {"year", "2025"},
          {"website", "www.stad.gent"},
          {"telephone", ""},
          {"email", "info@stad.gent"},
          {"successor", ""}};
}

Fields gent_with(const Fields& fields, const std::string& name, const std::string& value) {
  Fields other;
  for (const auto& [key, old] : fields)
    other.add(key, key == name ? value : old);
  return other;
}

TEST(NewOrganisation, IsAddedOnceHoweverOftenItIsSent) {
  RegisterWorld at;
  const Fields form = gent_form();
  const auto first = at.world.post("carla", "/organisaties/nieuw", form);
  ASSERT_EQ(first.status(), 303) << first.body();
  const auto again = at.world.post("carla", "/organisaties/nieuw", form);
  EXPECT_EQ(again.header("Location"), first.header("Location"));
  const auto page = at.world.get("carla", std::string(first.header("Location")));
  EXPECT_THAT(page.body(), HasSubstr("Gent"));
  EXPECT_THAT(page.body(), HasSubstr("Oost-Vlaanderen")) << "as the NIS code says";
  EXPECT_THAT(page.body(), HasSubstr("Laatst gewijzigd door carla"));
  EXPECT_EQ(
      at.world.post("carla", "/organisaties/nieuw", gent_with(form, "name", "Ledeberg")).status(),
      409);
  EXPECT_THAT(at.world.get("carla", "/organisaties?zoek=Gent").body(), HasSubstr("1 organisatie<"));
}

TEST(NewOrganisation, IsRefusedWithEveryMistakeAtOnceAndKeepsWhatWasTyped) {
  RegisterWorld at;
  const auto page = at.world.post("carla", "/organisaties/nieuw",
                                  {{"name", "<b>Gent"},
                                   {"type", "municipality"},
                                   {"nis", "4402"},
                                   {"kbo", "0123.456.748"},
                                   {"province", "Oost-Vlaanderen"},
                                   {"inhabitants", "veel"},
                                   {"email", "gent"}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("&lt;b&gt;Gent"));
  EXPECT_THAT(page.body(), Not(HasSubstr("<b>Gent")));
  EXPECT_THAT(page.body(), HasSubstr("een NIS-code van vijf cijfers"));
  EXPECT_THAT(page.body(), HasSubstr("waarvan het controlegetal klopt"));
  EXPECT_THAT(page.body(), HasSubstr("Er staat nu &#39;veel&#39;"));
  EXPECT_THAT(page.body(), HasSubstr("href=\"#email\""));
  EXPECT_THAT(page.body(), HasSubstr("value=\"0123.456.748\""));
}

TEST(NewOrganisation, MayNotTakeANumberThatAnotherOneHas) {
  RegisterWorld at;
  const auto nis =
      at.world.post("carla", "/organisaties/nieuw", gent_with(gent_form(), "nis", "44052"));
  EXPECT_EQ(nis.status(), 422);
  EXPECT_THAT(nis.body(), HasSubstr("heeft deze NIS-code al"));
  const auto kbo =
      at.world.post("carla", "/organisaties/nieuw", gent_with(gent_form(), "kbo", "0123.456.749"));
  EXPECT_THAT(kbo.body(), HasSubstr("heeft dit KBO-nummer al"));
}

TEST(OrganisationFacts, AreChangedByWhoSawTheLatest) {
  RegisterWorld at;
  const std::string place = RegisterWorld::place("44052") + "/gegevens";
  EXPECT_THAT(at.world.get("admin", place).body(), HasSubstr("value=\"0123.456.749\""));
  Fields form = {{"version", "1"},
                 {"name", "Oosterzele"},
                 {"type", "joint"},
                 {"nis", "44052"},
                 {"province", "Oost-Vlaanderen"}};
  const auto done = at.world.post("admin", place, form);
  ASSERT_EQ(done.status(), 303) << done.body();
  EXPECT_EQ(at.one("44052").name, "Oosterzele");
  EXPECT_EQ(at.one("44052").inhabitants, 0) << "an empty field means that it isn't known";
  EXPECT_EQ(at.world.post("admin", place, form).status(), 303) << "the same again";
  const auto late = at.world.post("carla", place, gent_with(form, "name", "Te laat"));
  EXPECT_EQ(late.status(), 409);
  EXPECT_THAT(late.body(), HasSubstr("value=\"Te laat\""));
  EXPECT_EQ(at.one("44052").name, "Oosterzele");
}

TEST(OrganisationFacts, PointToASuccessorThatIsAnotherOne) {
  RegisterWorld at;
  const auto post = [&](const std::string& nis, const std::string& successor) {
    return at.world.post("carla", RegisterWorld::place(nis) + "/gegevens",
                         {{"version", std::to_string(at.world.store()
                                                         .organisations()
                                                         .registered(at.world.viewer("carla"),
                                                                     RegisterWorld::id(nis))
                                                         ->version)},
                          {"name", at.one(nis).name},
                          {"type", "municipality"},
                          {"nis", nis},
                          {"province", at.one(nis).province},
                          {"successor", successor},
                          {"merged-day", "1"},
                          {"merged-month", "1"},
                          {"merged-year", "2031"}});
  };
  EXPECT_THAT(post("72043", "11999").body(), HasSubstr("een NIS-code uit de lijst"));
  EXPECT_THAT(post("71072", "73040").body(), HasSubstr("leidt naar zichzelf terug"));
  ASSERT_EQ(post("72043", "71072").status(), 303);
  EXPECT_EQ(at.one("72043").successor, RegisterWorld::id("71072"));
  EXPECT_EQ(at.one("72043").merged_on, engine::date_from_text("2031-01-01"));
}

TEST(NewOrganisation, SaysOfEachFieldItsOwnMeasureInTheOrderOfTheForm) {
  RegisterWorld at;
  const Fields form = gent_with(gent_with(gent_form(), "nis", std::string(600, '4')), "name",
                                std::string(600, 'x'));
  const std::string page = at.world.post("carla", "/organisaties/nieuw", form).body();
  EXPECT_THAT(page, Not(HasSubstr("hoogstens 500 tekens")));
  EXPECT_LT(page.find("href=\"#name\""), page.find("href=\"#nis\""));
  EXPECT_THAT(page, Not(HasSubstr("&#39;" + std::string(100, '4'))));
}

}  // namespace
}  // namespace draaiboek::web
