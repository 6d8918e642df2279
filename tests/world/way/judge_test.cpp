#include "web/way/judge.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

Response nothing(Desk&, const Asked&) {
  return Response();
}

constexpr Route any = {Method::get, "/cases/{case}", Policy::sees_case(), nothing};
constexpr Route staff = {Method::get, "/cases/{case}", Policy::at_case("coordinator", "analyst"),
                         nothing};
constexpr Route step = {Method::get, "/cases/{case}/{step}", Policy::sees_case(), nothing};

class Judging : public testing::Test {
 protected:
  Judgement judged(const Route& route, const std::string& who, engine::CaseId target,
                   const std::string& step_id = "") {
    Asked asked{.request = request_, .number = ""};
    if (!who.empty())
      asked.viewer = world_.viewer(who);
    asked.path = {{"case", target.text()}, {"step", step_id}};
    const Judgement judgement = judge(world_.desk(), route, asked);
    seen_ = asked.seen;
    step_index_ = asked.step_index;
    return judgement;
  }

  support::World world_;
  Request request_{};
  std::optional<Seen> seen_{};
  std::optional<engine::StepIndex> step_index_{};
};

TEST_F(Judging, SendsNobodyToTheDoor) {
  EXPECT_EQ(judged(any, "", world_.wave()), Judgement::sign_in);
}

TEST_F(Judging, GivesThePageWhatTheViewerSees) {
  EXPECT_EQ(judged(any, "marie", world_.melle()), Judgement::allowed);
  ASSERT_TRUE(seen_.has_value());
  EXPECT_TRUE(seen_->is("contact"));
  EXPECT_EQ(seen_->participants().size(), 1U);
}

TEST_F(Judging, SaysOfAPlaceWhetherALinkMayLeadThere) {
  static constexpr Route table[] = {staff, {Method::post, "/only", Policy::anyone(), nothing}};
  const std::string melle = "/cases/" + world_.melle().text();
  const auto opens = [&](const char* who, const std::string& place) {
    Asked asked{.request = request_, .number = ""};
    asked.viewer = world_.viewer(who);
    return may_open(world_.desk(), table, asked, place);
  };
  EXPECT_TRUE(opens("ann", melle + "?stap=bia#boven"));
  EXPECT_FALSE(opens("marie", melle));
  EXPECT_FALSE(opens("ann", "/only"));
  EXPECT_FALSE(opens("ann", "/nowhere"));
}

TEST_F(Judging, JudgesPlacesOfAWaveThatIsSeenAlreadyAsAnyOther) {
  static constexpr Route table[] = {any};
  for (const char* who : {"carla", "marie", "omar"}) {
    const auto viewer = world_.viewer(who);
    const bool elsewhere = who == std::string("omar");
    const auto seen = world_.desk().see(viewer, elsewhere ? world_.oosterzele() : world_.melle());
    ASSERT_TRUE(seen.has_value());
    for (const engine::CaseId there : {world_.wave(), world_.melle(), world_.oosterzele()}) {
      Asked asked{.request = request_, .number = ""};
      asked.viewer = viewer;
      const std::string place = "/cases/" + there.text();
      const bool opens = may_open(world_.desk(), table, asked, place);
      asked.seen = seen;
      EXPECT_EQ(may_open(world_.desk(), table, asked, place), opens) << who;
    }
  }
}

TEST_F(Judging, GivesThePageItsStep) {
  EXPECT_EQ(judged(step, "marie", world_.melle(), "bia"), Judgement::allowed);
  EXPECT_EQ(seen_->workflow().steps[step_index_.value()].id, "bia");
}

TEST_F(Judging, ForbidsToWhoSeesItAndHidesFromWhoDoesNot) {
  EXPECT_EQ(judged(staff, "ann", world_.melle()), Judgement::allowed);
  EXPECT_EQ(judged(staff, "marie", world_.melle()), Judgement::forbidden);
  EXPECT_EQ(judged(staff, "omar", world_.melle()), Judgement::hidden);
  EXPECT_EQ(judged(staff, "nele", world_.melle()), Judgement::hidden);
}

TEST_F(Judging, FollowsAGrantThatIsTakenAwayAtOnce) {
  EXPECT_EQ(judged(any, "ann", world_.melle()), Judgement::allowed);
  world_.act("carla", world_.wave(),
             engine::wish::SetStaff{"analyst", world_.person("ann"), false});
  EXPECT_EQ(judged(any, "ann", world_.melle()), Judgement::hidden);
}

TEST_F(Judging, OfARouteWithACaseNeverForgetsTheCase) {
  constexpr Route only_role = {Method::get, "/cases/{case}", Policy::role("contact"), nothing};
  EXPECT_EQ(judged(only_role, "marie", world_.oosterzele()), Judgement::hidden);
}

}  // namespace
}  // namespace draaiboek::web
