#include "web/setup/register.h"

#include <stdexcept>

#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

std::string sentence(const std::string& file, const Wrong& wrong) {
  return file + ":" + std::to_string(wrong.line) + ":" + std::to_string(wrong.column) +
         ": expected " + wrong.expected.key + ", found \"" + wrong.found + "\"";
}

}  // namespace

std::vector<db::Organisation> read_register(const std::string& csv, const std::string& file,
                                            const std::vector<db::Organisation>& known) {
  const ImportPlan plan = plan_import(csv, known, 0);
  for (const Wrong& wrong : plan.unusable)
    throw std::runtime_error(sentence(file, wrong));
  for (const PlannedRow& row : plan.rows) {
    for (const Wrong& wrong : row.wrong)
      throw std::runtime_error(sentence(file, wrong));
  }
  return plan.to_save();
}

void load_register(Desk& desk, const Home& home) {
  db::Viewer viewer;
  viewer.is_system = true;
  db::Organisations& organisations = desk.store.organisations();
  for (const char* name : {"organisations.csv", "organisation-mergers.csv"}) {
    const auto file = home.config / name;
    organisations.save(viewer, read_register(read_file(file), file.string(),
                                             organisations.organisations(viewer, "")));
  }
}

}  // namespace draaiboek::web
