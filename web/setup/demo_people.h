#pragma once
// Who plays in the demo: config/demo/accounts.csv and employers.csv. Read at the first start only;
// a mistake in them is a WorldError that names the file and the line.

#include <filesystem>
#include <string>
#include <vector>

namespace draaiboek::web {

struct DemoPerson {
  /// The name that the demo's stories use.
  std::string played;
  std::string name;
  std::string email;
  std::string role;
  /// NIS code of a municipality, or the name of an employer.
  std::string employer;
  /// The role covers everything, not only the waves and organisations that a story puts it in.
  bool over_everything = false;
};

struct DemoEmployer {
  std::string name;
  /// As db::Organisation has it.
  std::string type;
};

std::vector<DemoPerson> read_demo_people(const std::filesystem::path& folder);
std::vector<DemoEmployer> read_demo_employers(const std::filesystem::path& folder);

}  // namespace draaiboek::web
