#include "web/setup/demo.h"

#include <algorithm>
#include <set>

#include "web/account/password.h"
#include "web/account/random.h"
#include "web/setup/demo_people.h"
#include "web/setup/demo_story.h"
#include "web/setup/programme_file.h"
#include "web/setup/register.h"

namespace draaiboek::web {
namespace {

using engine::PersonId;

constexpr std::size_t lines_per_report = 100;

db::Viewer the_system() {
  db::Viewer viewer;
  viewer.is_system = true;
  return viewer;
}

void add_employers(Desk& desk, const std::filesystem::path& folder) {
  std::vector<db::Organisation> rows;
  for (const DemoEmployer& employer : read_demo_employers(folder)) {
    rows.push_back(
        {.id = registered_id(employer.name), .name = employer.name, .type = employer.type});
  }
  desk.store.organisations().save(the_system(), rows);
}

std::map<std::string, PersonId> add_people(Desk& desk, const std::vector<DemoPerson>& people) {
  std::map<std::string, PersonId> ids;
  const std::string hash = hash_password(std::string(demo_password));
  for (const DemoPerson& row : people) {
    const auto id = new_id<PersonId>();
    ids[row.played] = id;
    desk.store.people().save(the_system(), {.id = id,
                                            .name = row.name,
                                            .email = row.email,
                                            .organisation = registered_id(row.employer)});
    desk.store.people().set_password(id, hash);
    if (row.over_everything)
      desk.store.people().give(the_system(), id, {row.role});
  }
  return ids;
}

void play_waves(Desk& desk, const std::filesystem::path& folder,
                const std::map<std::string, PersonId>& people, const Report& report) {
  for (const auto& file : files_below(folder.string(), ".story")) {
    const std::string name = std::filesystem::path(file).stem().string();
    const auto told = [&](std::size_t done, std::size_t total) {
      if (done % lines_per_report == 0 || done == total)
        report("demo data, " + name + ": " + std::to_string(done) + " of " + std::to_string(total) +
               " lines played");
    };
    for (const auto& sentence : play_demo_story(desk, {file, folder / "files", people}, told))
      report("the demo differs from its story: " + sentence);
  }
}

}  // namespace

void load_demo(Desk& desk, const Home& home, const Report& report) {
  if (!desk.store.people().people(the_system(), {}).empty())
    return;
  const auto folder = home.config / "demo";
  load_register(desk, home);
  add_employers(desk, folder);
  play_waves(desk, folder, add_people(desk, read_demo_people(folder)), report);
  report("demo data loaded");
}

std::vector<DemoAccount> demo_accounts(Desk& desk, const Home& home) {
  std::vector<DemoAccount> accounts;
  std::set<std::string> roles;
  for (const DemoPerson& row : read_demo_people(home.config / "demo")) {
    if (!roles.contains(row.role) && desk.store.people().credential(row.email)) {
      accounts.push_back({row.email, row.role + ", " + row.name});
      roles.insert(row.role);
    }
  }
  return accounts;
}

}  // namespace draaiboek::web
