#include "db/maria/store.h"

#include "db/maria/id_list.h"
#include "db/maria/journal/verify.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"
#include "db/maria/upkeep/condition.h"
#include "db/world_error.h"

namespace draaiboek::db {
namespace {

using engine::CaseId;

constexpr const char* wave_columns = "SELECT h.id, h.title, h.programme, h.life FROM ";
constexpr const char* open_ones_first = "h.level = 'wave' ORDER BY h.life <> 'open', h.opened DESC";

Rows wave_rows(Connection& connection, const Viewer& viewer) {
  if (reaches_everything(viewer)) {
    return connection.query(std::string(wave_columns) + "case_head h WHERE " + open_ones_first);
  }
  const auto ids = waves_in_reach(connection, viewer);
  return connection.query(std::string(wave_columns) + ids_as_rows +
                              " JOIN case_head h ON h.id = ids.id WHERE " + open_ones_first,
                          {id_list(ids)});
}

}  // namespace

MariaStore::MariaStore(const Address& address, Pool::Limits limits,
                       const std::filesystem::path& folder)
    : folder_(folder),
      pulse_(address),
      pool_(address, limits),
      checkpoints_(pool_, folder),
      people_(pool_),
      accounts_(pool_),
      account_register_(pool_),
      organisations_(pool_),
      documents_(pool_),
      drafts_(pool_),
      calls_(pool_),
      questions_(pool_),
      toolkit_(pool_),
      programmes_(pool_),
      journal_(pool_) {}

std::vector<WaveRow> MariaStore::waves(const Viewer& viewer) {
  expect_someone(viewer);
  std::vector<WaveRow> waves;
  reading(pool_, [&](Connection& connection) {
    waves.clear();
    Rows rows = wave_rows(connection, viewer);
    while (rows.next()) {
      waves.push_back({rows.id<CaseId>(1), rows.text(2), rows.text(3), rows.text(4)});
    }
  });
  return waves;
}

std::map<engine::TextId, std::string> MariaStore::texts(const Viewer& viewer,
                                                        const std::vector<CaseId>& targets) {
  std::map<engine::TextId, std::string> texts;
  reading(pool_, [&](Connection& connection) {
    texts.clear();
    const auto reached = within_reach(connection, viewer, targets);
    Rows rows = connection.query(std::string("SELECT n.id, n.body FROM ") + ids_as_rows +
                                     " JOIN note n ON n.case_id = ids.id "
                                     "WHERE n.body IS NOT NULL",
                                 {id_list(reached)});
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
