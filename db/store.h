#pragma once
// All that pages may ask of the database, beside the journal. Made by db/open_store.h; every
// part is thread-safe and throws WorldError when the database can't be reached.

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "db/account_register.h"
#include "db/accounts.h"
#include "db/documents.h"
#include "db/drafts.h"
#include "db/guidance/advisers.h"
#include "db/guidance/calls.h"
#include "db/guidance/questions.h"
#include "db/guidance/toolkit.h"
#include "db/organisations.h"
#include "db/people.h"
#include "db/programmes.h"
#include "engine/run/journal.h"

namespace draaiboek::db {

struct WaveRow {
  engine::CaseId id;
  std::string title;
  std::string programme;
  /// "open", "finished", "cancelled".
  std::string life;
  /// At this moment.
  engine::Extent stored{};
};

/// What verify found: one line per case that isn't as it should be.
struct Finding {
  engine::CaseId target;
  std::string sentence;
};

struct Condition;

class Store {
 public:
  Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  virtual ~Store() = default;

  virtual People& people() = 0;
  virtual Accounts& accounts() = 0;
  virtual AccountRegister& account_register() = 0;
  virtual Organisations& organisations() = 0;
  virtual Documents& documents() = 0;
  virtual Drafts& drafts() = 0;
  virtual Calls& calls() = 0;
  virtual Questions& questions() = 0;
  virtual Toolkit& toolkit() = 0;
  virtual Advisers& advisers() = 0;
  virtual Programmes& programmes() = 0;
  virtual engine::Journal& journal() = 0;

  /// Waves that a grant of the viewer reaches, open ones first, then newest first.
  virtual std::vector<WaveRow> waves(const Viewer& viewer) = 0;
  /// Free texts of these cases by id (erased ones are left out).
  virtual std::map<engine::TextId, std::string> texts(
      const Viewer& viewer, const std::vector<engine::CaseId>& targets) = 0;
  /// Signs the heads of all chains that moved since the last checkpoint.
  virtual void checkpoint(engine::Instant now) = 0;
  /// Proves chains, checkpoints and projections; `progress(done, total)` per case.
  virtual std::vector<Finding> verify(
      const std::function<void(std::size_t, std::size_t)>& progress) = 0;
  /// How the installation is doing; for an administrator.
  virtual Condition condition(const Viewer& viewer) = 0;
  /// Answers a trivial question within seconds; false when the database can't be reached now.
  virtual bool is_ready() = 0;
};

}  // namespace draaiboek::db
