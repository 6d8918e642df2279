#include "db/maria/upkeep/documents_proof.h"

#include <gmock/gmock.h>

#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

struct ProofOfDocuments : testing::Test {
  void SetUp() override {
    test.open(wave, wave, engine::Level::wave);
    Document document;
    document.id = engine::DocumentId::of(9);
    document.target = wave;
    document.name = "plan.pdf";
    document.format = "pdf";
    auto upload = test.store.documents().begin(test.system, document);
    upload->write(std::string(300'000, 'x'));
    upload->complete();
  }
  DocumentsProof prove() {
    Connection connection(test.address);
    return prove_documents(connection);
  }
  engine::CaseId wave = engine::CaseId::of(1);
  support::TestStore test;
};

TEST_F(ProofOfDocuments, FindsWholeFilesWhole) {
  EXPECT_EQ(prove().documents, 1U);
  EXPECT_TRUE(prove().findings.empty());
}

TEST_F(ProofOfDocuments, FindsAChangedByte) {
  test.meddle(
      "UPDATE document_chunk SET bytes = CONCAT('y', SUBSTRING(bytes, 2)) WHERE number = 1");
  ASSERT_EQ(prove().findings.size(), 1U);
  EXPECT_EQ(prove().findings.front().target, wave);
}

TEST_F(ProofOfDocuments, FindsAMissingPiece) {
  test.meddle("DELETE FROM document_chunk WHERE number = 1");
  EXPECT_EQ(prove().findings.size(), 1U);
}

}  // namespace
}  // namespace draaiboek::db
