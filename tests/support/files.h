#pragma once
// Files for tests: a folder of its own that goes when the object goes, and a programme that is
// right in few lines.

#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>

namespace draaiboek::support {

class Folder {
 public:
  Folder() {
    static std::atomic<int> count = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("draaiboek-files-" + std::to_string(getpid()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(path_);
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
    return path_ / name;
  }

 private:
  std::filesystem::path path_;
};

inline constexpr const char* small_workflow = R"yaml(
programme: klein
title: {nl: Klein programma, en: Small programme}
seats: 5
calendar: vo
levels: [wave, participant]
anchors:
  - {id: workshop, title: {nl: Workshop, en: Workshop}}
steps:
  - id: workshop
    kind: session
    level: wave
    by: coordinator
    anchor: workshop
    title: {nl: Workshop, en: Workshop}
  - id: opdracht
    kind: task
    level: participant
    by: contact
    after: [workshop]
    due: workshop + 5 workdays
    title: {nl: Opdracht, en: Assignment}
)yaml";

}  // namespace draaiboek::support
