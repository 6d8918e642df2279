#include "engine/run/collisions.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

using Clash = Collision::Kind;

std::vector<Clash> kinds_after_move(Played& wave, PlannedAnchor to,
                                    const std::vector<Booking>& bookings = {}) {
  const Command command{CommandId::of(500), golf, coordinator(),
                        wish::SetAnchor{std::move(to), {TextId::of(1), "x"}}};
  const auto seen = preview(wave.workflow, wave.tree, command, wave.now, bookings);
  std::vector<Clash> kinds;
  for (const Collision& one : seen.value().collisions)
    kinds.push_back(one.kind);
  return kinds;
}

PlannedAnchor second_on(std::string_view date) {
  return {"workshop-2", day(date), "09:30", "12:00", "Zaal A"};
}

Booking booking_of_other_wave(std::string_view date) {
  return {CaseId::of(900), "Golf 2", {"Workshop 3", "Workshop 3"}, day(date), "11:00", "16:00",
          "Zaal B",        {}};
}

TEST(Collisions, AreNoneOnAQuietTuesday) {
  Played wave = wave_after_workshop();
  EXPECT_TRUE(kinds_after_move(wave, second_on("2026-05-19")).empty());
}

TEST(Collisions, NameWeekendsHolidaysAndSchoolHolidays) {
  Played wave = wave_after_workshop();
  EXPECT_EQ(kinds_after_move(wave, second_on("2026-05-16")), std::vector{Clash::weekend});
  EXPECT_EQ(kinds_after_move(wave, second_on("2026-06-01")), std::vector<Clash>{});
  const auto whit_monday = kinds_after_move(wave, second_on("2026-05-25"));
  EXPECT_EQ(whit_monday, (std::vector{Clash::holiday, Clash::school_holiday}));
  EXPECT_EQ(kinds_after_move(wave, second_on("2026-07-07")), std::vector{Clash::school_holiday});
}

TEST(Collisions, NameARoomThatIsTakenAtThatHour) {
  Played wave = wave_after_workshop();
  Booking taken = booking_of_other_wave("2026-05-19");
  EXPECT_TRUE(kinds_after_move(wave, second_on("2026-05-19"), {taken}).empty());
  taken.room = "Zaal A";
  EXPECT_EQ(kinds_after_move(wave, second_on("2026-05-19"), {taken}), std::vector{Clash::room});
  taken.from = "13:00";
  EXPECT_TRUE(kinds_after_move(wave, second_on("2026-05-19"), {taken}).empty());
}

TEST(Collisions, NameStaffThatIsBusyInAnotherWave) {
  Played wave = wave_after_workshop();
  Booking taken = booking_of_other_wave("2026-05-19");
  taken.staff = {ann, PersonId::of(99)};
  EXPECT_EQ(kinds_after_move(wave, second_on("2026-05-19"), {taken}), std::vector{Clash::staff});
}

TEST(Collisions, NameAPreparationTimeThatBecomesTooShort) {
  Played wave = small_wave();
  EXPECT_EQ(kinds_after_move(wave, second_on("2026-03-17")), std::vector{Clash::preparation});
}

TEST(Collisions, NameAWorkshopThatWouldComeBeforeTheOneBeforeIt) {
  Played wave = small_wave();
  EXPECT_EQ(kinds_after_move(wave, second_on("2026-02-24")), std::vector{Clash::order});
}

TEST(Collisions, OfOrderNameTheDayOfTheOtherWorkshop) {
  Played wave = small_wave();
  const PlannedAnchor first{"workshop-1", day("2026-05-19"), "", "", ""};
  const Command command{CommandId::of(500), golf, coordinator(),
                        wish::SetAnchor{first, {TextId::of(1), "x"}}};
  const auto seen = preview(wave.workflow, wave.tree, command, wave.now, {});
  const auto& found = seen.value().collisions;
  const auto order = std::find_if(found.begin(), found.end(),
                                  [](const Collision& one) { return one.kind == Clash::order; });
  ASSERT_NE(order, found.end());
  EXPECT_EQ(order->what, "workshop-2");
  EXPECT_EQ(order->date, day("2026-05-12"));
  EXPECT_EQ(order->anchor, "workshop-1");
}

TEST(Collisions, NameAnExtensionThatEndsBeforeTheNewDeadline) {
  Played wave = small_wave();
  ASSERT_TRUE(wave.wish(melle, coordinator(),
                        wish::GrantExtension{"bia", day("2026-04-20"), wave.note("x")})
                  .ok());
  const PlannedAnchor first{"workshop-1", day("2026-03-12"), "", "", ""};
  EXPECT_EQ(kinds_after_move(wave, first), std::vector{Clash::extension});
}

TEST(Collisions, NameADeadlineThatWouldAlreadyHavePassed) {
  Played wave = small_wave();
  const PlannedAnchor first{"workshop-1", day("2026-02-10"), "", "", ""};
  EXPECT_EQ(kinds_after_move(wave, first), std::vector{Clash::past_deadline});
}

TEST(Collisions, NameADayThatIsAlreadyPast) {
  Played wave = wave_after_workshop();
  wave.now = at("2026-05-01");
  const auto kinds = kinds_after_move(wave, second_on("2026-04-29"));
  EXPECT_NE(std::find(kinds.begin(), kinds.end(), Clash::past_deadline), kinds.end());
}

}  // namespace
}  // namespace draaiboek::test
