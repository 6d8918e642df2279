#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <fcntl.h>
#include <unistd.h>

#include "db/backup.h"
#include "db/maria/server/folder.h"
#include "db/maria/upkeep/reached.h"
#include "web/clock.h"
#include "web/commands/command.h"
#include "web/commands/progress.h"
#include "web/setup/program.h"

namespace draaiboek::web {
namespace {

namespace fs = std::filesystem;

/// The data folder that a restore fills: built beside it, and put in its place when it is whole.
class Place {
 public:
  /// Refuses a folder that is in use, or that has something in it and may not be replaced.
  Place(const Config& config, bool replace) : target_(fs::weakly_canonical(config.data)) {
    if (db::is_in_use({.data_folder = config.data})) {
      throw std::runtime_error("a draaiboek runs on the data folder " + target_.string() +
                               ": stop it first (after a crash: start and stop serve once)");
    }
    taken_ = fs::exists(target_) && !fs::is_empty(target_);
    if (taken_ && !replace) {
      throw std::runtime_error("the data folder " + target_.string() +
                               " isn't empty: choose another one with --data, or add --replace, "
                               "which keeps what is there under another name");
    }
    if (fs::exists(target_.parent_path()) && access(target_.parent_path().c_str(), W_OK) != 0) {
      throw std::runtime_error("can't write in " + target_.parent_path().string() +
                               ", where the restored data folder is built");
    }
  }
  ~Place() {
    std::error_code ignored;  // it has its own name when all went well
    if (!beside_.empty())
      fs::remove_all(beside_, ignored);
  }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

  const fs::path& build() {
    fs::create_directories(target_.parent_path());
    return beside_ = db::make_new_folder(target_.string() + ".restoring-");
  }

  /// Where the old folder is now; "" when there was none.
  fs::path put() {
    fs::path kept;
    if (taken_) {
      kept = target_.string() + ".before-restore-" +
             std::to_string(Clock().now().instant.time_since_epoch().count());
      fs::rename(target_, kept);
    }
    std::error_code error;
    fs::rename(beside_, target_, error);
    if (error) {
      if (taken_)
        fs::rename(kept, target_);
      throw std::runtime_error("the restored folder can't be put in its place: " + error.message());
    }
    const int folder = open(target_.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
      syncfs(folder);
      close(folder);
    }
    return kept;
  }

 private:
  fs::path target_;
  fs::path beside_;
  bool taken_ = false;
};

struct Done {
  db::Restored restored{};
  fs::path kept{};
};

void write_json(const Done& done, const db::BackupHead& head, std::ostream& out) {
  Poco::JSON::Array findings;
  for (const db::Finding& finding : done.restored.findings)
    findings.add(finding.target.text() + ": " + finding.sentence);
  Poco::JSON::Object object(Poco::JSON_PRESERVE_KEY_ORDER);
  object.set("restored", done.restored.findings.empty());
  object.set("program", head.program);
  object.set("cases_verified", done.restored.cases);
  object.set("documents_verified", done.restored.documents);
  object.set("findings", findings);
  object.set("old_folder", done.kept.string());
  object.stringify(out, 2);
  out << "\n";
}

void write_words(const Done& done, std::ostream& out) {
  for (const db::Finding& finding : done.restored.findings)
    out << finding.target.text() << ": " << finding.sentence << "\n";
  if (!done.restored.findings.empty()) {
    out << "nothing was put in place: the backup isn't whole\n";
    return;
  }
  out << "restored: " << done.restored.cases << " cases and " << done.restored.documents
      << " documents verified\n";
  if (!done.kept.empty())
    out << "the old data folder is " << done.kept.string() << "\n";
}

}  // namespace

int restore(const Given& given, const Streams& streams) {
  const Config config = make_config(given.flags, environment);
  const fs::path file = given.words.front();
  const auto report = [&](const std::string& sentence) { streams.err << sentence << "\n"; };
  Done done;
  db::BackupHead head;
  {
    Progress progress(streams.err, to_terminal(streams.err));
    const auto show = [&progress](const char* what) {
      return [&progress, what](std::uint64_t part, std::uint64_t total) {
        progress.at(what, part, total);
      };
    };
    head = db::read_backup(file, show("reading"));
    db::refuse_newer_backup(head);
    if (!config.database_url.empty()) {
      done.restored = db::restore(file, head, store_options(config, report), show("restoring"));
    } else {
      Place place(config, given.has("replace"));
      db::StoreOptions beside{.data_folder = place.build(), .durable = false};
      beside.runtime_folder = config.runtime;
      done.restored = db::restore(file, head, beside, show("restoring"));
      if (done.restored.findings.empty())
        done.kept = place.put();
    }
  }
  if (given.has("json"))
    write_json(done, head, streams.out);
  else
    write_words(done, streams.out);
  return done.restored.findings.empty() ? 0 : 1;
}

}  // namespace draaiboek::web
