// The program `draaiboek`: hands its arguments to the commands.

#include <filesystem>
#include <iostream>

#include "web/commands/command.h"

int main(int count, char** words) {
  std::error_code unknown;
  auto program = std::filesystem::read_symlink("/proc/self/exe", unknown);
  if (unknown)
    program = words[0];
  const std::vector<std::string> arguments(words + 1, words + count);
  return draaiboek::web::run_command(program, arguments, {std::cout, std::cerr});
}
