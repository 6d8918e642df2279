#include "db/maria/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "db/maria/link/hash.h"
#include "db/maria/upload.h"
#include "engine/base/expects.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;

struct ADocument : testing::Test {
  void SetUp() override { world.open(wave, wave, Level::wave); }
  Documents& documents() { return world.store.documents(); }
  Document described(std::uint64_t id) {
    Document document;
    document.id = DocumentId::of(id);
    document.target = wave;
    document.step = "bia";
    document.slot = "bia-file";
    document.name = "BIA \xC3\xA9 \"x\".docx";
    document.format = "docx";
    document.by = PersonId::of(5);
    document.at = support::moment;
    return document;
  }
  Document add(std::uint64_t id, const std::string& bytes) {
    const auto upload = documents().begin(world.system, described(id));
    upload->write(bytes);
    return upload->complete();
  }
  std::vector<std::uint64_t> listed() {
    std::vector<std::uint64_t> ids;
    for (const auto& one : documents().documents(world.system, wave, "bia")) {
      ids.push_back(one.id.bits.low);
    }
    return ids;
  }
  std::optional<std::string> bytes(const Viewer& viewer, std::uint64_t id) {
    const Pieces pieces = documents().read(viewer, DocumentId::of(id));
    if (!pieces)
      return std::nullopt;
    std::string all;
    for (std::string piece = pieces(); !piece.empty(); piece = pieces())
      all += piece;
    return all;
  }
  support::TestStore world;
  CaseId wave = CaseId::of(1);
};

TEST_F(ADocument, IsReadBackAsItWasUploaded) {
  const std::string piece("\0\xFF-PK-\x03", 7);
  std::string content;
  while (content.size() < 2 * MariaUpload::chunk_size + 17)
    content += piece;
  const Document added = add(1, content);
  EXPECT_EQ(added.size, content.size());
  EXPECT_EQ(added.sha256, hexadecimal(sha256(content)));
  EXPECT_EQ(bytes(world.system, 1), content);
  const auto found = documents().documents(world.system, wave, "bia");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].name, described(1).name);
  EXPECT_EQ(found[0].slot, "bia-file");
  EXPECT_EQ(found[0].format, "docx");
  EXPECT_EQ(found[0].size, content.size());
  EXPECT_EQ(found[0].sha256, added.sha256);
  EXPECT_EQ(found[0].by, PersonId::of(5));
  EXPECT_EQ(found[0].at, support::moment);
}

TEST_F(ADocument, IsListedOldestFirst) {
  for (const std::uint64_t id : {7U, 3U, 5U})
    add(id, "x");
  EXPECT_THAT(listed(), ElementsAre(7, 3, 5));
}

TEST_F(ADocument, CanBeTakenOffItsStepWhileAFactStillFindsIt) {
  add(1, "x");
  documents().remove(world.system, DocumentId::of(1));
  EXPECT_THAT(listed(), IsEmpty());
  EXPECT_EQ(documents().documents(world.system, std::vector{DocumentId::of(1)}).size(), 1U);
  EXPECT_EQ(bytes(world.system, 1), "x");
}

TEST_F(ADocument, IsNotThereForWhoseGrantsDoNotReachItsCase) {
  add(1, "secret");
  const Viewer stranger = support::viewer_with({{"contact", Scope::wave, CaseId::of(8).text()}});
  EXPECT_THAT(documents().documents(stranger, wave, "bia"), IsEmpty());
  EXPECT_THAT(documents().documents(stranger, std::vector{DocumentId::of(1)}), IsEmpty());
  EXPECT_EQ(bytes(stranger, 1), std::nullopt);
  EXPECT_THROW(documents().remove(stranger, DocumentId::of(1)), Bug);
  EXPECT_THROW(documents().begin(stranger, described(2)), Bug);
}

TEST_F(ADocument, ThatDoesNotExistIsNotRead) {
  EXPECT_EQ(bytes(world.system, 9), std::nullopt);
}

}  // namespace
}  // namespace draaiboek::db
