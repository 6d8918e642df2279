#pragma once
// A data folder in memory for commands that start a private database of their own.

#include <sstream>
#include <string>
#include <vector>

#include "tests/support/files.h"
#include "tests/support/maria_server.h"
#include "web/commands/command.h"

namespace draaiboek::support {

class PrivateData {
 public:
  /// Runs `draaiboek <arguments>` on this data folder.
  int run(std::vector<std::string> arguments) {
    out.str("");
    err.str("");
    for (const std::string& more : {std::string("--data"), folder_.path().string(),
                                    std::string("--home"), std::string(SOURCE_DIR)})
      arguments.push_back(more);
    return web::run_command("draaiboek", arguments, {out, err});
  }

  std::ostringstream out;
  std::ostringstream err;

 private:
  MemoryFolder folder_;
};

}  // namespace draaiboek::support
