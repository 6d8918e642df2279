#include "web/pages/recruiting/waiting.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/random.h"

namespace draaiboek::web {
namespace {

using engine::CaseId;
using engine::EnrolmentStatus;
using support::World;
using testing::HasSubstr;
using testing::Not;

struct AWaitingList : testing::Test {
  AWaitingList() {
    later = new_id<CaseId>();
    world.act("carla", world.wave(),
              engine::wish::AddParticipants{{{later, world.organisation("Vo-CRT")}}});
    world.act("carla", later, engine::wish::SetStaff{"contact", world.person("olga"), true});
  }
  void apply(CaseId who) {
    world.act("carla", who, engine::wish::SetEnrolment{EnrolmentStatus::applied, {}, true});
  }
  std::string list() {
    return world.get("carla", "/golven/" + world.wave().text() + "/wachtlijst").body();
  }
  static std::string seat(CaseId who) { return "/zaken/" + who.text() + "/plaats"; }
  World world;
  CaseId later{};
};

TEST_F(AWaitingList, StandsByDayOfApplication) {
  apply(later);
  world.go_to("2027-01-14");
  apply(world.zingem());
  const auto page = list();
  EXPECT_LT(page.find(later.text()), page.find(world.zingem().text()));
  EXPECT_THAT(page, HasSubstr("maandag 11 januari 2027"));
  EXPECT_THAT(page, HasSubstr("donderdag 14 januari 2027"));
  EXPECT_THAT(page, HasSubstr("De golf is volzet"));
  EXPECT_THAT(page, Not(HasSubstr("/plaats\"")));
}

TEST_F(AWaitingList, NamesItsWave) {
  const std::string title = world.snapshot().tree->wave().title;
  EXPECT_THAT(list(), HasSubstr("<h1 class=\"govuk-heading-l\">Wachtlijst – " + title + "</h1>"));
}

TEST_F(AWaitingList, KeepsThePlaceOfWhoMovesFromAppliedToWaiting) {
  apply(world.zingem());
  world.go_to("2027-01-14");
  apply(later);
  world.act("carla", world.zingem(),
            engine::wish::SetEnrolment{EnrolmentStatus::waiting, {}, false});
  const auto page = list();
  EXPECT_LT(page.find(world.zingem().text()), page.find(later.text()));
}

TEST_F(AWaitingList, SaysWhoIsNextWhenASeatComesFree) {
  apply(world.zingem());
  world.act("carla", world.melle(),
            engine::wish::CloseCase{engine::Outcome::left, {engine::TextId::of(7), "Stopt ermee"}});
  EXPECT_THAT(list(), HasSubstr("Nu is het aan Zingem"));
  EXPECT_THAT(list(), HasSubstr(seat(world.zingem())));
  EXPECT_EQ(world.get("carla", seat(world.zingem())).status(), 200);
  EXPECT_EQ(world.post("carla", seat(world.zingem())).status(), 303);
  EXPECT_EQ(world.snapshot().tree->at(world.zingem()).enrolment, EnrolmentStatus::enrolled);
}

TEST_F(AWaitingList, WarnsBeforeSomebodyJumpsTheQueue) {
  apply(world.zingem());
  world.go_to("2027-01-14");
  apply(later);
  world.act("carla", world.melle(),
            engine::wish::CloseCase{engine::Outcome::left, {engine::TextId::of(7), "Stopt ermee"}});
  EXPECT_THAT(world.get("carla", seat(later)).body(), HasSubstr("meldde zich eerder aan"));
  EXPECT_THAT(world.get("carla", seat(world.zingem())).body(),
              Not(HasSubstr("meldde zich eerder aan")));
}

TEST_F(AWaitingList, NeverOverbooksTheWave) {
  apply(world.zingem());
  const auto page = world.post("carla", seat(world.zingem()));
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("geen plaats meer vrij"));
  EXPECT_EQ(world.snapshot().tree->at(world.zingem()).enrolment, EnrolmentStatus::applied);
}

TEST_F(AWaitingList, GivesNoSeatToWhoDidNotApply) {
  EXPECT_THAT(world.get("carla", seat(world.zingem())).body(), HasSubstr("niet op de wachtlijst"));
  EXPECT_EQ(world.post("carla", seat(world.zingem())).status(), 422);
}

TEST_F(AWaitingList, SaysOfWhoDoesNotWaitWhetherTheyTakePartOrLeft) {
  const auto page = [&] { return world.get("carla", seat(world.melle())).body(); };
  EXPECT_THAT(page(), HasSubstr("is al ingeschreven en heeft een plaats"));
  EXPECT_THAT(page(), Not(HasSubstr("Noteer eerst de aanmelding")));
  world.act("carla", world.melle(),
            engine::wish::CloseCase{engine::Outcome::left, {engine::TextId::of(7), "Stopt ermee"}});
  EXPECT_THAT(page(), HasSubstr("stapte uit deze golf"));
}

}  // namespace
}  // namespace draaiboek::web
