#include "db/open_store.h"

#include "db/maria/migrate.h"
#include "db/maria/server/folder.h"
#include "db/maria/server/server.h"
#include "db/maria/store.h"
#include "db/maria/upkeep/reached.h"

namespace draaiboek::db {
namespace {

/// A server that starts before, and stops after, the store on it.
struct WithServer {
  explicit WithServer(const ServerOptions& options) : server(options) {}
  Server server;
};

/// The database with its tables up to date.
Address ready(const Address& address, const StoreOptions& options) {
  create_database(address);
  Connection connection(address);
  migrate(connection, migrations(), options.report);
  return address;
}

/// A store on the database that this program runs for itself.
class PrivateStore : private WithServer, public MariaStore {
 public:
  PrivateStore(const ServerOptions& private_server, const StoreOptions& options)
      : WithServer(private_server),
        MariaStore(
            ready({"unix://" + server.socket(), server.user(), "", private_schema, options.durable},
                  options),
            {options.connections}, options.data_folder, Writers::alone) {}
};

}  // namespace

std::unique_ptr<Store> open_store(const StoreOptions& options) {
  make_data_folder(options.data_folder);
  if (!options.database_url.empty()) {
    Address address = address_of_url(options.database_url);
    address.durable = options.durable;
    return std::make_unique<MariaStore>(ready(address, options), Pool::Limits{options.connections},
                                        options.data_folder);
  }
  if (options.beside) {
    if (const auto another = private_database_of_another(options))
      return std::make_unique<MariaStore>(*another, Pool::Limits{options.connections},
                                          options.data_folder, Writers::others);
  }
  return std::make_unique<PrivateStore>(private_server(options), options);
}

}  // namespace draaiboek::db
