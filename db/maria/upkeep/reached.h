#pragma once
// A way to the database of a data folder, whoever runs it: the one of the configuration, the
// private one of a program that serves, or else a private one that is started for as long as this
// object lives. Migrates nothing. One thread.

#include <optional>

#include "db/maria/link/address.h"
#include "db/maria/server/server.h"
#include "db/open_store.h"

namespace draaiboek::db {

/// The schema of a private database.
inline constexpr const char* private_schema = "draaiboek";

/// How a store with these options runs its private database.
ServerOptions private_server(const StoreOptions& options);

/// The address of the private database that another program runs on this data folder; nullopt
/// when none does.
std::optional<Address> private_database_of_another(const StoreOptions& options);

/// Whether a program, or a database that a killed program left behind, is at work on this data
/// folder. WorldError when one has it but can't be asked.
bool is_in_use(const StoreOptions& options);

class Reached {
 public:
  /// Throws WorldError when the database isn't there, or doesn't answer.
  explicit Reached(const StoreOptions& options);

  const Address& address() const { return address_; }
  /// Somebody else runs it.
  bool beside() const { return !server_; }

 private:
  std::optional<Server> server_;
  Address address_;
};

}  // namespace draaiboek::db
