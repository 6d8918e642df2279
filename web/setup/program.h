#pragma once
// The whole program but for the server: store, runner, desk, put together from a configuration.
// Made by the commands that need data; ends the private database when it goes.

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "db/open_store.h"
#include "web/desk.h"
#include "web/setup/catalogue.h"
#include "web/setup/config.h"
#include "web/setup/shipped.h"
#include "web/show/assets.h"
#include "web/show/render.h"

namespace draaiboek::web {

/// Gets a sentence for whoever runs the program. From any thread.
using Report = std::function<void(const std::string&)>;

/// What the configuration says to a store.
db::StoreOptions store_options(const Config& config, const Report& report);

/// Starts or finds the database; WorldError with a sentence when that can't be.
std::unique_ptr<db::Store> open_store(const Config& config, const Report& report);

class Program {
 public:
  /// Reads the shipped files first, so that a mistake in them shows before the database starts.
  Program(const Config& config, const Home& home, const Report& report);
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  Desk& desk() { return *desk_; }
  const Home& home() const { return home_; }

 private:
  Home home_;
  text::Texts texts_;
  std::vector<text::RoleRow> roles_;
  Reaches reaches_;
  Templates templates_;
  Assets assets_;
  Clock clock_;
  std::unique_ptr<db::Store> store_;
  std::unique_ptr<Catalogue> catalogue_;
  std::unique_ptr<engine::Runner> runner_;
  std::unique_ptr<Desk> desk_;
};

/// Publishes each shipped programme that has no problems and isn't in the database yet, as active.
void publish_shipped(Desk& desk, const Home& home, const Report& report);

}  // namespace draaiboek::web
