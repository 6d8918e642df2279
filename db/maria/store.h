#pragma once
// The whole Store on one database of the MySQL protocol; see db/store.h. Thread-safe.

#include <filesystem>
#include <memory>

#include "db/maria/account/accounts.h"
#include "db/maria/account/register.h"
#include "db/maria/documents.h"
#include "db/maria/drafts.h"
#include "db/maria/guidance/advisers.h"
#include "db/maria/guidance/calls.h"
#include "db/maria/guidance/questions.h"
#include "db/maria/guidance/toolkit.h"
#include "db/maria/journal/checkpoints.h"
#include "db/maria/journal/journal.h"
#include "db/maria/journal/wave_list.h"
#include "db/maria/link/pool.h"
#include "db/maria/link/pulse.h"
#include "db/maria/organisations.h"
#include "db/maria/people.h"
#include "db/maria/programmes.h"
#include "db/store.h"

namespace draaiboek::db {

class MariaStore : public Store {
 public:
  /// The database has its tables already. `folder` keeps the checkpoints and their key.
  MariaStore(const Address& address, Pool::Limits limits, const std::filesystem::path& folder,
             Writers writers = Writers::several);

  People& people() override { return people_; }
  Accounts& accounts() override { return accounts_; }
  AccountRegister& account_register() override { return account_register_; }
  Organisations& organisations() override { return organisations_; }
  Documents& documents() override { return documents_; }
  Drafts& drafts() override { return drafts_; }
  Calls& calls() override { return calls_; }
  Questions& questions() override { return questions_; }
  Toolkit& toolkit() override { return toolkit_; }
  Advisers& advisers() override { return advisers_; }
  Programmes& programmes() override { return programmes_; }
  engine::Journal& journal() override { return journal_; }

  std::vector<WaveRow> waves(const Viewer& viewer) override { return waves_.of(viewer); }
  std::map<engine::TextId, std::string> texts(const Viewer& viewer,
                                              const std::vector<engine::CaseId>& targets) override;
  void checkpoint(engine::Instant now) override;
  std::vector<Finding> verify(
      const std::function<void(std::size_t, std::size_t)>& progress) override;
  Condition condition(const Viewer& viewer) override;
  bool is_ready() override;

 private:
  std::filesystem::path folder_;
  Pulse pulse_;
  Pool pool_;
  Checkpoints checkpoints_;
  MariaJournal journal_;
  WaveList waves_;
  MariaPeople people_;
  MariaAccounts accounts_;
  MariaAccountRegister account_register_;
  MariaOrganisations organisations_;
  MariaDocuments documents_;
  MariaDrafts drafts_;
  MariaCalls calls_;
  MariaQuestions questions_;
  MariaToolkit toolkit_;
  MariaAdvisers advisers_;
  MariaProgrammes programmes_;
};

}  // namespace draaiboek::db
