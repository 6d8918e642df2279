#pragma once
// The calls of a wave of the demo: config/demo/<story>.calls.csv, on the days of its story. Read at
// the first start only; a mistake in the file is a runtime_error that names it.

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/time.h"
#include "web/desk.h"

namespace draaiboek::web {

struct DemoCall {
  /// As the register names it.
  std::string organisation;
  /// The name that the story uses.
  std::string by;
  engine::Date on{};
  /// As db::Call has it.
  std::string way;
  std::string spoken_to;
  std::string said;
  std::string next;
  std::optional<engine::Date> next_by{};
};

/// Nothing when there is no such file. Every day is moved by as much as the story.
std::vector<DemoCall> read_demo_calls(const std::filesystem::path& file, std::chrono::days by);

/// With the participants of the waves that there are.
void add_demo_calls(Desk& desk, const std::vector<DemoCall>& calls,
                    const std::map<std::string, engine::PersonId>& people);

}  // namespace draaiboek::web
