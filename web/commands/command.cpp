#include "web/commands/command.h"

#include <algorithm>
#include <iomanip>

#include "engine/workflow/problem.h"
#include "web/setup/version.h"

namespace draaiboek::web {
namespace {

constexpr std::size_t any_number = 10'000;

std::vector<Flag> with_settings(std::vector<Flag> flags) {
  for (const Setting& setting : settings())
    flags.push_back({setting.flag, "VALUE", setting.about});
  flags.push_back({"config", "FILE", "a YAML file with these settings"});
  return flags;
}

std::string asked_back(const std::string& found, const std::vector<std::string>& names) {
  const std::string near = engine::nearest(found, names);
  return near.empty() ? "" : "; did you mean " + near + "?";
}

void help(const Streams& streams) {
  streams.out << "draaiboek: programmes for organisations that learn together\n\n"
                 "Usage: draaiboek COMMAND [FLAGS] [FILES]\n\n";
  for (const Command& command : commands()) {
    streams.out << "  " << std::left << std::setw(9) << command.name << " " << command.about
                << "\n";
  }
  streams.out << "\nMore about one of them: draaiboek COMMAND --help\n";
}

void help_with(const Command& command, const Streams& streams) {
  streams.out << command.about << "\n\nUsage: draaiboek " << command.name << " [FLAGS]"
              << (command.words.empty() ? "" : " ") << command.words << "\n\n";
  for (const Flag& flag : command.flags) {
    std::string name = "--" + std::string(flag.name);
    if (!flag.value.empty())
      name += " " + std::string(flag.value);
    streams.out << "  " << std::left << std::setw(24) << name << " " << flag.about << "\n";
  }
}

const Command* find_command(const std::string& name) {
  const auto& all = commands();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Command& command) { return command.name == name; });
  return found == all.end() ? nullptr : &*found;
}

std::vector<std::string> command_names() {
  std::vector<std::string> names{"help"};
  for (const Command& command : commands())
    names.emplace_back(command.name);
  return names;
}

const Flag& flag_of(const Command& command, const std::string& name) {
  std::vector<std::string> names;
  for (const Flag& flag : command.flags) {
    if (flag.name == name)
      return flag;
    names.push_back("--" + std::string(flag.name));
  }
  throw UsageError("draaiboek " + std::string(command.name) + " has no flag --" + name +
                   asked_back("--" + name, names));
}

}  // namespace

const std::vector<Command>& commands() {
  static const Flag json{"json", "", "write JSON for programs"};
  static const std::vector<Command> all = {
      {"serve", "", "Serve the pages, with a private database unless --database-url says another",
       with_settings({{"empty", "", "load no demo data at the first start"}}), serve},
      {"check",
       "FILE...",
       "Look for everything wrong in programme files (or folders of them)",
       {json, {"home", "VALUE", "folder of templates, config and workflows"}},
       check,
       1,
       any_number},
      {"publish", "FILE", "Put a programme file in the database, unchangeable from then on",
       with_settings({{"state", "STATE", "draft, final or active (draft)"}}), publish, 1, 1},
      {"graph",
       "FILE",
       "Draw the steps of a programme as SVG",
       {{"dot", "", "write the dot text instead of SVG"},
        {"lang", "LANGUAGE", "nl or en (nl)"},
        {"home", "VALUE", "folder of templates, config and workflows"}},
       graph,
       1,
       1},
      {"story",
       "FILE...",
       "Play stories (or folders of them) on their programmes",
       {{"home", "VALUE", "folder of templates, config and workflows"}},
       story,
       1,
       any_number},
      {"verify", "", "Prove that the journals are whole and the lists equal them",
       with_settings({json}), verify},
      {"migrate", "", "Bring the tables of the database up to date", with_settings({}), migrate},
      {"backup", "FILE", "Write everything in one file, also while the program serves",
       with_settings(
           {{"check", "", "restore it beside and verify that, as a backup counts then"}, json}),
       backup, 1, 1},
      {"restore", "FILE", "Make a data folder of a backup, and verify it before it is used",
       with_settings(
           {{"replace", "", "keep the data folder that is there under another name"}, json}),
       restore, 1, 1},
      {"config", "check", "Look for everything that keeps the program from serving",
       with_settings({json}), config_check, 1, 1},
      {"import", "organisations FILE",
       "Show what a CSV file would change in the register of organisations, and save it",
       with_settings({{"apply", "", "save it, when no row is wrong"},
                      {"skip-wrong", "", "leave out the rows that are wrong"},
                      {"year", "YEAR", "of the inhabitants, when the file has no column year"},
                      json}),
       import_file, 2, 2},
  };
  return all;
}

Given read_arguments(const Command& command, const std::vector<std::string>& arguments) {
  Given given;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    if (!argument.starts_with("--") || argument == "--") {
      given.words.push_back(argument);
      continue;
    }
    const auto equals = std::min(argument.find('='), argument.size());
    const std::string name = argument.substr(2, equals - 2);
    const Flag& flag = flag_of(command, name);
    const bool has_value = equals < argument.size();
    if (flag.value.empty() && has_value)
      throw UsageError("--" + name + " stands alone, without a value");
    if (!flag.value.empty() && !has_value && i + 1 == arguments.size()) {
      std::string words = "--" + name;
      words.append(" needs a value: --").append(name).append(" ").append(flag.value);
      throw UsageError(words);
    }
    if (flag.value.empty())
      given.flags[name] = "";
    else
      given.flags[name] = has_value ? argument.substr(equals + 1) : arguments[++i];
  }
  if (given.words.size() < command.least)
    throw UsageError("draaiboek " + std::string(command.name) + " needs " +
                     std::string(command.words));
  if (given.words.size() > command.most)
    throw UsageError("draaiboek " + std::string(command.name) + " can't do anything with \"" +
                     given.words[command.most] + "\"");
  return given;
}

int run_command(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                const Streams& streams) {
  if (!arguments.empty() && arguments.front() == "--version") {
    streams.out << "draaiboek " << version() << "\n";
    return 0;
  }
  if (arguments.empty() || arguments.front() == "help" || arguments.front() == "--help") {
    help(streams);
    return arguments.empty() ? 2 : 0;
  }
  try {
    const Command* command = find_command(arguments.front());
    if (command == nullptr) {
      throw UsageError("there is no command " + arguments.front() +
                       asked_back(arguments.front(), command_names()) +
                       " (draaiboek help lists them)");
    }
    const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
    if (std::find(rest.begin(), rest.end(), "--help") != rest.end()) {
      help_with(*command, streams);
      return 0;
    }
    Given given = read_arguments(*command, rest);
    given.program = program;
    return command->run(given, streams);
  } catch (const UsageError& wrong) {
    streams.err << "draaiboek: " << wrong.what() << "\n";
    return 2;
  } catch (const std::exception& failure) {
    streams.err << "draaiboek: " << failure.what() << "\n";
    return 1;
  }
}

}  // namespace draaiboek::web
