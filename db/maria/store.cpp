#include "db/maria/store.h"

#include "db/maria/id_list.h"
#include "db/maria/journal/verify.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"
#include "db/maria/upkeep/condition.h"
#include "db/world_error.h"

namespace draaiboek::db {

using engine::CaseId;

MariaStore::MariaStore(const Address& address, Pool::Limits limits,
                       const std::filesystem::path& folder, Writers writers)
    : folder_(folder),
      pulse_(address),
      pool_(address, limits),
      checkpoints_(pool_, folder),
      journal_(pool_, writers),
      waves_(pool_, journal_.written()),
      people_(pool_, waves_),
      accounts_(pool_),
      account_register_(pool_),
      organisations_(pool_),
      documents_(pool_),
      drafts_(pool_),
      calls_(pool_),
      questions_(pool_, writers),
      toolkit_(pool_),
      advisers_(pool_),
      programmes_(pool_) {}

std::map<engine::TextId, std::string> MariaStore::texts(const Viewer& viewer,
                                                        const std::vector<CaseId>& targets) {
  std::map<engine::TextId, std::string> texts;
  reading(pool_, [&](Connection& connection) {
    texts.clear();
    const auto reached = within_reach(connection, viewer, targets);
    const IdList wanted(reached);
    Rows rows = connection.query("SELECT n.id, n.body FROM note n WHERE n.case_id IN " +
                                     wanted.marks() + " AND n.body IS NOT NULL",
                                 wanted.values());
    while (rows.next())
      texts[rows.id<engine::TextId>(1)] = rows.text(2);
  });
  return texts;
}

void MariaStore::checkpoint(engine::Instant now) {
  checkpoints_.sign_heads(now);
}

std::vector<Finding> MariaStore::verify(
    const std::function<void(std::size_t, std::size_t)>& progress) {
  return db::verify(pool_, checkpoints_, progress);
}

Condition MariaStore::condition(const Viewer& viewer) {
  expect_someone(viewer);
  return condition_of(pool_, checkpoints_, folder_);
}

bool MariaStore::is_ready() {
  return pulse_.beats();
}

}  // namespace draaiboek::db
