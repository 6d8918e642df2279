#include "web/picture/mark.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

using engine::Standing;
using engine::Status;

TEST(Mark, IsLateBeforeAnythingElse) {
  EXPECT_EQ(mark_of(Standing{.status = Status::to_do, .late = true}), Mark::late);
  EXPECT_EQ(mark_of(Standing{.status = Status::to_do}), Mark::open);
}

TEST(Mark, TellsDoneFromNotYetFromWhatNeverComes) {
  EXPECT_EQ(mark_of(Standing{.status = Status::accepted}), Mark::done);
  EXPECT_EQ(mark_of(Standing{.status = Status::not_yet}), Mark::not_yet);
  EXPECT_EQ(mark_of(Standing{.status = Status::cancelled}), Mark::none);
  EXPECT_EQ(mark_of(Standing{.status = Status::in_review}), Mark::open);
}

TEST(Mark, IsAClassBesideThePart) {
  EXPECT_EQ(look("bar", Mark::not_yet), "db-picture__bar db-picture__bar--not-yet");
}

TEST(Mark, HasStripesThatAPictureDefinesOnce) {
  Svg svg({"proef", "", ""}, 1, 1);
  define_stripes(svg);
  EXPECT_THAT(svg.text(), testing::HasSubstr("<pattern id=\"proef-stripes\""));
}

}  // namespace
}  // namespace draaiboek::web
