#pragma once
// The register of organisations that is shipped: all municipalities of Flanders, from the file
// config/organisations.csv. Running it twice changes nothing.

#include "web/desk.h"
#include "web/setup/shipped.h"

namespace draaiboek::web {

/// The same id each time for the same NIS code (or name, for who has none), so that a later file
/// changes a row instead of adding one.
engine::OrganisationId registered_id(const std::string& nis_or_name);

/// std::runtime_error with file and line for a row that isn't right.
std::vector<db::Organisation> read_register(const std::string& csv, const std::string& file);

void load_register(Desk& desk, const Home& home);

}  // namespace draaiboek::web
