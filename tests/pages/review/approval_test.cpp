#include "web/pages/review/approval.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

struct Approval : testing::Test {
  void prepare() { world.hand_in("carla", world.wave(), "voorbereiding"); }
  World world{};
  std::string place = "/zaken/" + world.wave().text() + "/stappen/goedkeuring";
};

TEST_F(Approval, ShowsWhatIsJudgedAndAsksForADecision) {
  prepare();
  const auto page = world.get("vic", place);
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("Te beoordelen:"));
  EXPECT_THAT(page.body(), HasSubstr("Beslissing bewaren"));
}

TEST_F(Approval, IsGivenWithAYes) {
  prepare();
  EXPECT_EQ(world.post("vic", place + "/besluit", {{"decision", "yes"}}).status(), 303);
  const auto page = world.get("vic", place);
  EXPECT_THAT(page.body(), HasSubstr("Goedgekeurd door"));
  EXPECT_THAT(page.body(), Not(HasSubstr("Beslissing bewaren")));
}

TEST_F(Approval, NeedsAReasonForANoAndKeepsTheChoice) {
  prepare();
  const auto page = world.post("vic", place + "/besluit", {{"decision", "no"}, {"reason", " "}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("Vul een reden in."));
  EXPECT_THAT(page.body(), HasSubstr("value=\"no\" checked"));
}

TEST_F(Approval, NeedsAChoice) {
  prepare();
  const auto page = world.post("vic", place + "/besluit", {{"reason", "Wel goed."}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("Wel goed.</textarea>"));
}

TEST_F(Approval, IsRevokedWithAReason) {
  prepare();
  world.post("vic", place + "/besluit", {{"decision", "yes"}});
  EXPECT_EQ(world.post("vic", place + "/herroeping", {{"reason", ""}}).status(), 422);
  EXPECT_EQ(world.post("vic", place + "/herroeping", {{"reason", "Fout."}}).status(), 303);
  EXPECT_THAT(world.get("vic", place).body(), HasSubstr("Beslissing bewaren"));
}

TEST_F(Approval, ThatWasRefusedByMistakeIsDecidedAgainOnceThatIsRevoked) {
  prepare();
  world.post("vic", place + "/besluit", {{"decision", "no"}, {"reason", "Vergist."}});
  EXPECT_THAT(world.get("vic", place).body(), Not(HasSubstr("Beslissing bewaren")));
  EXPECT_EQ(world.post("vic", place + "/herroeping", {{"reason", "Toch goed."}}).status(), 303);
  const auto page = world.get("vic", place).body();
  EXPECT_THAT(page, HasSubstr("Te doen"));
  EXPECT_THAT(page, HasSubstr("Beslissing bewaren"));
  EXPECT_THAT(world.get("vic", "/taken").body(), HasSubstr("Goedkeuring door ABB"));
}

TEST_F(Approval, LocksWhatItApprovesUntilItIsRevoked) {
  prepare();
  const std::string element = "/zaken/" + world.wave().text() + "/stappen/voorbereiding";
  EXPECT_THAT(world.get("carla", element).body(), HasSubstr("Indiening intrekken"));
  world.post("vic", place + "/besluit", {{"decision", "yes"}});
  const auto locked = world.get("carla", element);
  EXPECT_THAT(locked.body(), Not(HasSubstr("Indiening intrekken")));
  EXPECT_THAT(locked.body(), Not(HasSubstr(element + "/heropening")));
  const auto refused = world.post("carla", element + "/intrekking");
  EXPECT_EQ(refused.status(), 422);
  EXPECT_THAT(refused.body(), HasSubstr("Dit is goedgekeurd."));
  world.post("vic", place + "/herroeping", {{"reason", "Fout."}});
  EXPECT_EQ(world.post("carla", element + "/intrekking").status(), 303);
}

TEST_F(Approval, IsForbiddenToTheCoordinatorAndUnknownToOthers) {
  prepare();
  EXPECT_EQ(world.post("carla", place + "/besluit", {{"decision", "yes"}}).status(), 403);
  EXPECT_EQ(world.post("nele", place + "/besluit", {{"decision", "yes"}}).status(), 404);
}

TEST_F(Approval, OfAReportIsFollowedByItsPublication) {
  world.hold_workshop();
  world.go_to("2027-06-01");
  world.act("carla", world.wave(),
            engine::StepWish{"workshop-2", engine::wish::HoldSession{world.desk().now().date}});
  world.hand_in("carla", world.wave(), "verslag");
  const std::string report = "/zaken/" + world.wave().text() + "/stappen/verslag";
  EXPECT_THAT(world.get("vic", report).body(), HasSubstr("Beslissing bewaren"));
  EXPECT_EQ(world.post("carla", report + "/publicatie").status(), 422);
  EXPECT_EQ(world.post("vic", report + "/besluit", {{"decision", "yes"}}).status(), 303);
  EXPECT_THAT(world.get("carla", report).body(), HasSubstr("Publiceren</button>"));
  EXPECT_EQ(world.post("carla", report + "/publicatie").status(), 303);
  EXPECT_EQ(world.post("carla", report + "/publicatie").status(), 422);
}

}  // namespace
}  // namespace draaiboek::web
