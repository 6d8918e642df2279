#include "web/pages/step/overview/sentences.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"
#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

namespace fact = engine::fact;

const std::vector<engine::Fact>& one_of_each() {
  static const std::vector<engine::Fact> all = {
      fact::CaseOpened{},       fact::CaseClosed{},       fact::CaseChanged{},
      fact::AnchorSet{},        fact::StaffSet{},         fact::EnrolmentSet{},
      fact::GroupJoined{},      fact::ClockStopped{},     fact::ClockStarted{},
      fact::ExtensionGranted{}, fact::HandedIn{},         fact::HandInWithdrawn{},
      fact::StepReopened{},     fact::ReviewStarted{},    fact::FeedbackReleased{},
      fact::RemarkAnswered{},   fact::Decided{},          fact::DecisionRevoked{},
      fact::SessionHeld{},      fact::SessionCancelled{}, fact::AttendanceTaken{},
      fact::MaterialAdded{},    fact::StepDone{},         fact::Published{},
      fact::SectionAssigned{},  fact::MaterialRemoved{}};
  return all;
}

struct Told {
  test::Played wave = test::small_wave();
  NameList names{{{test::marie, "Marie"}}, {}, "Draaiboek", "iemand"};
  Teller teller{wave.workflow, wave.tree, names, "nl"};
};

TEST(Sentences, EveryFactHasWordsInBothLanguages) {
  ASSERT_EQ(one_of_each().size(), std::variant_size_v<engine::Fact>);
  const Told told;
  support::World world;
  for (const engine::Fact& one : one_of_each()) {
    const auto message = sentence(one, told.teller);
    for (const char* language : {"nl", "en"}) {
      const std::string words = world.desk().say(message, language);
      EXPECT_EQ(words.find('{'), std::string::npos) << words;
      EXPECT_NE(words, message.key);
    }
  }
}

TEST(Sentences, NameStepsDatesAndPeople) {
  const Told told;
  const auto handed_in = sentence(fact::HandedIn{"bia", 2, "K7QF-3M2P", {}, {}, ""}, told.teller);
  EXPECT_EQ(handed_in.parameters.at("version"), "2");
  const auto extended =
      sentence(fact::ExtensionGranted{"bia", test::day("2026-10-23"), {}}, told.teller);
  EXPECT_EQ(extended.parameters.at("date"), "vrijdag 23 oktober 2026");
  EXPECT_EQ(extended.key, "history.new-deadline") << "nobody asked for it";
  const fact::ExtensionGranted asked_for{"bia", test::day("2026-10-23"), engine::TextId::of(9)};
  EXPECT_EQ(sentence(asked_for, told.teller).key, "history.extension-granted");
  const auto staff = sentence(fact::StaffSet{"contact", test::marie, true}, told.teller);
  EXPECT_EQ(staff.parameters.at("person"), "Marie");
}

TEST(Sentences, GoWithTheFreeTextOfTheFact) {
  const auto text = engine::TextId::of(9);
  EXPECT_EQ(words_with(fact::StepReopened{"bia", text}), text);
  EXPECT_EQ(words_with(fact::StepDone{"call", text}), text);
  EXPECT_EQ(words_with(fact::ClockStarted{}), engine::TextId{});
  EXPECT_EQ(step_of(fact::StepDone{"call", text}), "call");
  EXPECT_EQ(step_of(fact::ClockStarted{}), "");
}

TEST(Sentences, WantTheNamesOfWhoDidItAndOfWhomItIsAbout) {
  engine::Event event;
  event.fact = fact::StaffSet{"contact", test::marie, true};
  event.by = test::carla;
  Wanted wanted;
  add_wanted(event, wanted);
  EXPECT_EQ(wanted.people, (std::set{test::carla, test::marie}));
}

}  // namespace
}  // namespace draaiboek::web
