#include "engine/kinds/files.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

Step two_slots() {
  Step document = step("plan", "document", Level::participant, {"contact"});
  document.slots = {{.id = "plan"}, {.id = "annex", .required = false}};
  return document;
}

TEST(Files, OfEveryRequiredSlotMustBeThere) {
  const auto found = check_files(two_slots(), {{DocumentId::of(1), "annex", "x"}});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].field, "plan");
  EXPECT_TRUE(check_files(two_slots(), {{DocumentId::of(1), "plan", "x"}}).empty());
}

TEST(Files, ForASlotThatDoesNotExistAreRefused) {
  const auto found = check_files(
      two_slots(), {{DocumentId::of(1), "plan", "x"}, {DocumentId::of(2), "other", "x"}});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].message.key, "refusal.unknown-file");
}

TEST(Files, MustBeAtLeastOneEvenWhenAllSlotsAreOptional) {
  Step document = two_slots();
  document.slots[0].required = false;
  EXPECT_EQ(check_files(document, {}).size(), 1U);
}

TEST(Files, KeepTheirHashInTheFact) {
  Played wave = wave_after_workshop();
  const auto decided = wave.act(melle, contact(), "bia", wave.files("bia", "abc"));
  const auto& fact = std::get<fact::HandedIn>(decided->facts.at(0).fact);
  EXPECT_EQ(fact.files.at(0).sha256, "abc");
  EXPECT_EQ(fact.content_hash, "abc");
}

}  // namespace
}  // namespace draaiboek::test
