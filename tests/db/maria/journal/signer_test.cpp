#include "db/maria/journal/signer.h"

#include <gtest/gtest.h>

#include <fstream>

#include "db/world_error.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

struct ASigner : testing::Test {
  support::MemoryFolder folder;
  std::filesystem::path key = folder.path() / "key";
};

TEST_F(ASigner, KnowsItsOwnSignatureAlsoAfterARestart) {
  const std::string signature = Signer(key).sign("message");
  const Signer again(key);
  EXPECT_TRUE(again.has_signed("message", signature));
  EXPECT_FALSE(again.has_signed("another", signature));
  EXPECT_FALSE(again.has_signed("message", signature.substr(1)));
  EXPECT_FALSE(again.has_signed("message", std::string(64, 'x')));
}

TEST_F(ASigner, KeepsItsKeyFromOthers) {
  const Signer signer(key);
  using std::filesystem::perms;
  EXPECT_EQ(std::filesystem::status(key).permissions(), perms::owner_read | perms::owner_write);
}

TEST_F(ASigner, DoesNotTrustTheKeyOfSomebodyElse) {
  const std::string signature = Signer(key).sign("message");
  EXPECT_FALSE(Signer(folder.path() / "other").has_signed("message", signature));
}

TEST_F(ASigner, RefusesAFileThatIsNoKey) {
  std::ofstream(key) << "not a key";
  EXPECT_THROW(Signer{key}, WorldError);
}

}  // namespace
}  // namespace draaiboek::db
