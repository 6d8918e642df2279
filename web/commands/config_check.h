#pragma once
// Everything that would keep `serve` from serving well, as a list: where, what, expected, found.
// Reads, and starts the private database for a moment when nobody runs it; changes nothing.

#include <filesystem>
#include <vector>

#include "web/setup/config.h"

namespace draaiboek::web {

/// The files beside the program: texts, roles, templates, assets, programmes.
std::vector<engine::Problem> problems_of_files(const Config& config,
                                               const std::filesystem::path& program);
/// The data folder and its disk.
std::vector<engine::Problem> problems_of_data(const Config& config);
/// The programs that a private database and a backup need.
std::vector<engine::Problem> problems_of_tools(const Config& config);
/// Whether the database answers, knows the tables of this program or older ones, and holds
/// published programmes that can be read.
std::vector<engine::Problem> problems_of_database(const Config& config,
                                                  const std::filesystem::path& program);
/// Whether serve could listen where it should; nothing when a draaiboek runs on the data folder.
std::vector<engine::Problem> problems_of_address(const Config& config);

}  // namespace draaiboek::web
