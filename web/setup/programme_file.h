#pragma once
// From the bytes of a programme file to a programme that can run, or all that is wrong with it.
// Pure but for read_file and files_below, which throw std::runtime_error with a sentence.

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/workflow/workflow.h"

namespace draaiboek::web {

struct ProgrammeFile {
  /// nullptr when there are problems.
  std::shared_ptr<const engine::Workflow> workflow{};
  std::vector<engine::Problem> problems{};
};

/// Reads, resolves and checks. Its hash is that of the bytes.
ProgrammeFile load_programme(std::string_view bytes, const std::string& file,
                             const std::vector<engine::Role>& known_roles);

std::string read_file(const std::filesystem::path& path);

/// The path itself when it is a file; else all files below it with this name or ending, sorted.
std::vector<std::filesystem::path> files_below(const std::filesystem::path& path,
                                               const std::string& ending);

}  // namespace draaiboek::web
