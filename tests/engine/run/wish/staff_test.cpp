// Who works on a case: a part of engine/run/wish/wishes.h.
#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

const CaseId kruisem = CaseId::of(104);

void list(Played& wave, CaseId participant) {
  ASSERT_TRUE(
      wave.wish(golf, coordinator(), wish::AddParticipants{{{participant, OrganisationId::of(4)}}})
          .ok());
}

TEST(Staff, KeepsAtLeastOneContactOfAnEnrolledOrganisation) {
  Played wave = small_wave();
  const PersonId mo = PersonId::of(13);
  const wish::SetStaff without{"contact", marie, false};
  EXPECT_EQ(Played::key(wave.wish(melle, coordinator(), without)), "refusal.last-contact");
  ASSERT_TRUE(wave.wish(melle, coordinator(), wish::SetStaff{"contact", mo, true}).ok());
  EXPECT_TRUE(wave.wish(melle, coordinator(), without).ok());
}

TEST(Staff, OfTheOrganisationIsArrangedByItsContactToo) {
  Played wave = small_wave();
  const PersonId mo = PersonId::of(13);
  EXPECT_TRUE(wave.wish(melle, contact(), wish::SetStaff{"member", mo, true}).ok());
  EXPECT_TRUE(wave.wish(melle, contact(), wish::SetStaff{"contact", mo, true}).ok());
  EXPECT_TRUE(wave.wish(melle, contact(), wish::SetStaff{"contact", mo, false}).ok());
  const auto answer = wave.wish(melle, contact(), wish::SetStaff{"analyst", mo, true});
  EXPECT_EQ(answer.refusal().kind, Refusal::Kind::forbidden) << "only its own roles";
  EXPECT_EQ(wave.wish(golf, contact(), wish::SetStaff{"contact", mo, true}).refusal().kind,
            Refusal::Kind::forbidden)
      << "only its own case";
}

TEST(Staff, OfAListedOrganisationKeepsTheContactWhoArrangesIt) {
  Played wave = small_wave();
  list(wave, kruisem);
  const wish::SetStaff on{"contact", PersonId::of(20), true};
  const wish::SetStaff off{"contact", PersonId::of(20), false};
  ASSERT_TRUE(wave.wish(kruisem, coordinator(), on).ok());
  EXPECT_EQ(Played::key(wave.wish(kruisem, contact(), off)), "refusal.last-contact");
  EXPECT_TRUE(wave.wish(kruisem, coordinator(), off).ok());
}

}  // namespace
}  // namespace draaiboek::test
