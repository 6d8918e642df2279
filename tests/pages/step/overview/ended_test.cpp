#include "web/pages/step/overview/ended.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(Ended, WaveSaysToItsContactsThatAndWhy) {
  World world;
  world.act("carla", world.wave(),
            engine::wish::CloseCase{engine::Outcome::cancelled,
                                    {engine::TextId::of(7001), "Te weinig inschrijvingen"}});
  const std::string melle = "/zaken/" + world.melle().text();
  for (const std::string& place : {std::string("/taken"), melle}) {
    const auto page = world.get("marie", place).body();
    EXPECT_THAT(page, HasSubstr("Deze golf is geannuleerd.")) << place;
    EXPECT_THAT(page, HasSubstr("Reden: Te weinig inschrijvingen")) << place;
  }
  const auto tasks = world.get("marie", "/taken").body();
  EXPECT_THAT(tasks, HasSubstr("href=\"" + melle + "\""));
  EXPECT_THAT(tasks, HasSubstr("Uw contactpersoon bij Vo-CRT: carla"));
  EXPECT_THAT(tasks, Not(HasSubstr("Er wacht op dit moment niets op u")));
  EXPECT_THAT(world.get("ann", "/taken").body(), Not(HasSubstr("Wat voorbij is")));
}

TEST(Ended, DepartureLeavesNoTasksButTheReasonAndWhomToAsk) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  engine::wish::ReleaseFeedback feedback;
  feedback.remarks = {{engine::RemarkId::of(1),
                       engine::RemarkKind::question,
                       "tijden",
                       {engine::TextId::of(7002), "Hoe lang?"}}};
  world.act("ann", world.melle(), engine::StepWish{"bia-feedback", feedback});
  EXPECT_THAT(world.get("marie", "/taken").body(), HasSubstr("Actie nodig"));
  world.act(
      "carla", world.melle(),
      engine::wish::CloseCase{engine::Outcome::left, {engine::TextId::of(7001), "Fusie met Gent"}});
  for (const std::string& place : {std::string("/taken"), "/zaken/" + world.melle().text()}) {
    const auto page = world.get("marie", place).body();
    EXPECT_THAT(page, HasSubstr("Dit bestuur stapte uit het traject.")) << place;
    EXPECT_THAT(page, HasSubstr("Reden: Fusie met Gent")) << place;
    EXPECT_THAT(page, Not(HasSubstr("Actie nodig"))) << place;
  }
  EXPECT_THAT(world.get("marie", "/taken").body(),
              HasSubstr("Uw contactpersoon bij Vo-CRT: carla"));
}

}  // namespace
}  // namespace draaiboek::web
