#include "web/setup/register.h"

#include <charconv>
#include <cmath>
#include <stdexcept>

#include "engine/text/read_csv.h"
#include "web/account/digest.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

std::uint64_t half_of(const std::string& digest, std::size_t from) {
  std::uint64_t half = 0;
  std::from_chars(digest.data() + from, digest.data() + from + 16, half, 16);
  return half;
}

int millionths(const std::string& degrees) {
  double number = 0;
  const auto [end, error] =
      std::from_chars(degrees.data(), degrees.data() + degrees.size(), number);
  if (error != std::errc() || end != degrees.data() + degrees.size())
    throw std::runtime_error("\"" + degrees + "\" is no number of degrees");
  return static_cast<int>(std::lround(number * 1'000'000));
}

}  // namespace

engine::OrganisationId registered_id(const std::string& nis_or_name) {
  const std::string digest = sha256("organisation:" + nis_or_name);
  return engine::OrganisationId{{half_of(digest, 0), half_of(digest, 16)}};
}

std::vector<db::Organisation> read_register(const std::string& csv, const std::string& file) {
  const auto table = text::read_table(csv, file);
  if (!table.problems.empty())
    throw std::runtime_error(engine::to_text(table.problems.front()));
  const auto position = [&](const char* name) {
    const auto found = table.column(name);
    if (!found)
      throw std::runtime_error(file + ": there is no column " + name);
    return *found;
  };
  const auto nis = position("nis");
  const auto name = position("name");
  const auto province = position("province");
  const auto latitude = position("lat");
  const auto longitude = position("lon");
  std::vector<db::Organisation> organisations;
  for (const auto& row : table.rows) {
    organisations.push_back({.id = registered_id(row.cells[nis]),
                             .name = row.cells[name],
                             .nis = row.cells[nis],
                             .province = row.cells[province],
                             .latitude = millionths(row.cells[latitude]),
                             .longitude = millionths(row.cells[longitude])});
  }
  return organisations;
}

void load_register(Desk& desk, const Home& home) {
  const auto file = home.config / "organisations.csv";
  db::Viewer viewer;
  viewer.is_system = true;
  desk.store.organisations().save(viewer, read_register(read_file(file), file.string()));
}

}  // namespace draaiboek::web
