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

TEST_F(TheRegister, IsNotAskedByNobody) {
  EXPECT_THROW(organisations().organisations(Viewer{}, std::string()), engine::Bug);
}

}  // namespace
}  // namespace draaiboek::db
