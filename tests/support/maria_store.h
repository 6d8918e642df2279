#pragma once
// A store on a fresh database of the test program's MariaDB, and small things to put in it.

#include <memory>

#include "db/maria/link/transaction.h"
#include "db/maria/store.h"
#include "tests/support/maria_server.h"

namespace draaiboek::support {

inline const engine::Instant moment{std::chrono::milliseconds(1'770'000'000'123)};

inline db::Viewer system_viewer() {
  db::Viewer viewer;
  viewer.is_system = true;
  return viewer;
}

inline db::Viewer viewer_with(std::vector<db::Grant> grants) {
  db::Viewer viewer;
  viewer.person = engine::PersonId::of(77);
  viewer.grants = std::move(grants);
  return viewer;
}

/// A whole store; each has a database of its own.
struct TestStore {
  MemoryFolder folder{};
  db::Address address = migrated_database();
  db::MariaStore store{address, {8, std::chrono::seconds(10)}, folder.path()};
  db::Viewer system = system_viewer();
  /// Of the cases that are opened from now on.
  std::string programme = "bcp-coaching";

  engine::Journal& journal() { return store.journal(); }

  /// Adds facts to a case as one command; the answer of the journal.
  engine::Appended tell(engine::CaseId root, engine::CaseId target, std::uint64_t expected,
                        std::vector<engine::Fact> facts, std::vector<engine::Note> texts = {}) {
    static std::uint64_t commands = 0;
    engine::Batch batch;
    batch.root = root;
    batch.command = engine::CommandId{{4242, ++commands}};
    batch.by = engine::PersonId::of(5);
    batch.fingerprint = "body";
    batch.at = moment;
    batch.texts = std::move(texts);
    engine::Addition addition{target, expected, {}};
    for (engine::Fact& fact : facts) {
      addition.events.push_back({std::move(fact), batch.by, moment,
                                 std::chrono::floor<std::chrono::days>(moment), batch.command});
    }
    batch.additions.push_back(std::move(addition));
    return journal().append(batch);
  }
  /// Opens a wave, or below it a case at another level.
  void open(engine::CaseId root, engine::CaseId id, engine::Level level,
            engine::OrganisationId organisation = {}, engine::CaseId parent = {}) {
    tell(root, id, 0,
         {engine::fact::CaseOpened{level, parent, programme, std::string(64, 'a'), organisation,
                                   "Golf " + std::to_string(id.bits.low), 25}});
  }
  /// Runs SQL beside the store, as somebody with access to the database could.
  void meddle(const std::string& sql) {
    db::Connection connection(address);
    connection.run(sql);
  }
};

}  // namespace draaiboek::support
