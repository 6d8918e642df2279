#include "db/maria/pieces.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "db/maria/upload.h"
#include "db/world_error.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using testing::ElementsAre;

struct PiecesOfAFile : testing::Test {
  PiecesOfAFile() {
    world.open(wave, wave, engine::Level::wave);
    Document document;
    document.id = engine::DocumentId::of(1);
    document.target = wave;
    const auto upload = world.store.documents().begin(world.system, document);
    upload->write(std::string(2 * MariaUpload::chunk_size + 5, 'x'));
    upload->complete();
  }
  Pieces read() { return world.store.documents().read(world.system, engine::DocumentId::of(1)); }
  support::TestStore world;
  engine::CaseId wave = engine::CaseId::of(1);
};

TEST_F(PiecesOfAFile, ComeOneChunkAtATimeAndEndWithNothing) {
  const Pieces pieces = read();
  std::vector<std::size_t> sizes;
  for (int i = 0; i < 5; ++i)
    sizes.push_back(pieces().size());
  EXPECT_THAT(sizes, ElementsAre(MariaUpload::chunk_size, MariaUpload::chunk_size, 5, 0, 0));
}

TEST_F(PiecesOfAFile, AreNeverAHalfFileThatLooksWhole) {
  world.meddle("DELETE FROM document_chunk WHERE number = 1");
  const Pieces pieces = read();
  EXPECT_EQ(pieces().size(), MariaUpload::chunk_size);
  EXPECT_THROW(pieces(), WorldError);
}

}  // namespace
}  // namespace draaiboek::db
