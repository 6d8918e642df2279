#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "db/maria/guidance/toolkit.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::IsEmpty;
using testing::SizeIs;

struct AToolkitFile : testing::Test {
  void SetUp() override {
    toolkit().save(carla, {.id = id, .title_nl = "Belboom", .kind = "template"}, 0,
                   support::moment);
  }
  Toolkit& toolkit() { return world.store.toolkit(); }
  DocumentId bring(std::uint64_t number, const std::string& bytes) {
    Document document;
    document.id = DocumentId::of(number);
    document.slot = "file";
    document.name = "belboom.docx";
    document.format = "docx";
    document.by = carla.person;
    document.at = support::moment;
    const auto upload = toolkit().begin(carla, id, document);
    upload->write(bytes);
    return upload->complete().id;
  }
  std::string read(DocumentId file) {
    const Pieces pieces = toolkit().read(carla, file);
    return pieces ? pieces() + pieces() : "nothing";
  }
  support::TestStore world;
  ToolkitItemId id = ToolkitItemId::of(1);
  Viewer carla = support::viewer_with({{"coordinator", Scope::everything, ""}});
};

TEST_F(AToolkitFile, IsReadOnceItIsTheItems) {
  const DocumentId file = bring(10, "bytes");
  EXPECT_EQ(read(file), "nothing");
  EXPECT_EQ(toolkit().item_of(carla, file), std::nullopt);
  toolkit().set_file(carla, id, file, support::moment);
  EXPECT_EQ(read(file), "bytes");
  ASSERT_TRUE(toolkit().item_of(carla, file));
  EXPECT_EQ(toolkit().item_of(carla, file)->item.title_nl, "Belboom");
  EXPECT_EQ(toolkit().item_of(carla, file)->revision, 2);
  ASSERT_THAT(toolkit().files(carla, {file}), SizeIs(1));
  EXPECT_EQ(toolkit().files(carla, {file})[0].size, 5U);
}

TEST_F(AToolkitFile, GoesWhenAnotherTakesItsPlace) {
  const DocumentId first = bring(10, "oud");
  toolkit().set_file(carla, id, first, support::moment);
  const DocumentId second = bring(11, "nieuw");
  toolkit().set_file(carla, id, second, support::moment);
  EXPECT_EQ(read(first), "nothing");
  EXPECT_EQ(read(second), "nieuw");
}

TEST_F(AToolkitFile, IsNotAnItemsWithoutAName) {
  EXPECT_EQ(toolkit().item_of(carla, DocumentId{}), std::nullopt);
}

TEST_F(AToolkitFile, IsNoDocumentOfACase) {
  const DocumentId file = bring(10, "bytes");
  toolkit().set_file(carla, id, file, support::moment);
  const Viewer marie = support::viewer_with({{"contact", Scope::wave, CaseId::of(2).text()}});
  EXPECT_THAT(world.store.documents().documents(marie, std::vector{file}), IsEmpty());
}

}  // namespace
}  // namespace draaiboek::db
