#include "tests/tidy/texts.h"

#include <gmock/gmock.h>

namespace draaiboek::tidy {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(Texts, JoinNestedKeysByDots) {
  EXPECT_THAT(text_keys("tasks:\n  title: Uw taken\n  none: Niets\nsave: Bewaren\n"),
              ElementsAre("save", "tasks.none", "tasks.title"));
}

TEST(Texts, StandInBothLanguages) {
  const Sources sources = {{"config/texts.nl.yaml", "save: Bewaren\nsend: Versturen\n"},
                           {"config/texts.en.yaml", "save: Save\nstop: Stop\n"}};
  EXPECT_EQ(what(check_texts_have_the_same_keys(sources)),
            "config/texts.en.yaml: lacks send, which stands in config/texts.nl.yaml\n"
            "config/texts.nl.yaml: lacks stop, which stands in config/texts.en.yaml\n");
}

TEST(Texts, HoldNoMarkup) {
  EXPECT_THAT(check_texts_have_no_markup({{"config/texts.nl.yaml", "a: 1 < 2\n"}}), IsEmpty());
  EXPECT_THAT(check_texts_have_no_markup({{"config/texts.nl.yaml", "a: <b>vet</b>\n"}}), SizeIs(1));
}

}  // namespace
}  // namespace draaiboek::tidy
