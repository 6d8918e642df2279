#pragma once
// A data folder with a private database that has a wave in it, for commands that start one.

#include <sstream>
#include <string>
#include <vector>

#include "db/open_store.h"
#include "tests/support/files.h"
#include "tests/support/maria_store.h"
#include "web/commands/command.h"

namespace draaiboek::support {

class DataWithRows {
 public:
  DataWithRows() {
    std::filesystem::create_directories(data());
    install_in(data() / "database");
    const auto store = db::open_store({.data_folder = data(), .durable = false});
    const auto wave = engine::CaseId::of(1);
    engine::Batch batch;
    batch.root = wave;
    batch.command = engine::CommandId::of(1);
    batch.by = engine::PersonId::of(5);
    batch.fingerprint = "body";
    batch.at = moment;
    engine::Addition addition{wave, 0, {}};
    addition.events.push_back(
        {engine::fact::CaseOpened{
             engine::Level::wave, {}, "proef", std::string(64, 'a'), {}, "Golf 1", 25},
         batch.by, moment, std::chrono::floor<std::chrono::days>(moment), batch.command});
    batch.additions.push_back(std::move(addition));
    store->journal().append(batch);
    store->checkpoint(moment);
  }

  std::filesystem::path data() const { return memory_.path() / "data"; }
  std::filesystem::path folder() const { return memory_.path(); }

  /// Runs `draaiboek <arguments>` on a data folder, its own when none is named.
  int run(std::vector<std::string> arguments, const std::string& on = "") {
    out.str("");
    err.str("");
    for (const std::string& more : {std::string("--data"), on.empty() ? data().string() : on})
      arguments.push_back(more);
    return web::run_command("draaiboek", arguments, {out, err});
  }

  std::ostringstream out;
  std::ostringstream err;

 private:
  MemoryFolder memory_;
};

}  // namespace draaiboek::support
