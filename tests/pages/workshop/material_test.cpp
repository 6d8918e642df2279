#include "web/pages/workshop/material.h"

#include <gmock/gmock.h>

#include "tests/pages/step/file/sent_file.h"

namespace draaiboek::web {
namespace {

using support::office_bytes;
using support::World;
using testing::HasSubstr;
using testing::Not;

struct Material : testing::Test {
  static std::string field(const std::string& name, const std::string& value) {
    return "--grens\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value +
           "\r\n";
  }
  // As the form of the page is sent, with or without our script.
  Response send(const std::string& who, const support::SentFile& file,
                const std::string& with = "") {
    const std::string title = field("file-title", "Onze <slides>");
    const std::string body =
        field("command", command) + title + support::multipart(world.csrf(who), file);
    // The token comes before the file, wherever the other fields stand.
    return support::send_body(world, who, place, body, with);
  }
  const std::vector<engine::Material>& materials() {
    return world.snapshot().tree->wave().steps.at(2).materials;
  }
  World world{};
  std::string place = "/golven/" + world.wave().text() + "/workshops/workshop-1";
  std::string seen_by_all = support::step_of(world.wave(), "workshop-1");
  std::string command = engine::CommandId::of(77).text();
  support::SentFile slides{"material", "slides.pptx", office_bytes("ppt/presentation.xml")};
};

TEST_F(Material, IsALinkOverHttps) {
  const auto page = world.post("carla", place + "/materiaal",
                               {{"title", "Opname"}, {"link", "http://x.example"}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("value=\"Opname\""));
  const Fields good{{"title", "Opname"}, {"link", "https://video.example/1"}};
  EXPECT_EQ(world.post("carla", place + "/materiaal", good).status(), 303);
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("href=\"https://video.example/1\""));
}

TEST_F(Material, IsAFileThatParticipantsDownload) {
  EXPECT_EQ(send("carla", slides).status(), 303);
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("Onze &lt;slides&gt;"));
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("(PPTX, "));
  const auto page = world.get("marie", seen_by_all);
  EXPECT_THAT(page.body(), HasSubstr("Onze &lt;slides&gt;"));
  ASSERT_EQ(materials().size(), 1U);
  const std::string file = "/documenten/" + materials().front().document.text();
  EXPECT_THAT(page.body(), HasSubstr(file));
  EXPECT_EQ(world.get("marie", file).status(), 200);
  EXPECT_EQ(world.get("nele", file).status(), 404);
}

TEST_F(Material, IsNamedAfterItsFileWithoutATitle) {
  ASSERT_EQ(support::send_body(
                world, "carla", place,
                field("command", command) + support::multipart(world.csrf("carla"), slides))
                .status(),
            303);
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr(">slides</a>"));
}

TEST_F(Material, TellsTheScriptWhereToGoOrWhatIsWrong) {
  const auto done = send("carla", slides, "XMLHttpRequest");
  EXPECT_EQ(done.status(), 200);
  EXPECT_THAT(done.body(), HasSubstr(place));
  const auto wrong = send("carla", {"material", "film.exe", "MZ"}, "XMLHttpRequest");
  EXPECT_EQ(wrong.status(), 422);
  EXPECT_THAT(wrong.body(), HasSubstr("film.exe"));
}

TEST_F(Material, KeepsTheTitleWhenTheFileIsRefused) {
  const auto page = send("carla", {"material", "slides.pptx", "no zip at all"});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("value=\"Onze &lt;slides&gt;\""));
  EXPECT_THAT(page.body(), HasSubstr("href=\"#material\""));
  EXPECT_TRUE(materials().empty());
}

TEST_F(Material, SentTwiceLiesThereOnce) {
  EXPECT_EQ(send("carla", slides).status(), 303);
  EXPECT_EQ(send("carla", slides).status(), 303);
  EXPECT_EQ(materials().size(), 1U);
  EXPECT_EQ(
      world.store().documents().documents(world.viewer("carla"), world.wave(), "workshop-1").size(),
      1U);
}

TEST_F(Material, GoesAwayUntilTheWorkshopIsHeld) {
  ASSERT_EQ(send("carla", slides).status(), 303);
  const std::string file = "/documenten/" + materials().front().document.text();
  const Fields which{{"material", materials().front().title.text()}};
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("/materiaal/verwijdering"));
  EXPECT_EQ(world.post("ann", place + "/materiaal/verwijdering", which).status(), 403);
  EXPECT_EQ(world.post("carla", place + "/materiaal/verwijdering", which).status(), 303);
  EXPECT_TRUE(materials().empty());
  EXPECT_EQ(world.get("marie", file).status(), 404);
  EXPECT_EQ(world.post("carla", place + "/materiaal/verwijdering", which).status(), 422);
  EXPECT_EQ(world.post("carla", place + "/materiaal/verwijdering").status(), 422);
}

TEST_F(Material, StaysOnceTheWorkshopWasHeld) {
  world.hold_workshop();
  ASSERT_EQ(send("carla", slides).status(), 303);
  EXPECT_THAT(world.get("carla", place).body(), Not(HasSubstr("/materiaal/verwijdering")));
  const Fields which{{"material", materials().front().title.text()}};
  const auto page = world.post("carla", place + "/materiaal/verwijdering", which);
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("al doorgegaan"));
}

}  // namespace
}  // namespace draaiboek::web
