#include "web/setup/demo_people.h"

#include <stdexcept>

#include "engine/text/read_csv.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

text::ReadCsv table_of(const std::filesystem::path& file) {
  auto table = text::read_table(read_file(file), file.string());
  if (!table.problems.empty())
    throw std::runtime_error(engine::to_text(table.problems.front()));
  return table;
}

std::size_t column(const text::ReadCsv& table, const std::filesystem::path& file,
                   const char* name) {
  const auto found = table.column(name);
  if (!found)
    throw std::runtime_error(file.string() + ": there is no column " + name);
  return *found;
}

}  // namespace

std::vector<DemoPerson> read_demo_people(const std::filesystem::path& folder) {
  const auto file = folder / "accounts.csv";
  const auto table = table_of(file);
  const auto played = column(table, file, "played");
  const auto name = column(table, file, "name");
  const auto email = column(table, file, "email");
  const auto role = column(table, file, "role");
  const auto employer = column(table, file, "employer");
  const auto over = column(table, file, "over");
  std::vector<DemoPerson> people;
  for (const auto& row : table.rows) {
    people.push_back({row.cells[played], row.cells[name], row.cells[email], row.cells[role],
                      row.cells[employer], row.cells[over] == "everything"});
  }
  return people;
}

std::vector<DemoEmployer> read_demo_employers(const std::filesystem::path& folder) {
  const auto file = folder / "employers.csv";
  const auto table = table_of(file);
  const auto name = column(table, file, "name");
  const auto type = column(table, file, "type");
  std::vector<DemoEmployer> employers;
  for (const auto& row : table.rows)
    employers.push_back({row.cells[name], row.cells[type]});
  return employers;
}

}  // namespace draaiboek::web
