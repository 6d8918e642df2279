#include <gmock/gmock.h>

#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using engine::OrganisationId;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

struct ImportsOfTheRegister : testing::Test {
  Organisations& organisations() { return world.store.organisations(); }
  OrganisationImport sent(std::uint64_t id, engine::Instant at = support::moment) const {
    return {.id = ImportId::of(id),
            .file = "lijst.csv",
            .csv = "nis,name\n44040,Melle\n",
            .inhabitants_year = 2024,
            .by = engine::PersonId::of(5),
            .sent = at};
  }
  OrganisationImport applied(std::uint64_t id) const {
    OrganisationImport import = sent(id);
    import.applied_by = engine::PersonId::of(6);
    import.applied = support::moment;
    import.added = 1;
    import.wrong = 2;
    return import;
  }
  bool carry_out(const OrganisationImport& import, const std::vector<Organisation>& rows,
                 std::int64_t seen) {
    return organisations().carry_out(world.system, import, rows, seen, progress);
  }

  support::TestStore world;
  std::vector<std::pair<std::size_t, std::size_t>> told;
  Progress progress = [this](std::size_t done, std::size_t all) { told.emplace_back(done, all); };
};

TEST_F(ImportsOfTheRegister, AreKeptUntilTheyAreCarriedOut) {
  organisations().keep(world.system, sent(1));
  EXPECT_THAT(organisations().imports(world.system), IsEmpty());
  const auto kept = organisations().kept_import(world.system, ImportId::of(1));
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->csv, "nis,name\n44040,Melle\n");
  EXPECT_EQ(kept->inhabitants_year, 2024);
  EXPECT_EQ(kept->by, engine::PersonId::of(5));
  EXPECT_FALSE(kept->applied);
  EXPECT_FALSE(organisations().kept_import(world.system, ImportId::of(9)));
}

TEST_F(ImportsOfTheRegister, GoAfterAWeekWhenNobodyCarriesThemOut) {
  organisations().keep(world.system, sent(1));
  organisations().keep(world.system, sent(2, support::moment + std::chrono::hours(24 * 8)));
  EXPECT_FALSE(organisations().kept_import(world.system, ImportId::of(1)));
  EXPECT_TRUE(organisations().kept_import(world.system, ImportId::of(2)));
}

TEST_F(ImportsOfTheRegister, SaveTheirRowsAndSayWhoAndWhen) {
  organisations().keep(world.system, sent(1));
  const auto seen = organisations().version(world.system);
  EXPECT_TRUE(carry_out(applied(1), {{OrganisationId::of(1), "Melle"}}, seen));
  EXPECT_TRUE(organisations().organisation(world.system, OrganisationId::of(1)));
  const auto list = organisations().imports(world.system);
  ASSERT_THAT(list, SizeIs(1));
  EXPECT_EQ(list[0].applied_by, engine::PersonId::of(6));
  EXPECT_EQ(list[0].applied, support::moment);
  EXPECT_EQ(list[0].added, 1);
  EXPECT_EQ(list[0].wrong, 2);
  EXPECT_EQ(organisations().registered(world.system, OrganisationId::of(1))->changed_by,
            engine::PersonId::of(6));
}

TEST_F(ImportsOfTheRegister, DoNothingWhenTheRegisterChangedMeanwhile) {
  const auto seen = organisations().version(world.system);
  organisations().save(world.system, {{OrganisationId::of(2), "Aalst"}});
  EXPECT_FALSE(carry_out(applied(1), {{OrganisationId::of(1), "Melle"}}, seen));
  EXPECT_FALSE(organisations().organisation(world.system, OrganisationId::of(1)));
  EXPECT_THAT(organisations().imports(world.system), IsEmpty());
}

TEST_F(ImportsOfTheRegister, TellHowFarTheyAre) {
  std::vector<Organisation> rows;
  for (std::uint64_t i = 1; i <= 1100; ++i)
    rows.push_back({OrganisationId::of(i), "Organisatie " + std::to_string(i)});
  EXPECT_TRUE(carry_out(applied(1), rows, organisations().version(world.system)));
  EXPECT_THAT(told, ElementsAre(Pair(500, 1100), Pair(1000, 1100)));
  EXPECT_EQ(organisations().search(world.system, {}).all, 1100U);
}

}  // namespace
}  // namespace draaiboek::db
