#pragma once
// What a command of `draaiboek` is: a name, its flags, and a function that gives the exit code:
// 0 it went well, 1 the answer is no, 2 it was used wrongly. Data go to `out`, messages to `err`.

#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "web/setup/config.h"

namespace draaiboek::web {

/// The command line can't be understood; the text is a sentence that helps.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

struct Streams {
  std::ostream& out;
  std::ostream& err;
};

struct Flag {
  std::string_view name;
  /// What stands after it, as "N"; "" for a flag that stands alone.
  std::string_view value;
  std::string_view about;
};

/// What was typed after the name of the command.
struct Given {
  /// Flags without their dashes; those without a value are "".
  Flags flags{};
  std::vector<std::string> words{};
  /// The program's own file.
  std::filesystem::path program{};

  bool has(std::string_view flag) const { return flags.contains(flag); }
};

struct Command {
  std::string_view name;
  /// What stands after the flags, as "FILE...".
  std::string_view words;
  std::string_view about;
  std::vector<Flag> flags;
  int (*run)(const Given& given, const Streams& streams);
  /// How many words there must be.
  std::size_t least = 0;
  std::size_t most = 0;
};

const std::vector<Command>& commands();

/// UsageError for an unknown flag (with the nearest one), a missing value, too few or many words.
Given read_arguments(const Command& command, const std::vector<std::string>& arguments);

/// Runs `arguments` (without the program's name); every failure becomes a sentence on `err`.
int run_command(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                const Streams& streams);

// The commands, one file each.
int serve(const Given& given, const Streams& streams);
int check(const Given& given, const Streams& streams);
int publish(const Given& given, const Streams& streams);
int graph(const Given& given, const Streams& streams);
int story(const Given& given, const Streams& streams);
int verify(const Given& given, const Streams& streams);
int migrate(const Given& given, const Streams& streams);
int backup(const Given& given, const Streams& streams);
int restore(const Given& given, const Streams& streams);
int config_check(const Given& given, const Streams& streams);
int import_file(const Given& given, const Streams& streams);

}  // namespace draaiboek::web
