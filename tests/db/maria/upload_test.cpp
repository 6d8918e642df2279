#include "db/maria/upload.h"

#include <gtest/gtest.h>

#include "engine/base/expects.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;

struct AnUpload : testing::Test {
  void SetUp() override { world.open(wave, wave, Level::wave); }
  std::unique_ptr<Upload> begin() {
    Document document;
    document.id = DocumentId::of(1);
    document.target = wave;
    return world.store.documents().begin(world.system, document);
  }
  std::size_t visible() {
    return world.store.documents().documents(world.system, std::vector{DocumentId::of(1)}).size();
  }
  std::int64_t count(const std::string& table) {
    Connection connection(world.address);
    Rows rows = connection.query("SELECT COUNT(*) FROM " + table);
    rows.next();
    return rows.integer(1);
  }
  support::TestStore world;
  CaseId wave = CaseId::of(1);
};

TEST_F(AnUpload, IsInvisibleUntilItIsComplete) {
  const auto upload = begin();
  upload->write(std::string(MariaUpload::chunk_size, 'x'));
  EXPECT_EQ(count("document_chunk"), 1);
  EXPECT_EQ(visible(), 0U);
  upload->complete();
  EXPECT_EQ(visible(), 1U);
}

TEST_F(AnUpload, LeavesNothingWhenItIsAbandoned) {
  begin()->write(std::string(MariaUpload::chunk_size + 1, 'x'));
  EXPECT_EQ(count("document_chunk"), 0);
  EXPECT_EQ(count("document"), 0);
}

TEST_F(AnUpload, CutsItsBytesIntoFullChunksHoweverTheyCome) {
  const auto upload = begin();
  const std::string piece(100'000, 'x');
  for (int i = 0; i < 6; ++i)
    upload->write(piece);
  EXPECT_EQ(upload->complete().size, 600'000U);
  EXPECT_EQ(count("document_chunk"), 3);
}

TEST_F(AnUpload, OfNothingIsAnEmptyDocument) {
  const auto upload = begin();
  EXPECT_EQ(upload->complete().size, 0U);
  EXPECT_EQ(visible(), 1U);
}

TEST_F(AnUpload, IsCompletedOnce) {
  const auto upload = begin();
  upload->complete();
  EXPECT_THROW(upload->complete(), Bug);
  EXPECT_THROW(upload->write("more"), Bug);
}

TEST_F(AnUpload, ThatLostAChunkIsNeverShown) {
  const auto upload = begin();
  upload->write(std::string(MariaUpload::chunk_size, 'x'));
  world.meddle("DELETE FROM document_chunk");
  EXPECT_THROW(upload->complete(), Bug);
  EXPECT_EQ(visible(), 0U);
}

TEST_F(AnUpload, OfAProgramThatWasKilledIsRemovedADayLater) {
  const auto upload = begin();
  upload->write(std::string(MariaUpload::chunk_size, 'x'));
  Pool pool(world.address);
  { const MariaDocuments at_once(pool); }
  EXPECT_EQ(count("document_chunk"), 1) << "it may still be on its way";
  world.meddle("UPDATE document SET begun_at = UTC_TIMESTAMP() - INTERVAL 2 DAY");
  { const MariaDocuments at_the_next_start(pool); }
  EXPECT_EQ(count("document_chunk"), 0);
  EXPECT_EQ(count("document"), 0);
}

}  // namespace
}  // namespace draaiboek::db
