#include "web/pages/step/overview/history.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(History, TellsWhoDidWhatInPlainWords) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  const auto page = world.get("mo", "/zaken/" + world.melle().text() + "/geschiedenis");
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("&#39;BIA indienen&#39; is ingediend: versie 1"));
  EXPECT_THAT(page.body(), HasSubstr("mo werkt mee als collega."));
  EXPECT_THAT(page.body(), HasSubstr("marie, maandag 22 maart 2027 om 9 uur"));
}

TEST(History, ShowsTheFreeTextThatWasGiven) {
  World world;
  world.post("marie", "/zaken/" + world.melle().text() + "/stappen/bevraging/afwerking",
             {{"note", "Met <b>nadruk</b>"}});
  const auto page = world.get("carla", "/zaken/" + world.melle().text() + "/geschiedenis");
  EXPECT_THAT(page.body(), HasSubstr("Met &lt;b&gt;nadruk"));
}

TEST(History, TellsAParticipantWhatHappenedToTheWorkshops) {
  World world;
  const std::string place = "/zaken/" + world.melle().text() + "/geschiedenis";
  world.act("carla", world.wave(),
            engine::wish::SetAnchor{{"workshop-1", *engine::date_from_text("2027-03-24")},
                                    {engine::TextId::of(7001), "De zaal is niet vrij"}});
  const auto page = world.get("marie", place).body();
  EXPECT_THAT(page, HasSubstr("&#39;Workshop 1&#39; is verplaatst naar woensdag 24 maart 2027"));
  EXPECT_THAT(page, HasSubstr("De zaal is niet vrij"));
  EXPECT_THAT(page, Not(HasSubstr("werkt mee als analist")));
}

TEST(History, OfTheWaveIsForWhoSeesAllOfIt) {
  World world;
  const std::string place = "/zaken/" + world.wave().text() + "/geschiedenis";
  EXPECT_THAT(world.get("carla", place).body(),
              HasSubstr("De golf &#39;Golf Proef&#39; is gestart."));
  EXPECT_EQ(world.get("marie", place).status(), 404);
  EXPECT_THAT(world.get("carla", place).body(), Not(HasSubstr("kanarie-Oosterzele")));
}

}  // namespace
}  // namespace draaiboek::web
