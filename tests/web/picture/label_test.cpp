#include "web/picture/label.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Label, CountsLettersAndNotBytes) {
  EXPECT_EQ(letters_in("Eén"), 3);
  EXPECT_EQ(letters_in(""), 0);
}

TEST(Label, BeginsWhereItsThingBegins) {
  const Label label = label_at("Workshop", 40, 60, 200);
  EXPECT_EQ(label.x, 40);
  EXPECT_FALSE(label.ends_here);
  EXPECT_EQ(label.look("db-picture__words"), "db-picture__words");
}

TEST(Label, EndsWhereItsThingEndsWhenTheEdgeIsNear) {
  const Label label = label_at("Workshop", 180, 195, 200);
  EXPECT_EQ(label.x, 195);
  EXPECT_TRUE(label.ends_here);
  EXPECT_EQ(label.look("db-picture__words"), "db-picture__words db-picture__end");
}

TEST(Label, StaysInsideWhenItFitsOnNeitherSide) {
  EXPECT_EQ(label_at("Workshop van de hele dag", 100, 120, 200).x, 32);
  EXPECT_EQ(label_at("Workshop van de hele dag en nog wat", 100, 120, 200).x, 0);
}

TEST(Label, BreaksALongTitleAtABlank) {
  EXPECT_THAT(lines_of("Ervaren lokale besturen aanduiden", 20, 2),
              ElementsAre("Ervaren lokale", "besturen aanduiden"));
}

TEST(Label, SaysThatWordsWereLeftOut) {
  EXPECT_THAT(lines_of("Een heel lange titel van een stap", 9, 2),
              ElementsAre("Een heel", "lange ti…"));
  EXPECT_THAT(lines_of("Bedrijfscontinuïteitsplan", 12, 1), ElementsAre("Bedrijfscon…"));
  EXPECT_THAT(lines_of("", 9, 2), IsEmpty());
}

}  // namespace
}  // namespace draaiboek::web
