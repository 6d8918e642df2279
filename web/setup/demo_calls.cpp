#include "web/setup/demo_calls.h"

#include <stdexcept>

#include "engine/text/read_csv.h"
#include "web/account/random.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

db::Viewer the_system() {
  db::Viewer viewer;
  viewer.is_system = true;
  return viewer;
}

/// The cells of a row by the names of their columns.
class Row {
 public:
  Row(const text::ReadCsv& table, const std::vector<std::string>& cells, std::string file)
      : table_(table), cells_(cells), file_(std::move(file)) {}

  const std::string& at(const char* name) const {
    const auto column = table_.column(name);
    if (!column)
      throw std::runtime_error(file_ + ": there is no column " + name);
    return cells_.at(*column);
  }
  std::optional<engine::Date> day(const char* name) const {
    const std::string& cell = at(name);
    if (cell.empty())
      return std::nullopt;
    const auto day = engine::date_from_text(cell);
    if (!day)
      throw std::runtime_error(file_ + ": \"" + cell + "\" isn't a day");
    return day;
  }

 private:
  const text::ReadCsv& table_;
  const std::vector<std::string>& cells_;
  std::string file_;
};

std::map<std::string, engine::CaseId> participants_of(Desk& desk) {
  std::map<engine::OrganisationId, std::string> names;
  for (const auto& one : desk.store.organisations().organisations(the_system(), ""))
    names.emplace(one.id, one.name);
  std::map<std::string, engine::CaseId> found;
  for (const db::WaveRow& wave : desk.store.waves(the_system())) {
    for (const auto& state : desk.runner.load(wave.id)->tree->all()) {
      if (state->level == engine::Level::participant)
        found.emplace(names.at(state->organisation), state->id);
    }
  }
  return found;
}

}  // namespace

std::vector<DemoCall> read_demo_calls(const std::filesystem::path& file, std::chrono::days by) {
  if (!std::filesystem::exists(file))
    return {};
  const auto table = text::read_table(read_file(file), file.string());
  if (!table.problems.empty())
    throw std::runtime_error(engine::to_text(table.problems.front()));
  std::vector<DemoCall> calls;
  for (const auto& each : table.rows) {
    const Row row(table, each.cells, file.string());
    const auto on = row.day("on");
    if (!on)
      throw std::runtime_error(file.string() + ": a call was on some day");
    DemoCall call{.organisation = row.at("organisation"),
                  .by = row.at("by"),
                  .on = *on + by,
                  .way = row.at("way"),
                  .spoken_to = row.at("spoken-to"),
                  .said = row.at("said"),
                  .next = row.at("next")};
    if (const auto next_by = row.day("next-by"))
      call.next_by = *next_by + by;
    calls.push_back(std::move(call));
  }
  return calls;
}

void add_demo_calls(Desk& desk, const std::vector<DemoCall>& calls,
                    const std::map<std::string, engine::PersonId>& people) {
  if (calls.empty())
    return;
  const auto participants = participants_of(desk);
  for (const DemoCall& one : calls) {
    const auto participant = participants.find(one.organisation);
    const auto person = people.find(one.by);
    if (participant == participants.end() || person == people.end())
      throw std::runtime_error("the demo knows no call of " + one.by + " with " + one.organisation);
    db::Viewer viewer = the_system();
    viewer.person = person->second;
    desk.store.calls().add(viewer, {.id = new_id<db::CallId>(),
                                    .participant = participant->second,
                                    .by = person->second,
                                    .way = one.way,
                                    .on = one.on,
                                    .spoken_to = one.spoken_to,
                                    .said = one.said,
                                    .next = one.next,
                                    .next_by = one.next_by,
                                    .noted_at = desk.now().instant});
  }
}

}  // namespace draaiboek::web
