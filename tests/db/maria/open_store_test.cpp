#include "db/open_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "db/world_error.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

struct OpeningAStore : testing::Test {
  void SetUp() override {
    support::install_in(memory.path());
    fs::create_directories(options.data_folder);
    fs::rename(memory.path(), options.data_folder / "database");
  }
  void TearDown() override { fs::remove_all(options.data_folder); }
  support::MemoryFolder memory;
  std::vector<std::string> lines;
  StoreOptions options{fs::path(memory.path().string() + "-data"), "", false, 4,
                       [this](const std::string& line) { lines.push_back(line); }};
  Viewer system = support::system_viewer();
};

TEST_F(OpeningAStore, StartsItsOwnDatabaseAndKeepsWhatWasInIt) {
  const auto id = engine::OrganisationId::of(1);
  open_store(options)->organisations().save(system, {{id, "Melle"}});
  EXPECT_THAT(lines, Contains("The database has 0001_journal now."));
  lines.clear();
  const auto again = open_store(options);
  EXPECT_THAT(lines, Contains("The database was started."));
  EXPECT_THAT(lines, Not(Contains(HasSubstr("0001_journal"))));
  EXPECT_EQ(again->organisations().organisation(system, id)->name, "Melle");
}

TEST_F(OpeningAStore, IsRefusedWhenTheFolderIsInUse) {
  const auto first = open_store(options);
  EXPECT_THAT([&] { open_store(options); },
              testing::ThrowsMessage<WorldError>(HasSubstr("Another draaiboek already uses")));
}

TEST_F(OpeningAStore, LetsAProgramBesideItReadTheJournalAndNotAddToIt) {
  const auto serving = open_store(options);
  options.beside = true;
  const auto beside = open_store(options);
  EXPECT_TRUE(beside->journal().read_after(engine::CaseId::of(1), {}).empty());
  EXPECT_THAT([&] { beside->journal().append({}); },
              testing::ThrowsMessage<WorldError>(HasSubstr("only that one adds to the journal")));
}

TEST_F(OpeningAStore, UsesTheDatabaseOfTheUrlWhenThereIsOne) {
  const Server& server = support::maria_server();
  options.database_url = "mysql://" + server.user() + "@/from_url?socket=" + server.socket();
  const auto store = open_store(options);
  EXPECT_TRUE(store->is_ready());
  EXPECT_THAT(lines, Not(Contains("The database was started.")));
  options.database_url = "rubbish";
  EXPECT_THROW(open_store(options), WorldError);
}

}  // namespace
}  // namespace draaiboek::db
