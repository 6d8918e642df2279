#include "db/maria/organisations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/base/expects.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using engine::OrganisationId;
using testing::ElementsAre;

struct TheRegister : testing::Test {
  void SetUp() override {
    organisations().save(world.system,
                         {{OrganisationId::of(1), "Zelzate", "municipality", "43018",
                           "Oost-Vlaanderen", 51'198'000, -3'810'000},
                          {OrganisationId::of(2), "Aalst", "joint", "41002", "Oost-Vlaanderen"},
                          {OrganisationId::of(3), "Li\xC3\xA8ge 100%", "agency"}});
  }
  Organisations& organisations() { return world.store.organisations(); }
  std::vector<std::string> found(const std::string& part) {
    std::vector<std::string> names;
    for (const auto& one : organisations().organisations(world.system, part)) {
      names.push_back(one.name);
    }
    return names;
  }
  support::TestStore world;
};

TEST_F(TheRegister, KeepsEverythingOfAnOrganisation) {
  const auto zelzate = organisations().organisation(world.system, OrganisationId::of(1));
  ASSERT_TRUE(zelzate);
  EXPECT_EQ(zelzate->name, "Zelzate");
  EXPECT_EQ(zelzate->type, "municipality");
  EXPECT_EQ(zelzate->nis, "43018");
  EXPECT_EQ(zelzate->province, "Oost-Vlaanderen");
  EXPECT_EQ(zelzate->latitude, 51'198'000);
  EXPECT_EQ(zelzate->longitude, -3'810'000);
  EXPECT_FALSE(organisations().organisation(world.system, OrganisationId::of(9)));
}

TEST_F(TheRegister, ChangesAnOrganisationThatItHas) {
  organisations().save(world.system, {{OrganisationId::of(2), "Stad Aalst"}});
  EXPECT_EQ(organisations().organisation(world.system, OrganisationId::of(2))->name, "Stad Aalst");
  EXPECT_EQ(found("").size(), 3U);
}

TEST_F(TheRegister, IsSearchedByPartOfANameOrByNisCode) {
  EXPECT_THAT(found(""), ElementsAre("Aalst", "Li\xC3\xA8ge 100%", "Zelzate"));
  EXPECT_THAT(found("zat"), ElementsAre("Zelzate"));
  EXPECT_THAT(found("lieg"), ElementsAre("Li\xC3\xA8ge 100%")) << "without the accent";
  EXPECT_THAT(found("%"), ElementsAre("Li\xC3\xA8ge 100%")) << "not a wildcard";
  EXPECT_THAT(found("!"), ElementsAre());
  EXPECT_THAT(found("_"), ElementsAre());
  EXPECT_THAT(found("41002"), ElementsAre("Aalst"));
  EXPECT_THAT(found("4100"), ElementsAre());
}

TEST_F(TheRegister, GivesOrganisationsByTheirIds) {
  const auto some = organisations().organisations(
      world.system,
      std::vector{OrganisationId::of(1), OrganisationId::of(2), OrganisationId::of(9)});
  ASSERT_EQ(some.size(), 2U);
  EXPECT_EQ(some[0].name, "Aalst");
  EXPECT_TRUE(organisations().organisations(world.system, std::vector<OrganisationId>()).empty());
}

Organisation melle() {
  Organisation one{OrganisationId::of(4), "Melle", "municipality", "44040", "Oost-Vlaanderen"};
  one.kbo = "0123456749";
  one.inhabitants = 11'500;
  one.inhabitants_year = 2024;
  one.website = "https://melle.example";
  one.telephone = "09 210 07 80";
  one.email = "info@melle.example";
  one.successor = OrganisationId::of(1);
  one.merged_on = engine::date_from_text("2025-01-01");
  return one;
}

