#include "web/setup/demo_people.h"

#include <gmock/gmock.h>

#include <set>

#include "tests/support/files.h"

namespace draaiboek::web {
namespace {

const std::filesystem::path shipped_demo = std::filesystem::path(SOURCE_DIR) / "config/demo";

TEST(DemoPeople, HaveANameAndAnAddressOfTheirOwn) {
  std::set<std::string> played;
  std::set<std::string> emails;
  for (const DemoPerson& person : read_demo_people(shipped_demo)) {
    EXPECT_TRUE(played.insert(person.played).second) << person.played;
    EXPECT_TRUE(emails.insert(person.email).second) << person.email;
    EXPECT_FALSE(person.name.empty()) << person.email;
  }
  EXPECT_GE(played.size(), 40U);
}

TEST(DemoPeople, WorkForAMunicipalityOrAnEmployerOfTheDemo) {
  std::set<std::string> employers;
  for (const DemoEmployer& employer : read_demo_employers(shipped_demo))
    employers.insert(employer.name);
  for (const DemoPerson& person : read_demo_people(shipped_demo)) {
    const bool municipality = person.employer.size() == 5 &&
                              person.employer.find_first_not_of("0123456789") == std::string::npos;
    EXPECT_TRUE(municipality || employers.contains(person.employer)) << person.email;
  }
}

TEST(DemoPeople, AreReadFromAFileWithAllItsColumns) {
  const support::Folder folder;
  folder.write("accounts.csv", "played,name\nCarla,Carla Claes\n");
  try {
    read_demo_people(folder.path());
    FAIL() << "a file without addresses was read";
  } catch (const std::runtime_error& error) {
    EXPECT_THAT(error.what(), testing::HasSubstr("accounts.csv: there is no column email"));
  }
}

}  // namespace
}  // namespace draaiboek::web
