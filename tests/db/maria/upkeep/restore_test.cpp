#include <gmock/gmock.h>

#include "db/backup.h"
#include "db/maria/upkeep/reached.h"
#include "db/world_error.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::ThrowsMessage;

/// Everything that a dump has to write in another way, and what looks like the dump itself.
constexpr const char* nasty =
    "Sint-Niklaas \"'\\\n;--\r\t\x1A') VALUES (1);\nDROP TABLE fact;\n/*!40101 x */; "
    "\xF0\x9F\x98\x80 \\";

void quietly(std::uint64_t, std::uint64_t) {}

struct Restoring : testing::Test {
  void SetUp() override {
    const engine::CaseId wave = engine::CaseId::of(1);
    test.open(wave, wave, engine::Level::wave);
    test.store.organisations().save(test.system, {{engine::OrganisationId::of(3), nasty}});
    Document document;
    document.id = engine::DocumentId::of(9);
    document.target = wave;
    document.name = "plan.pdf";
    document.format = "pdf";
    auto upload = test.store.documents().begin(test.system, document);
    std::string all;
    for (int i = 0; i < 700'000; ++i)
      all += static_cast<char>(i * 31 + i / 256);
    upload->write(all);
    upload->complete();
    test.store.checkpoint(support::moment);
    head = back_up({.data_folder = test.folder.path(),
                    .database_url = url(test.address.schema),
                    .durable = false},
                   file, {support::moment, "0.1.0"});
    db::create_database(support::address_of(support::maria_server(), schema));
  }
  static std::string url(const std::string& name) {
    const Server& server = support::maria_server();
    return "mysql://" + server.user() + "@/" + name + "?socket=" + server.socket();
  }
  Restored put_back() {
    return restore(
        file, head,
        {.data_folder = memory.path() / "data", .database_url = url(schema), .durable = false},
        quietly);
  }

  support::TestStore test;
  support::MemoryFolder memory;
  fs::path file = memory.path() / "copy";
  std::string schema = "back_" + test.address.schema;
  BackupHead head;
};

TEST_F(Restoring, BringsEverythingBackAndProvesIt) {
  const Restored restored = put_back();
  EXPECT_THAT(restored.findings, IsEmpty());
  EXPECT_EQ(restored.cases, 1U);
  EXPECT_EQ(restored.documents, 1U);
  const MariaStore store(support::address_of(support::maria_server(), schema), {2},
                         memory.path() / "data");
  EXPECT_EQ(const_cast<MariaStore&>(store)
                .organisations()
                .organisation(test.system, engine::OrganisationId::of(3))
                ->name,
            nasty);
}

TEST_F(Restoring, KeepsTheJournalUnchangeable) {
  put_back();
  Connection connection(support::address_of(support::maria_server(), schema));
  EXPECT_THROW(connection.run("UPDATE fact SET notes = 'x'"), WorldError);
}

TEST_F(Restoring, FindsWhatWasAlreadyWrongWhenTheBackupWasMade) {
  test.meddle("UPDATE case_head SET title = 'something else'");
  head = back_up({.data_folder = test.folder.path(),
                  .database_url = url(test.address.schema),
                  .durable = false},
                 memory.path() / "second", {support::moment, "0.1.0"});
  file = memory.path() / "second";
  EXPECT_EQ(put_back().findings.size(), 1U);
}

TEST_F(Restoring, NeverWritesInADatabaseThatHasTables) {
  put_back();
  EXPECT_THAT([&] { put_back(); },
              ThrowsMessage<WorldError>(HasSubstr("has tables already: restore into a new")));
}

TEST_F(Restoring, ComparesTheRowsWithTheHead) {
  head.rows["organisation"] += 1;
  EXPECT_THAT([&] { put_back(); },
              ThrowsMessage<WorldError>(
                  "The table organisation has 1 rows after the restore, and the backup says 2."));
}

}  // namespace
}  // namespace draaiboek::db
