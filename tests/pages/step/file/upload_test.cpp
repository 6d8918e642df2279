#include "web/pages/step/file/upload.h"

#include <gmock/gmock.h>

#include "tests/pages/step/file/sent_file.h"
#include "web/pages/step/file/arrival.h"

namespace draaiboek::web {
namespace {

using support::send_file;
using support::sheet;
using support::World;
using testing::HasSubstr;
using testing::Not;

struct Uploads : testing::Test {
  Uploads() { world.hold_workshop(); }
  std::vector<db::Document> stored() {
    return world.store().documents().documents(world.viewer("marie"), world.melle(), "bia");
  }
  World world{};
  std::string bia = support::step_of(world.melle(), "bia");
};

TEST_F(Uploads, KeepAFileAndShowItOnTheStep) {
  const auto response = send_file(world, "marie", bia, {"bia", "Onze BIA.xlsx", sheet()});
  EXPECT_EQ(response.status(), 303);
  EXPECT_THAT(world.get("marie", bia).body(), HasSubstr("Onze BIA.xlsx"));
  EXPECT_EQ(stored().size(), 1U);
}

TEST_F(Uploads, ReplaceTheFileThatWasThere) {
  send_file(world, "marie", bia, {"bia", "eerste.xlsx", sheet("1")});
  send_file(world, "mo", bia, {"bia", "tweede.xlsx", sheet("2")});
  ASSERT_EQ(stored().size(), 1U);
  EXPECT_EQ(stored().front().name, "tweede.xlsx");
}

TEST_F(Uploads, RefuseAnEmptyFileAndKeepTheOldOne) {
  send_file(world, "marie", bia, {"bia", "eerste.xlsx", sheet()});
  const auto response = send_file(world, "marie", bia, {"bia", "leeg.xlsx", ""});
  EXPECT_EQ(response.status(), 422);
  EXPECT_THAT(response.body(), HasSubstr("Het bestand &#39;leeg.xlsx&#39; is leeg."));
  ASSERT_EQ(stored().size(), 1U);
  EXPECT_EQ(stored().front().name, "eerste.xlsx");
}

TEST_F(Uploads, RefuseAnotherTypeThanTheSlotTakes) {
  const auto response = send_file(world, "marie", bia, {"bia", "bia.exe", "MZ"});
  EXPECT_EQ(response.status(), 422);
  EXPECT_THAT(response.body(), HasSubstr("xlsx-, docx- of pdf-formaat"));
  EXPECT_TRUE(stored().empty());
}

TEST_F(Uploads, RefuseContentThatIsNotWhatTheNameSays) {
  const auto response = send_file(world, "marie", bia, {"bia", "bia.pdf", sheet()});
  EXPECT_EQ(response.status(), 422);
  EXPECT_THAT(response.body(), HasSubstr("geen leesbaar pdf-bestand"));
  EXPECT_TRUE(stored().empty());
}

TEST_F(Uploads, RefuseMoreThanFiftyMegabytes) {
  const std::string large = sheet(std::string(largest_upload, 'x'));
  const auto response = send_file(world, "marie", bia, {"bia", "groot.xlsx", large});
  EXPECT_EQ(response.status(), 422);
  EXPECT_THAT(response.body(), HasSubstr("hoogstens 50 MB"));
  EXPECT_TRUE(stored().empty());
}

TEST_F(Uploads, AskForAFileWhenNoneWasChosen) {
  const auto response = send_file(world, "marie", bia, {"bia", "", ""});
  EXPECT_EQ(response.status(), 422);
  EXPECT_THAT(response.body(), HasSubstr("Kies eerst een bestand"));
}

TEST_F(Uploads, ThatAreCutOffLeaveNothing) {
  std::string body = support::multipart(world.csrf("marie"), {"bia", "bia.xlsx", sheet()});
  body.resize(body.size() - 20);
  const auto response = support::send_body(world, "marie", bia, body);
  EXPECT_EQ(response.status(), 422);
  EXPECT_TRUE(stored().empty());
}

TEST_F(Uploads, NeedTheTokenOfTheVisitor) {
  const std::string body = support::multipart("verzonnen", {"bia", "bia.xlsx", sheet()});
  EXPECT_EQ(support::send_body(world, "marie", bia, body).status(), 403);
  EXPECT_TRUE(stored().empty());
}

TEST_F(Uploads, AreForWhoDoesTheStepOnly) {
  EXPECT_EQ(send_file(world, "ann", bia, {"bia", "bia.xlsx", sheet()}).status(), 403);
  EXPECT_EQ(send_file(world, "omar", bia, {"bia", "bia.xlsx", sheet()}).status(), 404);
  EXPECT_TRUE(stored().empty());
}

TEST_F(Uploads, AreNotPossibleAfterTheHandIn) {
  world.hand_in("marie", world.melle(), "bia");
  const auto response = send_file(world, "marie", bia, {"bia", "later.xlsx", sheet()});
  EXPECT_EQ(response.status(), 409);
  EXPECT_THAT(response.body(), HasSubstr("al ingediend"));
}

TEST_F(Uploads, TellAScriptInJsonWhereToGoOrWhatIsWrong) {
  const auto good = send_file(world, "marie", bia, {"bia", "bia.xlsx", sheet()}, "XMLHttpRequest");
  EXPECT_EQ(good.status(), 200);
  EXPECT_EQ(good.body(), "{\"place\":[\"" + bia + "\"]}");
  const auto wrong = send_file(world, "marie", bia, {"bia", "bia.txt", "x"}, "XMLHttpRequest");
  EXPECT_EQ(wrong.status(), 422);
  EXPECT_THAT(wrong.body(), HasSubstr("\"error\""));
}

TEST_F(Uploads, CanBeTakenAwayBeforeTheHandIn) {
  send_file(world, "marie", bia, {"bia", "bia.xlsx", sheet()});
  const std::string place = bia + "/bestanden/" + stored().front().id.text() + "/verwijdering";
  EXPECT_EQ(world.post("ann", place).status(), 403);
  EXPECT_EQ(world.post("marie", place).status(), 303);
  EXPECT_TRUE(stored().empty());
  EXPECT_EQ(world.post("marie", place).status(), 404);
}

TEST_F(Uploads, ShowANameWithMarkupAsText) {
  send_file(world, "marie", bia, {"bia", "<b>bia</b>.xlsx", sheet()});
  EXPECT_THAT(world.get("marie", bia).body(), Not(HasSubstr("<b>")));
}

}  // namespace
}  // namespace draaiboek::web
