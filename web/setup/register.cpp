#include "web/setup/register.h"

#include <charconv>
#include <cmath>
#include <stdexcept>

#include "engine/text/csv.h"
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
  std::vector<db::Organisation> organisations;
  for (const auto& row : text::read_csv(csv, file)) {
    for (const char* name : {"nis", "name", "province", "lat", "lon"}) {
      if (!row.contains(name))
        throw std::runtime_error(file + ": there is no column " + name);
    }
    organisations.push_back({.id = registered_id(row.at("nis")),
                             .name = row.at("name"),
                             .nis = row.at("nis"),
                             .province = row.at("province"),
                             .latitude = millionths(row.at("lat")),
                             .longitude = millionths(row.at("lon"))});
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
