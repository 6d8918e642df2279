#include "engine/story/play.h"

#include <gtest/gtest.h>

#include "engine/run/memory_journal.h"
#include "tests/engine/story/cast_of_two.h"

namespace draaiboek::engine::story {
namespace {

Act leave(std::string person, std::string reason) {
  return {std::move(person), Wish(wish::CloseCase{Outcome::left, {{}, std::move(reason)}}), "",
          "Melle"};
}

TEST(Play, AStoryThatComesTrueHasNoMismatch) {
  Told told;
  told.day("2026-01-12").plan().enrol();
  told.act("Carla", HandIn{{{"a.pdf"}}, {}}, "preparation");
  told.act("Vic", Judge{true}, "validation");
  told.day("2026-03-03");
  told.act("Carla", Wish(StepWish{"workshop", wish::HoldSession{}}), "workshop");
  told.act("Marie", HandIn{{{"bia.xlsx"}}, {}}, "bia");
  told.expect({"Melle", "bia"}, Is{"handed-in"});
  EXPECT_EQ(told.only_mismatch(), "");
}

TEST(Play, AnActThatIsRefusedIsAMismatchAndTheStoryGoesOn) {
  Told told;
  told.day("2026-01-12").plan().enrol();
  told.say(leave("Carla", ""));
  told.expect({"Melle"}, Is{"open"});
  EXPECT_EQ(told.only_mismatch(),
            "7: expected that it can be done; found refusal.reason-missing at reason");
}

TEST(Play, ARefusalMustBeTheExpectedOne) {
  Told told;
  told.day("2026-01-12").plan().enrol();
  told.say(Refused{leave("Marie", "Fusie"), "refusal.not-your-role"});
  EXPECT_EQ(told.only_mismatch(), "");
  Told other = told;
  other.say(Refused{leave("Marie", "Fusie"), "refusal.not-open"});
  EXPECT_EQ(other.only_mismatch(), "8: expected refusal.not-open; found refusal.not-your-role");
  told.say(Refused{leave("Carla", "Fusie"), "refusal.not-open"});
  EXPECT_EQ(told.only_mismatch(), "8: expected refusal.not-open; found it could be done");
}

TEST(Play, AMismatchShowsTheFactsOfTheLastAct) {
  Told told;
  told.day("2026-01-12").plan().enrol().expect({"Melle"}, Is{"left"});
  const auto found = told.play();
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].facts.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<fact::EnrolmentSet>(found[0].facts[0]));
}

TEST(Play, APreviewChangesNothing) {
  Told told;
  told.day("2026-01-12").plan().enrol();
  told.say(Previewed{leave("Carla", "Fusie")}).expect({"Melle"}, Is{"open"});
  EXPECT_EQ(told.only_mismatch(), "");
}

TEST(Play, APreviewMayBeRefused) {
  Told told;
  told.day("2026-01-12").plan().enrol();
  Previewed refused{leave("Carla", "")};
  refused.refusal = "refusal.reason-missing";
  EXPECT_EQ(Told(told).say(refused).only_mismatch(), "");
  refused.refusal = "";
  EXPECT_EQ(Told(told).say(refused).only_mismatch(),
            "7: expected a preview; found refusal.reason-missing");
  Previewed granted{leave("Carla", "Fusie")};
  granted.refusal = "refusal.reason-missing";
  EXPECT_EQ(Told(told).say(granted).only_mismatch(),
            "7: expected refusal.reason-missing; found a preview without refusal");
}

TEST(Play, WavesAreToldApartByTheirTitle) {
  Told told;
  told.day("2026-01-12").plan().enrol().plan("Golf 2", "2026-03-10");
  told.expect({}, SeatsTaken{0}).say(InWave{"Golf 1"}).expect({}, SeatsTaken{1});
  EXPECT_EQ(told.only_mismatch(), "");
  told.say(InWave{"Golf 3"});
  EXPECT_EQ(told.only_mismatch(),
            "11: expected a sentence that means something; found no wave is called \"Golf 3\"");
}

TEST(Play, GroupsAndApplicationsAreMeantByTheirNames) {
  Told told;
  told.programme.levels = {Level::wave, Level::group, Level::participant, Level::application};
  told.day("2026-01-12").plan().enrol();
  told.act("Carla", OpenGroup{"Oost", {"Melle"}}).act("Carla", OpenGroup{"West", {}});
  told.act("Carla", JoinGroup{"West"}, "", "Melle");
  told.act("Marie", OpenApplication{"Loket"});
  told.expect({"Oost"}, Is{"open"}).expect({"Loket"}, Is{"open"});
  told.say(Refused{Act{"Carla", OpenApplication{"Loket"}, "", ""}, "refusal.not-possible-here"});
  EXPECT_EQ(told.only_mismatch(), "");
}

TEST(Play, WithoutAWaveNothingCanBeSaid) {
  Told told;
  told.day("2026-01-12").expect({"wave"}, Is{"open"});
  EXPECT_EQ(told.only_mismatch(),
            "2: expected a sentence that means something; found no wave is planned yet");
}

TEST(Play, AStoryOfAnotherProgrammeIsNotPlayed) {
  Told told;
  told.story.programme = "large";
  EXPECT_EQ(told.only_mismatch(), "1: expected a story of small; found one of large");
}

TEST(Play, EverythingThatHappensStandsInTheJournal) {
  Told told;
  told.day("2026-01-12").plan().enrol();
  MemoryJournal journal;
  EXPECT_TRUE(
      play(told.story, std::make_shared<Workflow>(test::small_programme()), journal).empty());
  std::size_t events = 0;
  for (std::uint64_t id = 1; id < 2'000; ++id)
    events += journal.read_after(CaseId::of(id), {}).size();
  EXPECT_EQ(events, 7U) << "the wave, its date and its staff; Melle, its contact, two statuses";
}

}  // namespace
}  // namespace draaiboek::engine::story
