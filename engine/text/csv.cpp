#include "engine/text/csv.h"

#include <stdexcept>

#include "engine/text/plain_text.h"

namespace draaiboek::text {
namespace {

using Row = std::vector<std::string>;

std::runtime_error wrong(const std::string& file, std::size_t line, const std::string& sentence) {
  return std::runtime_error(file + ":" + std::to_string(line) + ": " + sentence);
}

/// Takes one row off the front of a text.
class Rows {
 public:
  Rows(std::string_view text, const std::string& file) : rest_(text), file_(file) {}

  bool ended() const { return rest_.empty(); }
  std::size_t line() const { return line_; }

  Row next() {
    Row row(1);
    bool quoted = false;
    const std::size_t started = line_;
    while (!rest_.empty()) {
      const char letter = rest_.front();
      rest_.remove_prefix(1);
      if (letter == '\n')
        ++line_;
      if (letter == '"' && quoted && rest_.starts_with('"')) {
        row.back() += '"';
        rest_.remove_prefix(1);
      } else if (letter == '"') {
        quoted = !quoted;
      } else if (letter == '\n' && !quoted) {
        return row;
      } else if (letter == ',' && !quoted) {
        row.emplace_back();
      } else if (letter != '\r' || quoted) {
        row.back() += letter;
      }
    }
    if (quoted)
      throw wrong(file_, started, "a quote is never closed");
    return row;
  }

 private:
  std::string_view rest_;
  const std::string& file_;
  std::size_t line_ = 1;
};

}  // namespace

std::vector<std::map<std::string, std::string>> read_csv(std::string_view csv,
                                                         const std::string& file) {
  Rows rows(without_byte_order_mark(csv), file);
  if (rows.ended())
    return {};
  const Row names = rows.next();
  std::vector<std::map<std::string, std::string>> table;
  while (!rows.ended()) {
    const std::size_t line = rows.line();
    const Row row = rows.next();
    if (row.size() != names.size()) {
      throw wrong(file, line,
                  std::to_string(row.size()) + " fields where the first row has " +
                      std::to_string(names.size()));
    }
    auto& named = table.emplace_back();
    for (std::size_t i = 0; i < names.size(); ++i)
      named[names[i]] = row[i];
  }
  return table;
}

}  // namespace draaiboek::text
