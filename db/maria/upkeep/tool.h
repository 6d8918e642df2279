#pragma once
// A program of MariaDB or a packer at work for us, with one end of its standard input or output in
// our hands. A tool that isn't finished is killed when it goes. One thread at a time.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "db/maria/link/address.h"
#include "db/maria/server/process.h"

namespace draaiboek::db {

/// A folder of our own for passwords, what tools complain of and what is tried out; goes with the
/// object.
class Scratch {
 public:
  explicit Scratch(const std::filesystem::path& root);
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  const std::filesystem::path& path() const { return path_; }
  /// A file that tells a client of MariaDB where the database is; it keeps the password off the
  /// command line.
  std::filesystem::path login(const Address& address) const;

 private:
  std::filesystem::path path_;
};

class Tool {
 public:
  /// Which end is ours. The other one is the descriptor, or nothing for -1.
  enum class Ours { input, output };
  struct Order {
    /// The name of the program, found in PATH, and its arguments.
    std::vector<std::string> command;
    /// The package that has it, for whoever lacks it.
    std::string package;
    Ours ours = Ours::output;
    int other = -1;
  };

  /// Throws WorldError when the program isn't installed.
  Tool(const Order& order, const Scratch& scratch);
  ~Tool();
  Tool(const Tool&) = delete;
  Tool& operator=(const Tool&) = delete;

  /// Gives it all of these bytes; WorldError with its complaint when it no longer listens.
  void write(std::string_view bytes);
  /// Some of what it says, "" at the end.
  std::string read();
  /// Closes our end and waits; WorldError with its complaint when it didn't go well.
  void finish();

 private:
  [[noreturn]] void fail();
  void let_go();

  std::string name_;
  std::filesystem::path complaints_;
  int line_ = -1;
  Process process_;
};

}  // namespace draaiboek::db
