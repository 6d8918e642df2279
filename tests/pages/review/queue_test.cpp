#include "web/pages/review/queue.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(ReviewQueue, SaysWhatToExpectWhileNothingWaits) {
  World world;
  EXPECT_THAT(world.get("ann", "/nazicht").body(), HasSubstr("Er wacht niets op nazicht."));
}

TEST(ReviewQueue, ListsWhatWasHandedInWithItsDeadline) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  const auto page = world.get("ann", "/nazicht");
  EXPECT_THAT(page.body(), HasSubstr("Er wacht één stuk op nazicht."));
  EXPECT_THAT(page.body(), HasSubstr("Melle"));
  EXPECT_THAT(page.body(), HasSubstr("/stappen/bia-feedback"));
}

TEST(ReviewQueue, HidesWhatAColleagueHasInHandWhenAskedTo) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  world.act("ann", world.melle(), engine::StepWish{"bia-feedback", engine::wish::StartReview{}});
  EXPECT_THAT(world.get("ann", "/nazicht?van=mij").body(), HasSubstr("Melle"));
}

TEST(ReviewQueue, NamesNoReaderOfAVersionThatNobodyStartedOn) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  const auto reader = HasSubstr("\">ann</td>");
  world.act("ann", world.melle(), engine::StepWish{"bia-feedback", engine::wish::StartReview{}});
  EXPECT_THAT(world.get("ann", "/nazicht").body(), reader);
  engine::wish::ReleaseFeedback revise;
  revise.verdict = engine::Verdict::revise;
  revise.summary = {engine::TextId::of(900), "Nog eens."};
  world.act("ann", world.melle(), engine::StepWish{"bia-feedback", std::move(revise)});
  world.hand_in("marie", world.melle(), "bia");
  EXPECT_THAT(world.get("ann", "/nazicht").body(), HasSubstr("Melle"));
  EXPECT_THAT(world.get("ann", "/nazicht").body(), Not(reader));
}

TEST(ReviewQueue, IsForAnalystsOnly) {
  World world;
  EXPECT_EQ(world.get("marie", "/nazicht").status(), 403);
  EXPECT_EQ(world.get("vic", "/nazicht").status(), 403);
}

}  // namespace
}  // namespace draaiboek::web
