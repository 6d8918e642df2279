#pragma once
// The one way to a Store. Starts (or adopts) the private database when no address of another one
// is given, brings its tables up to date, and stops it again when the Store goes.

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "db/store.h"

namespace draaiboek::db {

struct StoreOptions {
  /// Holds the private database (`database/`), and the checkpoints with their key.
  std::filesystem::path data_folder;
  /// `database.url`: mysql://user:password@host:port/schema. Empty for the private database.
  std::string database_url{};
  /// False: fast and forgetful, and the database ends with the thread that opened it. Tests only.
  bool durable = true;
  /// Connections at the same time.
  std::size_t connections = 32;
  /// Gets a line when something happens that the operator wants to know. From any thread.
  std::function<void(const std::string&)> report = [](const std::string&) {};
  /// Where the short folder of the private database's socket is made.
  std::filesystem::path runtime_folder = "/tmp";
  /// True: when another program serves this data folder, work beside it on its database. Nothing
  /// is migrated then.
  bool beside = false;
};

/// Throws WorldError with a sentence for the operator.
std::unique_ptr<Store> open_store(const StoreOptions& options);

}  // namespace draaiboek::db
