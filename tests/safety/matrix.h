#pragma once
// Reads matrix.txt: who may ask for what, as people reviewed it. Pure but for reading the file.

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace draaiboek::safety {

/// Everyone of the test world; "" is who isn't signed in.
inline const std::vector<std::string>& everyone() {
  static const std::vector<std::string> names = {"",   "carla", "nele", "ann",   "vic",
                                                 "ed", "sam",   "olga", "admin", "marie",
                                                 "mo", "omar",  "zita", "tom",   "eva"};
  return names;
}

/// Whose thing it is. `unknown` has no column: nobody finds what doesn't exist.
enum class Relation : std::size_t { own, neighbour, elsewhere, unknown };
inline constexpr std::array relations = {Relation::own, Relation::neighbour, Relation::elsewhere,
                                         Relation::unknown};

inline std::string name_of(Relation relation) {
  constexpr std::array names = {"own", "neighbour", "elsewhere", "unknown"};
  return names.at(static_cast<std::size_t>(relation));
}

/// What an answer says about the right to ask; what came of it doesn't matter here.
enum class Outcome { may, forbidden, hidden, door, broken };

inline std::string name_of(Outcome outcome) {
  constexpr std::array names = {"may", "403", "404", "sign in", "broken"};
  return names.at(static_cast<std::size_t>(outcome));
}

using People = std::set<std::string>;

struct Cell {
  /// False when there is no such thing to ask for.
  bool exists = true;
  bool absent = false;
  People people{};
};
using Cells = std::array<Cell, 3>;

struct Line {
  std::string method;
  std::string pattern;
  /// "participant/bia": a sort of case, and the step that {step} stands for.
  std::string on;
  Cells may{};

  std::string route() const { return method + " " + pattern; }
};

struct Matrix {
  std::vector<Line> lines{};
  std::map<std::string, Cells> sees{};
  /// Routes that are as safe without their policy, because the page checks as well.
  std::set<std::string> twice{};

  const Cells& sees_of(const std::string& on) const {
    const auto exact = sees.find(on);
    return exact != sees.end() ? exact->second : sees.at(on.substr(0, on.find('/')));
  }
  /// Whether there is something to ask for.
  static bool has(const Line& line, Relation relation) {
    if (relation == Relation::unknown)
      return line.pattern.find("{case}") != std::string::npos ||
             line.pattern.find("{document}") != std::string::npos;
    return line.may.at(static_cast<std::size_t>(relation)).exists;
  }
  Outcome expected(const Line& line, Relation relation, const std::string& who) const {
    const bool open = line.may.front().people.contains("");
    if (who.empty())
      return open ? Outcome::may : Outcome::door;
    if (relation == Relation::unknown)
      return Outcome::hidden;
    const auto column = static_cast<std::size_t>(relation);
    const Cell& cell = line.may.at(column);
    if (cell.people.contains(who))
      return Outcome::may;
    const bool visible = !cell.absent && sees_of(line.on).at(column).people.contains(who);
    return visible ? Outcome::forbidden : Outcome::hidden;
  }
};

namespace reading {

inline std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;)
    words.push_back(word);
  return words;
}

inline std::vector<std::vector<std::string>> columns_of(const std::string& line) {
  std::istringstream stream(line);
  std::vector<std::vector<std::string>> columns;
  for (std::string column; std::getline(stream, column, '|');)
    columns.push_back(words_of(column));
  return columns;
}

inline Cell cell_of(const std::vector<std::string>& words) {
  Cell cell;
  for (const std::string& word : words) {
    const bool anyone = word == "anyone";
    if (word == ".")
      cell.exists = false;
    else if (word == "absent")
      cell.absent = true;
    else if (anyone || word == "all")
      std::copy_if(everyone().begin(), everyone().end(),
                   std::inserter(cell.people, cell.people.end()),
                   [&](const std::string& name) { return anyone || !name.empty(); });
    else if (word != "-")
      cell.people.insert(word);
  }
  return cell;
}

inline Cells cells_of(const std::vector<std::vector<std::string>>& columns) {
  return {cell_of(columns.at(2)), cell_of(columns.at(3)), cell_of(columns.at(4))};
}

}  // namespace reading

inline Matrix read_matrix(const std::string& path) {
  std::ifstream file(path);
  Matrix matrix;
  for (std::string text; std::getline(file, text);) {
    if (text.empty() || text.front() == '#')
      continue;
    const auto columns = reading::columns_of(text);
    const std::string first = columns.front().front();
    if (first == "twice") {
      matrix.twice.insert(columns.at(1).at(0) + " " + columns.at(1).at(1));
    } else if (first == "sees") {
      matrix.sees[columns.at(1).front()] = reading::cells_of(columns);
    } else {
      matrix.lines.push_back(
          {first, columns.front().at(1), columns.at(1).front(), reading::cells_of(columns)});
    }
  }
  return matrix;
}

}  // namespace draaiboek::safety
