#include "db/maria/upkeep/reached.h"

#include "db/maria/server/data_folder.h"
#include "db/maria/server/folder.h"
#include "db/maria/server/greeting.h"

namespace draaiboek::db {

ServerOptions private_server(const StoreOptions& options) {
  ServerOptions server;
  server.folder = options.data_folder / "database";
  server.runtime_root = options.runtime_folder;
  server.durable = options.durable;
  server.ends_with_parent = !options.durable;
  server.report = options.report;
  return server;
}

std::optional<Address> private_database_of_another(const StoreOptions& options) {
  const auto running = DataFolder::of_another(options.data_folder / "database");
  if (!running)
    return std::nullopt;
  return Address{"unix://" + running->socket, own_account(), "", private_schema, options.durable};
}

bool is_in_use(const StoreOptions& options) {
  if (private_database_of_another(options))
    return true;
  const auto left_behind = DataFolder::noted(options.data_folder / "database");
  return left_behind && greets(left_behind->socket);
}

Reached::Reached(const StoreOptions& options) {
  if (!options.database_url.empty()) {
    address_ = address_of_url(options.database_url);
    address_.durable = options.durable;
  } else if (const auto another = private_database_of_another(options)) {
    address_ = *another;
  } else {
    make_data_folder(options.data_folder);
    server_.emplace(private_server(options));
    address_ = {"unix://" + server_->socket(), server_->user(), "", private_schema,
                options.durable};
  }
}

}  // namespace draaiboek::db
