#include "web/pages/step/file/download.h"

#include <gmock/gmock.h>

#include "tests/pages/step/file/sent_file.h"

namespace draaiboek::web {
namespace {

using support::World;

std::string bytes_of(const Response& response) {
  std::string all;
  for (std::string piece = response.producer()(); !piece.empty(); piece = response.producer()())
    all += piece;
  return all;
}

std::string place_of_document(engine::DocumentId id) {
  return "/documenten/" + id.text();
}

TEST(Downloads, GiveTheBytesAsAnAttachment) {
  World world;
  world.hold_workshop();
  const auto id = world.upload("marie", world.melle(), "bia", "bia", "inhoud");
  const auto response = world.get("marie", place_of_document(id));
  EXPECT_EQ(response.status(), 200);
  EXPECT_EQ(response.content(), Response::Content::download);
  EXPECT_THAT(response.header("Content-Disposition"), testing::StartsWith("attachment"));
  EXPECT_EQ(bytes_of(response), "inhoud");
}

TEST(Downloads, OfWhatIsNotHandedInAreForWhoDoesTheStep) {
  World world;
  world.hold_workshop();
  const auto id = world.upload("marie", world.melle(), "bia", "bia");
  EXPECT_EQ(world.get("mo", place_of_document(id)).status(), 200);
  EXPECT_EQ(world.get("ann", place_of_document(id)).status(), 404);
  EXPECT_EQ(world.get("carla", place_of_document(id)).status(), 404);
}

TEST(Downloads, OfWhatWasHandedInAreForWhoSeesTheStep) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  const auto tree = world.snapshot().tree;
  const auto& steps = tree->at(world.melle()).steps;
  const auto index = world.snapshot().workflow->positions.find("bia")->second;
  const auto id = steps.at(index).current()->files.front().document;
  EXPECT_EQ(world.get("ann", place_of_document(id)).status(), 200);
  EXPECT_EQ(world.get("omar", place_of_document(id)).status(), 404);
  EXPECT_EQ(world.get("nele", place_of_document(id)).status(), 404);
}

TEST(Downloads, OfATemplateAreForEveryParticipant) {
  World world;
  world.hold_workshop();
  const auto tree = world.snapshot().tree;
  const auto index = world.snapshot().workflow->positions.find("voorbereiding")->second;
  const auto id = tree->wave().steps.at(index).current()->files.front().document;
  EXPECT_EQ(world.get("omar", place_of_document(id)).status(), 200);
  EXPECT_EQ(world.get("nele", place_of_document(id)).status(), 404);
}

TEST(Downloads, OfAnUnknownFileAreNotFound) {
  World world;
  EXPECT_EQ(world.get("carla", place_of_document(engine::DocumentId::of(7))).status(), 404);
}

}  // namespace
}  // namespace draaiboek::web
