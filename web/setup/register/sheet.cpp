#include "web/setup/register/sheet.h"

#include <algorithm>

#include "engine/text/plain_text.h"
#include "engine/text/read_csv.h"
#include "web/wire/ascii.h"

namespace draaiboek::web {
namespace {

struct ColumnName {
  std::string_view name;
  /// "" for a column that says nothing that we keep.
  std::string_view field;
};

constexpr ColumnName other_names[] = {
    {"nis-code", "nis"},
    {"old_nis", "nis"},
    {"kbo-nummer", "kbo"},
    {"naam", "name"},
    {"old_name", "name"},
    {"soort", "type"},
    {"provincie", "province"},
    {"old_province", "province"},
    {"inwoners", "inhabitants"},
    {"population", "inhabitants"},
    {"jaar", "year"},
    {"telefoon", "telephone"},
    {"e-mail", "email"},
    {"opvolger", "successor"},
    {"new_nis", "successor"},
    {"fusie", "merged"},
    {"valid_from", "merged"},
    {"new_name", ""},
    {"new_province", ""},
};

/// Without blanks, tabs and line ends around it.
std::string bare(const std::string& text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos)
    return "";
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::vector<std::string> known_names() {
  std::vector<std::string> names = organisation_fields();
  for (const ColumnName& row : other_names)
    names.emplace_back(row.name);
  return names;
}

std::optional<std::string> field_of(const std::string& name) {
  const auto& fields = organisation_fields();
  if (std::find(fields.begin(), fields.end(), name) != fields.end())
    return name;
  const auto* found = std::find_if(std::begin(other_names), std::end(other_names),
                                   [&](const ColumnName& row) { return row.name == name; });
  return found == std::end(other_names) ? std::nullopt : std::optional(std::string(found->field));
}

std::string hexadecimal(char byte) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(byte);
  return {'0', 'x', digits[value / 16], digits[value % 16]};
}

// The byte counts from the beginning of the file, as editors and converters count.
std::optional<Wrong> wrong_encoding(std::string_view bytes) {
  const auto at = text::first_invalid_utf8(bytes);
  if (!at)
    return std::nullopt;
  Wrong wrong = wrong_field("", "utf-8", hexadecimal(bytes[*at]));
  wrong.line = text::place_at(bytes, *at, "").line;
  wrong.expected.parameters = {{"byte", std::to_string(*at + 1)}};
  return wrong;
}

std::string number_in(const std::string& text) {
  const auto end = text.find_first_not_of("0123456789");
  return text.substr(0, end);
}

Wrong wrong_of(const engine::Problem& problem) {
  std::string key = problem.what;
  std::replace(key.begin(), key.end(), ' ', '-');
  Wrong wrong = wrong_field("", key, number_in(problem.found));
  wrong.line = problem.place.line;
  wrong.expected.parameters = {{"expected", number_in(problem.expected)}};
  return wrong;
}

// After these the rest of the file can't be trusted; the others concern one line.
bool spoils_the_file(const engine::Problem& problem, bool has_columns) {
  return !has_columns || problem.what == "unclosed quote" ||
         problem.what == "column without a name";
}

void name_columns(const text::ReadCsv& table, Sheet& sheet) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::string title = bare(table.columns[i]);
    const std::string name = lower(title);
    const auto field = field_of(name);
    sheet.columns.push_back(field.value_or(""));
    sheet.titles.push_back(title);
    const int column = static_cast<int>(i + 1);
    if (!field && !name.empty()) {
      Wrong wrong = wrong_field(name, "column", name);
      wrong.line = 1;
      wrong.column = column;
      wrong.title = title;
      wrong.nearest = engine::nearest(name, known_names());
      sheet.unusable.push_back(std::move(wrong));
    } else if (field && !field->empty() && sheet.column_of(*field) != column) {
      Wrong wrong = wrong_field(name, "column-once", name);
      wrong.line = 1;
      wrong.column = column;
      wrong.title = title;
      sheet.unusable.push_back(std::move(wrong));
    }
  }
  const auto has = [&](const char* field) { return sheet.column_of(field) > 0; };
  if (sheet.unusable.empty() && !has("nis") && !has("kbo") && !has("name")) {
    sheet.unusable.push_back(wrong_field("", "key-column"));
    sheet.unusable.back().line = 1;
  }
}

}  // namespace

int Sheet::column_of(std::string_view field) const {
  const auto at = std::find(columns.begin(), columns.end(), field);
  return at == columns.end() ? 0 : static_cast<int>(at - columns.begin()) + 1;
}

void Sheet::place(Wrong& wrong, int line) const {
  wrong.line = line;
  wrong.column = column_of(wrong.field);
  if (wrong.column > 0)
    wrong.title = titles.at(static_cast<std::size_t>(wrong.column) - 1);
}

Sheet read_sheet(std::string_view bytes) {
  Sheet sheet;
  if (const auto wrong = wrong_encoding(bytes)) {
    sheet.unusable.push_back(*wrong);
    return sheet;
  }
  const auto table = text::read_table(bytes, "");
  for (const engine::Problem& problem : table.problems) {
    // Two names for one column are found below, with those that differ in case or language.
    if (problem.what == "duplicate column")
      continue;
    const bool spoils = spoils_the_file(problem, !table.columns.empty());
    (spoils ? sheet.unusable : sheet.broken).push_back(wrong_of(problem));
  }
  name_columns(table, sheet);
  if (!sheet.unusable.empty())
    return sheet;
  for (const text::CsvRow& row : table.rows) {
    SheetRow read{row.line, {}};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (!sheet.columns[i].empty())
        read.cells[sheet.columns[i]] = bare(row.cells[i]);
    }
    sheet.rows.push_back(std::move(read));
  }
  return sheet;
}

}  // namespace draaiboek::web
