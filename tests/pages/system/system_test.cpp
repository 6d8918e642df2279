#include "web/pages/system/system.h"

#include <gmock/gmock.h>

#include "db/condition.h"
#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(SystemPage, TellsTheAdministratorHowTheInstallationIsDoing) {
  support::World world;
  world.store().checkpoint(world.desk().now().instant);
  const std::string body = world.get("admin", "/systeem").body();
  EXPECT_THAT(body, HasSubstr("MariaDB 10."));
  EXPECT_THAT(body,
              HasSubstr("maandag 11 januari 2027 om 9 uur; 0 dossiers veranderden sindsdien"));
  EXPECT_THAT(body, HasSubstr("Er is nog geen back-up van deze gegevens gemaakt."));
  EXPECT_THAT(body, HasSubstr(world.workflow_hash().substr(0, 12)));
}

TEST(SystemPage, SaysNothingOfWhatIsInTheCases) {
  support::World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  const std::string body = world.get("admin", "/systeem").body();
  EXPECT_THAT(body, Not(HasSubstr("Melle")));
  EXPECT_THAT(body, Not(HasSubstr("Golf")));
}

TEST(SystemPage, SpeaksEnglishToo) {
  support::World world;
  EXPECT_THAT(world.get("admin", "/systeem?lang=en").body(),
              HasSubstr("No backup of these data was made yet."));
}

}  // namespace
}  // namespace draaiboek::web
