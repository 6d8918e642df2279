#include "engine/text/read_csv.h"

#include <algorithm>
#include <utility>

#include "engine/text/plain_text.h"

namespace draaiboek::text {
namespace {

using engine::Place;
using engine::Problem;

/// The separator that the first line has most of, outside quotes; a comma when it has neither.
char separator_of(std::string_view text) {
  std::ptrdiff_t more_semicolons = 0;
  bool quoted = false;
  for (const char sign : text) {
    if (sign == '"')
      quoted = !quoted;
    if (sign == '\n' && !quoted)
      break;
    if (!quoted && (sign == ';' || sign == ','))
      more_semicolons += sign == ';' ? 1 : -1;
  }
  return more_semicolons > 0 ? ';' : ',';
}

class Records {
 public:
  Records(std::string_view text, const std::string& file, std::vector<Problem>& problems)
      : text_(text), file_(file), problems_(problems), separator_(separator_of(text)) {}

  bool at_end() const { return at_ == text_.size(); }
  /// The next record; nullopt, with a Problem, when it is broken.
  std::optional<CsvRow> next();
  Place place() const;

 private:
  bool at_line_end() const { return at_end() || text_[at_] == '\n' || at_crlf(); }
  bool at_crlf() const { return text_.substr(at_, 2) == "\r\n"; }
  void step();
  bool refuse(std::string what, std::string expected, std::string found);
  bool read_cell(std::string& cell);
  bool read_quoted(std::string& cell);
  void skip_line();

  std::string_view text_;
  const std::string& file_;
  std::vector<Problem>& problems_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_start_ = 0;
  int line_ = 1;
};

Place Records::place() const {
  const std::size_t before = count_characters(text_.substr(line_start_, at_ - line_start_));
  return {file_, line_, static_cast<int>(before) + 1};
}

void Records::step() {
  if (text_[at_++] == '\n') {
    ++line_;
    line_start_ = at_;
  }
}

bool Records::refuse(std::string what, std::string expected, std::string found) {
  problems_.push_back({place(), std::move(what), std::move(expected), std::move(found)});
  return false;
}

bool Records::read_quoted(std::string& cell) {
  const Place opening = place();
  step();
  while (!at_end()) {
    const bool quote = text_[at_] == '"';
    const bool doubled = text_.substr(at_, 2) == "\"\"";
    if (quote && !doubled) {
      step();
      return true;
    }
    if (doubled)
      step();
    cell += text_[at_];
    step();
  }
  problems_.push_back({opening, "unclosed quote", "a closing \"", "the end of the file"});
  return false;
}

bool Records::read_cell(std::string& cell) {
  if (!at_end() && text_[at_] == '"') {
    if (!read_quoted(cell))
      return false;
    if (at_line_end() || text_[at_] == separator_)
      return true;
    return refuse("text after a quote", "the next cell or line", std::string(1, text_[at_]));
  }
  while (!at_line_end() && text_[at_] != separator_) {
    if (text_[at_] == '"')
      return refuse("quote inside a cell", "the whole cell between quotes, with \"\" for a quote",
                    "a \"");
    if (text_[at_] == '\r')
      return refuse("loose carriage return", "a line end", "a carriage return");
    cell += text_[at_];
    step();
  }
  return true;
}

void Records::skip_line() {
  while (!at_end() && text_[at_] != '\n')
    step();
  if (!at_end())
    step();
}

std::optional<CsvRow> Records::next() {
  CsvRow row;
  row.line = line_;
  while (true) {
    std::string cell;
    if (!read_cell(cell)) {
      skip_line();
      return std::nullopt;
    }
    row.cells.push_back(std::move(cell));
    if (at_line_end())
      break;
    step();
  }
  skip_line();
  return row;
}

bool is_blank(const CsvRow& row) {
  return row.cells.size() == 1 && row.cells.front().empty();
}

std::string cells_of(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " cell" : " cells");
}

void check_columns(const ReadCsv& read, const std::string& file, std::vector<Problem>& problems) {
  for (std::size_t index = 0; index < read.columns.size(); ++index) {
    const std::string& name = read.columns[index];
    if (name.empty())
      problems.push_back({{file, 1, 1},
                          "column without a name",
                          "a name for every column",
                          "nothing for column " + std::to_string(index + 1)});
    else if (read.column(name) != index)
      problems.push_back({{file, 1, 1}, "duplicate column", "each name once", "\"" + name + "\""});
  }
}

}  // namespace

std::optional<std::size_t> ReadCsv::column(std::string_view name) const {
  const auto at = std::find(columns.begin(), columns.end(), name);
  if (at == columns.end())
    return std::nullopt;
  return static_cast<std::size_t>(at - columns.begin());
}

ReadCsv read_table(std::string_view text, const std::string& file) {
  ReadCsv read;
  if (text.size() > largest_csv) {
    read.problems.push_back({{file, 1, 1},
                             "file too large",
                             "at most 4,194,304 bytes (4 MiB)",
                             std::to_string(text.size()) + " bytes"});
    return read;
  }
  const std::string_view content = without_byte_order_mark(text);
  if (const auto problem = unreadable(content, file)) {
    read.problems.push_back(*problem);
    return read;
  }
  Records records(content, file, read.problems);
  if (records.at_end()) {
    read.problems.push_back(
        {{file, 1, 1}, "empty file", "a line with the names of the columns", "nothing"});
    return read;
  }
  auto header = records.next();
  if (!header)
    return read;
  read.columns = std::move(header->cells);
  check_columns(read, file, read.problems);
  while (!records.at_end()) {
    auto row = records.next();
    if (!row || is_blank(*row))
      continue;
    if (row->cells.size() == read.columns.size())
      read.rows.push_back(std::move(*row));
    else
      read.problems.push_back({{file, row->line, 1},
                               "wrong number of cells",
                               cells_of(read.columns.size()),
                               cells_of(row->cells.size())});
  }
  return read;
}

}  // namespace draaiboek::text
