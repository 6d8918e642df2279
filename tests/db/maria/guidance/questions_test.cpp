#include "db/maria/guidance/questions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/base/expects.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

struct AQuestion : testing::Test {
  void SetUp() override {
    world.open(wave, wave, Level::wave);
    world.open(wave, melle, Level::participant, OrganisationId::of(40), wave);
    world.open(wave, zingem, Level::participant, OrganisationId::of(41), wave);
  }
  static QuestionMessage message(std::uint64_t id, bool by_staff, const std::string& words) {
    return {QuestionMessageId::of(id), PersonId::of(77), by_staff, support::moment, words};
  }
  Question question(std::uint64_t id, const std::string& step, const std::string& words) const {
    return {QuestionId::of(id), wave, melle, step, true, {message(id, false, words)}, {}};
  }
  Questions& questions() { return world.store.questions(); }
  Question read(std::uint64_t id) {
    for (const Question& one : questions().questions(coordinator, {melle, zingem})) {
      if (one.id == QuestionId::of(id))
        return one;
    }
    return {};
  }
  support::TestStore world;
  CaseId wave = CaseId::of(1);
  CaseId melle = CaseId::of(2);
  CaseId zingem = CaseId::of(3);
  Viewer coordinator = support::viewer_with({{"coordinator", Scope::wave, wave.text()}});
  Viewer marie = support::viewer_with({{"contact", Scope::participant, melle.text()}});
  Viewer zita = support::viewer_with({{"contact", Scope::participant, zingem.text()}});
};

TEST_F(AQuestion, IsOpenUntilTheStaffAnswers) {
  EXPECT_EQ(questions().ask(marie, question(1, "bia", "Wat is een RTO?")), Kept::saved);
  EXPECT_TRUE(read(1).open);
  EXPECT_EQ(questions().reply(coordinator, QuestionId::of(1), message(2, true, "Hersteltijd.")),
            Kept::saved);
  EXPECT_FALSE(read(1).open);
  EXPECT_THAT(read(1).messages,
              ElementsAre(message(1, false, "Wat is een RTO?"), message(2, true, "Hersteltijd.")));
  questions().reply(marie, QuestionId::of(1), message(3, false, "En een RPO?"));
  EXPECT_TRUE(read(1).open);
  questions().settle(coordinator, QuestionId::of(1));
  EXPECT_FALSE(read(1).open);
}

TEST_F(AQuestion, IsKeptOnceHoweverOftenItIsSent) {
  questions().ask(marie, question(1, "", "Kan dat?"));
  EXPECT_EQ(questions().ask(marie, question(1, "", "Kan dat?")), Kept::repeated);
  EXPECT_EQ(questions().ask(marie, question(1, "", "Iets anders")), Kept::conflict);
  questions().reply(coordinator, QuestionId::of(1), message(2, true, "Ja."));
  EXPECT_EQ(questions().reply(coordinator, QuestionId::of(1), message(2, true, "Ja.")),
            Kept::repeated);
  EXPECT_EQ(questions().reply(coordinator, QuestionId::of(1), message(2, true, "Nee.")),
            Kept::conflict);
  EXPECT_THAT(read(1).messages, SizeIs(2));
}

TEST_F(AQuestion, ComesFirstWhileItIsOpen) {
  for (const std::uint64_t id : {1, 2, 3})
    questions().ask(marie, question(id, "bia", "?"));
  questions().settle(coordinator, QuestionId::of(3));
  std::vector<QuestionId> ids;
  for (const Question& one : questions().questions(coordinator, {melle}))
    ids.push_back(one.id);
  EXPECT_THAT(ids, ElementsAre(QuestionId::of(2), QuestionId::of(1), QuestionId::of(3)));
  EXPECT_THAT(questions().open(coordinator, {wave}), ElementsAre(Pair(wave, 2)));
  EXPECT_THAT(questions().open(coordinator, {CaseId::of(9)}), IsEmpty());
}

TEST_F(AQuestion, IsReadByItsOwnOrganisationAndTheStaffOnly) {
  questions().ask(marie, question(1, "bia", "Onder ons"));
  EXPECT_THAT(questions().questions(marie, {melle}), SizeIs(1));
  EXPECT_THAT(questions().questions(zita, {melle, zingem}), IsEmpty());
  EXPECT_THROW(questions().ask(zita, question(2, "bia", "Voor hen")), Bug);
  EXPECT_THROW(questions().reply(zita, QuestionId::of(1), message(3, false, "Ik ook")), Bug);
  EXPECT_THROW(questions().settle(zita, QuestionId::of(1)), Bug);
  EXPECT_THROW(questions().share(zita, QuestionId::of(1), SharedAnswer{}), Bug);
  EXPECT_THROW(questions().settle(coordinator, QuestionId::of(9)), Bug);
}

TEST_F(AQuestion, IsToldToTheWaveInWordsOfItsOwn) {
  questions().ask(marie, question(1, "bia", "Wij in Melle weten niet wat een RTO is"));
  const SharedAnswer shared{"bia", "Wat is een RTO?", "De hersteltijd.", support::moment};
  questions().share(coordinator, QuestionId::of(1), shared);
  EXPECT_THAT(questions().shared(zita, wave), ElementsAre(shared));
  EXPECT_EQ(read(1).shared, shared);
  const Viewer stranger = support::viewer_with({{"contact", Scope::wave, CaseId::of(8).text()}});
  EXPECT_THAT(questions().shared(stranger, wave), IsEmpty());
  questions().share(coordinator, QuestionId::of(1), std::nullopt);
  EXPECT_THAT(questions().shared(zita, wave), IsEmpty());
}

TEST_F(AQuestion, LosesTheWordsOfAMessageButNotThatItWasThere) {
  questions().ask(marie, question(1, "bia", "Jan Peeters is ziek"));
  questions().reply(coordinator, QuestionId::of(1), message(2, true, "Veel sterkte."));
  const Erasure erasure{PersonId::of(5), support::moment, "Gaat over iemands gezondheid"};
  const auto erase = [&](const Viewer& who, std::uint64_t question, std::uint64_t message) {
    return questions().erase(who, QuestionId::of(question), QuestionMessageId::of(message),
                             erasure);
  };
  EXPECT_FALSE(erase(zita, 1, 1));
  EXPECT_FALSE(erase(coordinator, 1, 9));
  EXPECT_TRUE(erase(coordinator, 1, 1));
  EXPECT_FALSE(erase(coordinator, 1, 1));
  ASSERT_THAT(read(1).messages, SizeIs(2));
  EXPECT_EQ(read(1).messages[0].words, "");
  EXPECT_EQ(read(1).messages[0].erased, erasure);
  EXPECT_EQ(read(1).messages[1], message(2, true, "Veel sterkte."));
}

TEST_F(AQuestion, ToTheContactPersonIsNeverTold) {
  questions().ask(marie, question(1, "", "Wij hebben geen geld"));
  questions().share(coordinator, QuestionId::of(1), SharedAnswer{"", "?", "!", support::moment});
  EXPECT_THAT(questions().shared(zita, wave), IsEmpty());
}

}  // namespace
}  // namespace draaiboek::db
