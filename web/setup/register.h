#pragma once
// The register of organisations that is shipped: all municipalities of Flanders, from the file
// config/organisations.csv, and those that went up in them, from config/organisation-mergers.csv.
// Running it twice changes nothing.

#include "web/desk.h"
#include "web/setup/register/plan.h"
#include "web/setup/shipped.h"

namespace draaiboek::web {

/// The rows that the file adds to what is known, or changes in it. std::runtime_error with file,
/// line and column for a row that isn't right.
std::vector<db::Organisation> read_register(const std::string& csv, const std::string& file,
                                            const std::vector<db::Organisation>& known = {});

void load_register(Desk& desk, const Home& home);

}  // namespace draaiboek::web
