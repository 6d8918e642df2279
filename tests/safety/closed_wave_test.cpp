// Whoever took part keeps reading their own work when the wave is closed, and changes nothing.

#include <gmock/gmock.h>

#include "tests/safety/secrets.h"

namespace draaiboek::safety {
namespace {

using testing::HasSubstr;

TEST(AClosedWave, KeepsOwnFilesAndFeedbackReadableAndNothingElse) {
  World world;
  const Secrets secrets(world);
  const std::string melle = "/zaken/" + world.melle().text();
  world.act("carla", world.wave(),
            engine::wish::CloseCase{engine::Outcome::cancelled,
                                    {engine::TextId::of(9001), "Geen middelen meer."}});
  for (const char* place : {"", "/geschiedenis", "/stappen/bia", "/stappen/bia-feedback",
                            "/stappen/vragen", "/stappen/bia/lezers"})
    EXPECT_EQ(world.get("marie", melle + place).status(), 200) << place;
  EXPECT_THAT(world.get("marie", melle + "/stappen/bia-feedback").body(),
              HasSubstr(support::secret_canary("Melle")));
  const auto files =
      world.store().documents().documents(world.viewer("marie"), world.melle(), "bia");
  ASSERT_FALSE(files.empty());
  EXPECT_EQ(world.get("marie", "/documenten/" + files.front().id.text()).status(), 200);
  EXPECT_EQ(world.get("omar", "/documenten/" + files.front().id.text()).status(), 404);

  const auto refused = [&](const std::string& place, const web::Fields& fields) {
    const auto answer = world.post("marie", melle + place, fields);
    EXPECT_GE(answer.status(), 400) << place;
    EXPECT_LT(answer.status(), 500) << place;
  };
  refused("/stappen/bia/intrekking", {});
  refused("/stappen/bia-feedback/antwoorden", {{"send", "1"}});
  refused("/vragen", {{"step", ""}, {"words", "Nog een vraag"}});
  refused("/mensen/weghaling", {{"member", "member:" + world.person("mo").text()}});
  refused(
      "/mensen/nieuw",
      {{"person", "new"}, {"name", "Lies"}, {"email", "lies@melle.example"}, {"role", "member"}});
}

}  // namespace
}  // namespace draaiboek::safety
