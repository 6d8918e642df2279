#include "web/pages/questions/thread.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;

struct AThread : testing::Test {
  AThread() : seen(world.desk().see(world.viewer("carla"), world.wave())) {}
  View of(const db::Question& question, const Threads& how) {
    const Request request;
    const Asked asked{
        .request = request, .number = "1", .viewer = world.viewer("carla"), .seen = seen};
    const std::vector<db::Question> one = {question};
    const Threads threads{
        one,        how.reply_place, "questions.answer", how.manage_place, how.names_askers,
        how.erases, how.asker_reads};
    return std::get<View::List>(threads_view(world.desk(), asked, threads, {}).held()).at(0);
  }
  db::Question question(const std::string& step, bool answered) {
    db::Question one{db::QuestionId::of(1), world.wave(), world.melle(), step, !answered};
    one.messages.push_back({{}, world.person("marie"), false, {}, "Wat?"});
    if (answered)
      one.messages.push_back({{}, world.person("ann"), true, {}, "Dit."});
    return one;
  }
  World world;
  std::optional<Seen> seen;
  const std::vector<db::Question> none{};
};

TEST_F(AThread, IsSharedOnceItIsAnsweredAndNeverWhenItIsPrivate) {
  const Threads manages{none, "/a", "", "/m"};
  EXPECT_EQ(of(question("bia", false), manages).find("sharing")->text("question"), "");
  EXPECT_NE(of(question("bia", true), manages).find("sharing")->find("question"), nullptr);
  EXPECT_EQ(of(question("", true), manages).find("sharing")->find("question"), nullptr);
  EXPECT_EQ(of(question("bia", true), {none}).find("sharing")->find("question"), nullptr);
}

TEST_F(AThread, HidesWhoAskedButNotWhoAnswered) {
  Threads hides{none};
  hides.names_askers = false;
  const View view = of(question("bia", true), hides);
  const auto& messages = std::get<View::List>(view.find("messages")->held());
  EXPECT_EQ(messages.at(0).text("who"), "Een deelnemer");
  EXPECT_EQ(messages.at(1).text("who"), "ann");
  EXPECT_EQ(view.text("heading"), "BIA indienen");
}

TEST_F(AThread, SaysWhatItIsAbout) {
  Threads own{none};
  own.asker_reads = true;
  EXPECT_EQ(of(question("bia", false), own).text("heading"), "BIA indienen");
  EXPECT_EQ(of(question("", false), own).text("heading"), "Vraag voor uw contactpersoon");
  EXPECT_EQ(of(question("weg", false), own).text("heading"), "weg");
}

TEST_F(AThread, TellsTheStaffWhoAsksAndWhoDoesNotReadIt) {
  EXPECT_THAT(of(question("bia", false), {none}).text("heading"),
              testing::MatchesRegex("BIA indienen – .*Melle"));
  EXPECT_THAT(of(question("", false), {none}).text("heading"),
              testing::MatchesRegex("Vraag van .*Melle, niet zichtbaar voor experts"));
}

}  // namespace
}  // namespace draaiboek::web
