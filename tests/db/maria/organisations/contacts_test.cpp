#include <gmock/gmock.h>

#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using engine::OrganisationId;
using testing::IsEmpty;
using testing::SizeIs;

struct ContactsOfTheRegister : testing::Test {
  ContactsOfTheRegister() { organisations().save(world.system, {{melle, "Melle"}}); }
  Organisations& organisations() { return world.store.organisations(); }
  static engine::Date day(const char* text) { return *engine::date_from_text(text); }
  OrganisationContact contact(std::uint64_t id, const char* name, const char* since) const {
    return {.id = ContactId::of(id),
            .organisation = melle,
            .name = name,
            .email = "x@melle.example",
            .telephone = "09 210 07 80",
            .reason = "nieuw in dienst",
            .since = day(since)};
  }
  bool take_over(std::uint64_t id, const char* name, const char* since, std::uint64_t replaced) {
    at += std::chrono::minutes(1);
    return organisations().take_over(world.system, contact(id, name, since),
                                     ContactId::of(replaced), at);
  }

  support::TestStore world;
  OrganisationId melle = OrganisationId::of(1);
  engine::Instant at = support::moment;
};

TEST_F(ContactsOfTheRegister, FollowOneAnother) {
  EXPECT_THAT(organisations().contacts(world.system, melle), IsEmpty());
  EXPECT_TRUE(take_over(1, "Marie", "2025-03-01", 0));
  EXPECT_TRUE(take_over(2, "Omar", "2026-09-15", 1));
  const auto all = organisations().contacts(world.system, melle);
  ASSERT_THAT(all, SizeIs(2));
  EXPECT_EQ(all[0].name, "Omar");
  EXPECT_EQ(all[0].since, day("2026-09-15"));
  EXPECT_FALSE(all[0].until);
  EXPECT_EQ(all[1].name, "Marie");
  EXPECT_EQ(all[1].until, day("2026-09-15"));
  EXPECT_EQ(all[1].reason, "nieuw in dienst");
  EXPECT_EQ(all[1].telephone, "09 210 07 80");
}

TEST_F(ContactsOfTheRegister, AreNotReplacedByTwoPeopleAtOnce) {
  EXPECT_TRUE(take_over(1, "Marie", "2025-03-01", 0));
  EXPECT_FALSE(take_over(2, "Omar", "2026-09-15", 0));
  EXPECT_TRUE(take_over(3, "Zita", "2026-09-15", 1));
  EXPECT_FALSE(take_over(4, "Mo", "2026-09-16", 1));
  EXPECT_THAT(organisations().contacts(world.system, melle), SizeIs(2));
}

TEST_F(ContactsOfTheRegister, AreErasedButForTheirDates) {
  take_over(1, "Marie", "2025-03-01", 0);
  organisations().erase(world.system, ContactId::of(1));
  const auto all = organisations().contacts(world.system, melle);
  ASSERT_THAT(all, SizeIs(1));
  EXPECT_EQ(all[0].name + all[0].email + all[0].telephone + all[0].reason, "");
  EXPECT_EQ(all[0].since, day("2025-03-01"));
}

}  // namespace
}  // namespace draaiboek::db
