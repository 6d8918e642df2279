#include "db/maria/guidance/silent.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace draaiboek::db {
namespace {

using engine::CaseId;
using testing::ElementsAre;
using testing::IsEmpty;

const CaseId melle = CaseId::of(1);
const CaseId zingem = CaseId::of(2);

Question question_of(CaseId participant) {
  Question question;
  question.participant = participant;
  return question;
}

TEST(TheSilent, AreThoseOfWhomNothingWasFound) {
  Silent silent(Writers::alone);
  EXPECT_THAT(silent.others({melle, zingem}), ElementsAre(melle, zingem)) << "nobody is known";
  silent.learn(silent.before_reading(), {melle, zingem}, {question_of(melle)});
  EXPECT_THAT(silent.others({melle, zingem}), ElementsAre(melle));
}

TEST(TheSilent, SpeakWithTheirFirstQuestion) {
  Silent silent(Writers::alone);
  silent.learn(silent.before_reading(), {zingem}, {});
  EXPECT_THAT(silent.others({zingem}), IsEmpty());
  silent.asks(zingem);
  EXPECT_THAT(silent.others({zingem}), ElementsAre(zingem));
}

TEST(TheSilent, AreNotTakenFromAReadingDuringWhichSomebodyAsked) {
  Silent silent(Writers::alone);
  const auto reading = silent.before_reading();
  silent.asks(zingem);
  silent.learn(reading, {zingem}, {});
  EXPECT_THAT(silent.others({zingem}), ElementsAre(zingem));
}

TEST(TheSilent, AreNotRememberedWhereOthersWriteToo) {
  Silent silent(Writers::several);
  silent.learn(silent.before_reading(), {zingem}, {});
  EXPECT_THAT(silent.others({zingem}), ElementsAre(zingem));
}

}  // namespace
}  // namespace draaiboek::db
