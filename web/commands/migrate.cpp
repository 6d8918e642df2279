#include "web/commands/command.h"
#include "web/setup/program.h"

namespace draaiboek::web {

int migrate(const Given& given, const Streams& streams) {
  // Opening the store is what brings the tables up to date.
  open_store(make_config(given.flags, environment),
             [&](const std::string& sentence) { streams.err << sentence << "\n"; });
  streams.err << "the tables are up to date\n";
  return 0;
}

}  // namespace draaiboek::web
