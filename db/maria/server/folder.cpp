#include "db/maria/server/folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

#include "db/world_error.h"

namespace draaiboek::db {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& path, const std::string& why) {
  throw WorldError("Can't make the data folder " + path.string() + ": " + why + ".");
}

}  // namespace

void make_data_folder(const fs::path& path) {
  const fs::path whole = fs::absolute(path).lexically_normal();
  // "var/" names the same folder as "var".
  const fs::path folder = whole.has_filename() ? whole : whole.parent_path();
  std::error_code error;
  fs::create_directories(folder.parent_path(), error);
  if (error)
    refuse(path, error.message());
  if (mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
    refuse(path, std::strerror(errno));
  struct stat found {};
  if (stat(folder.c_str(), &found) != 0)
    refuse(path, std::strerror(errno));
  if (!S_ISDIR(found.st_mode))
    refuse(path, std::strerror(ENOTDIR));
  if (found.st_uid != geteuid()) {
    throw WorldError("The data folder " + path.string() +
                     " belongs to another account: start draaiboek as that one, or choose another "
                     "folder.");
  }
}

fs::path make_new_folder(const fs::path& beginning) {
  std::string name = beginning.string() + "XXXXXX";
  if (mkdtemp(name.data()) == nullptr) {
    throw WorldError("Can't make a folder in " + beginning.parent_path().string() + ": " +
                     std::strerror(errno) + ".");
  }
  return name;
}

}  // namespace draaiboek::db