TEST_F(TheRegister, KeepsNumbersSizeAddressesAndSuccessor) {
  Viewer carla = support::viewer_with({{"coordinator"}});
  EXPECT_EQ(organisations().change(carla, melle(), 0, support::moment), RegisterAnswer::saved);
  const auto kept = organisations().registered(world.system, OrganisationId::of(4));
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->facts, melle());
  EXPECT_EQ(kept->version, 1);
  EXPECT_EQ(kept->changed_by, carla.person);
  EXPECT_EQ(kept->changed_at, support::moment);
  EXPECT_FALSE(organisations().registered(world.system, OrganisationId::of(9)));
  const auto before = organisations().predecessors(world.system, OrganisationId::of(1));
  ASSERT_EQ(before.size(), 1U);
  EXPECT_EQ(before[0].name, "Melle");
}

TEST_F(TheRegister, RefusesAChangeBySomebodyWhoSawAnOlderOne) {
  Organisation aalst = *organisations().organisation(world.system, OrganisationId::of(2));
  const auto seen = organisations().version(world.system);
  aalst.telephone = "053 73 27 00";
  EXPECT_EQ(organisations().change(world.system, aalst, 1, support::moment), RegisterAnswer::saved);
  EXPECT_EQ(organisations().version(world.system), seen + 1);
  aalst.telephone = "053 00 00 00";
  EXPECT_EQ(organisations().change(world.system, aalst, 1, support::moment),
            RegisterAnswer::changed_meanwhile);
  EXPECT_EQ(organisations().organisation(world.system, OrganisationId::of(2))->telephone,
            "053 73 27 00");
  EXPECT_EQ(organisations().version(world.system), seen + 1);
  aalst.id = OrganisationId::of(9);
  aalst.nis = "";
  EXPECT_EQ(organisations().change(world.system, aalst, 3, support::moment),
            RegisterAnswer::changed_meanwhile)
      << "it isn't there";
}

TEST_F(TheRegister, GivesACodeToOneOrganisationAndToTheOcmwBesideIt) {
  organisations().change(world.system, melle(), 0, support::moment);
  Organisation other{OrganisationId::of(5), "Nog een Melle", "joint", "44040"};
  EXPECT_EQ(organisations().change(world.system, other, 0, support::moment),
            RegisterAnswer::nis_taken);
  other.type = "ocmw";
  other.kbo = "0123456749";
  EXPECT_EQ(organisations().change(world.system, other, 0, support::moment),
            RegisterAnswer::kbo_taken);
  other.kbo = "0000009797";
  EXPECT_EQ(organisations().change(world.system, other, 0, support::moment), RegisterAnswer::saved);
}

TEST_F(TheRegister, IsSearchedByNumbersProvinceAndTypePageByPage) {
  organisations().change(world.system, melle(), 0, support::moment);
  const auto names = [&](const OrganisationSearch& wanted) {
    std::vector<std::string> found;
    for (const auto& one : organisations().search(world.system, wanted).rows)
      found.push_back(one.name);
    return found;
  };
  EXPECT_THAT(names({.part = "440"}), ElementsAre("Melle"));
  EXPECT_THAT(names({.part = "0123.456"}), ElementsAre("Melle"));
  EXPECT_THAT(names({.part = "melle"}), ElementsAre("Melle"));
  EXPECT_THAT(names({.part = "%"}), ElementsAre("Li\xC3\xA8ge 100%"));
  EXPECT_THAT(names({.province = "Oost-Vlaanderen", .type = "municipality"}),
              ElementsAre("Melle", "Zelzate"));
  EXPECT_THAT(names({.province = "Limburg"}), ElementsAre());
  EXPECT_THAT(names({.first = 1, .most = 2}), ElementsAre("Li\xC3\xA8ge 100%", "Melle"));
  EXPECT_EQ(organisations().search(world.system, {.first = 1, .most = 2}).all, 4U);
}

TEST_F(TheRegister, IsNotAskedByNobody) {
  EXPECT_THROW(organisations().organisations(Viewer{}, std::string()), engine::Bug);
}

}  // namespace
}  // namespace draaiboek::db
