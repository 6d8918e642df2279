#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <charconv>
#include <filesystem>

#include "engine/workflow/problem.h"
#include "web/account/random.h"
#include "web/commands/command.h"
#include "web/commands/progress.h"
#include "web/setup/program.h"
#include "web/setup/programme_file.h"
#include "web/setup/register/plan.h"
#include "web/setup/register/wrong_words.h"

namespace draaiboek::web {
namespace {

db::Viewer the_system() {
  db::Viewer viewer;
  viewer.is_system = true;
  return viewer;
}

int year_of(const Given& given) {
  const auto flag = given.flags.find("year");
  if (flag == given.flags.end())
    return 0;
  const std::string& text = flag->second;
  int year = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
  if (error != std::errc() || end != text.data() + text.size() || year < 1990 || year > 2100)
    throw UsageError("--year is a year, as 2026, not \"" + text + "\"");
  return year;
}

/// What a file would do, as lines for people or as JSON for programs.
class Preview {
 public:
  Preview(const text::Texts& texts, std::string file, const ImportPlan& plan)
      : texts_(texts), file_(std::move(file)), plan_(plan) {}

  void write_lines(std::ostream& out) const {
    for (const Wrong& wrong : plan_.unusable)
      write_wrong(out, wrong);
    for (const PlannedRow& row : plan_.rows) {
      for (const Wrong& wrong : row.wrong)
        write_wrong(out, wrong);
      if (row.kind != RowKind::wrong)
        out << file_ << ":" << row.line << ": " << to_text(row.kind) << ": " << name_of(row)
            << changes_of(row) << "\n";
    }
  }

  void write_json(std::ostream& out, bool saved) const {
    Poco::JSON::Object all(Poco::JSON_PRESERVE_KEY_ORDER);
    all.set("file", file_);
    all.set("saved", saved);
    for (const RowKind kind :
         {RowKind::added, RowKind::changed, RowKind::unchanged, RowKind::wrong})
      all.set(std::string(to_text(kind)), plan_.count(kind));
    Poco::JSON::Array unusable;
    for (const Wrong& wrong : plan_.unusable)
      unusable.add(json_of(wrong));
    all.set("unusable", unusable);
    Poco::JSON::Array rows;
    for (const PlannedRow& row : plan_.rows)
      rows.add(json_of(row));
    all.set("rows", rows);
    all.stringify(out, 2);
    out << "\n";
  }

  std::string counts() const {
    std::string words = std::to_string(plan_.rows.size()) + " rows: ";
    for (const RowKind kind :
         {RowKind::added, RowKind::changed, RowKind::unchanged, RowKind::wrong}) {
      words += std::to_string(plan_.count(kind)) + " " + std::string(to_text(kind));
      words += kind == RowKind::wrong ? "" : ", ";
    }
    return words;
  }

 private:
  static std::string name_of(const PlannedRow& row) {
    return row.after.name + (row.after.nis.empty() ? "" : " (" + row.after.nis + ")");
  }
  static std::string changes_of(const PlannedRow& row) {
    std::string words;
    for (const FieldChange& change : row.changes)
      words += (words.empty() ? ": " : ", ") + change.field + " \"" + change.before + "\" -> \"" +
               change.after + "\"";
    return words;
  }

  void write_wrong(std::ostream& out, const Wrong& wrong) const {
    out << file_ << ":" << wrong.line << ":" << wrong.column << ": wrong: " << wrong.field
        << (wrong.field.empty() ? "" : ": ") << wrong_words(texts_, wrong, "en") << "\n";
  }

  Poco::JSON::Object json_of(const Wrong& wrong) const {
    Poco::JSON::Object object(Poco::JSON_PRESERVE_KEY_ORDER);
    object.set("line", wrong.line);
    object.set("column", wrong.column);
    object.set("field", wrong.field);
    object.set("expected", texts_.say(wrong.expected, "en"));
    object.set("found", wrong.found);
    object.set("nearest", wrong.nearest);
    return object;
  }

  Poco::JSON::Object json_of(const PlannedRow& row) const {
    Poco::JSON::Object object(Poco::JSON_PRESERVE_KEY_ORDER);
    object.set("line", row.line);
    object.set("kind", std::string(to_text(row.kind)));
    object.set("nis", row.after.nis);
    object.set("name", row.after.name);
    Poco::JSON::Array changes;
    for (const FieldChange& change : row.changes) {
      Poco::JSON::Object one(Poco::JSON_PRESERVE_KEY_ORDER);
      one.set("field", change.field);
      one.set("before", change.before);
      one.set("after", change.after);
      changes.add(one);
    }
    object.set("changes", changes);
    Poco::JSON::Array wrong;
    for (const Wrong& one : row.wrong)
      wrong.add(json_of(one));
    object.set("wrong", wrong);
    return object;
  }

  const text::Texts& texts_;
  std::string file_;
  const ImportPlan& plan_;
};

/// Why nothing may be saved; "" when it may.
std::string hindrance(const Given& given, const ImportPlan& plan) {
  if (!plan.unusable.empty())
    return "the file can't be used";
  if (plan.count(RowKind::wrong) > 0 && !given.has("skip-wrong"))
    return "a row is wrong (--skip-wrong leaves such rows out)";
  return given.has("apply") ? "" : "this was a preview (--apply saves it)";
}

db::OrganisationImport import_of(const Given& given, const std::string& bytes,
                                 const ImportPlan& plan) {
  db::OrganisationImport import;
  import.id = new_id<db::ImportId>();
  import.file = std::filesystem::path(given.words.back()).filename().string();
  import.csv = bytes;
  import.inhabitants_year = year_of(given);
  import.sent = Clock().now().instant;
  import.applied = import.sent;
  import.added = static_cast<int>(plan.count(RowKind::added));
  import.changed = static_cast<int>(plan.count(RowKind::changed));
  import.unchanged = static_cast<int>(plan.count(RowKind::unchanged));
  import.wrong = static_cast<int>(plan.count(RowKind::wrong));
  return import;
}

}  // namespace

int import_file(const Given& given, const Streams& streams) {
  if (given.words.front() != "organisations") {
    const std::string near = engine::nearest(given.words.front(), {"organisations"});
    throw UsageError("draaiboek import can read organisations, not \"" + given.words.front() +
                     "\"" + (near.empty() ? "" : "; did you mean " + near + "?"));
  }
  const int year = year_of(given);
  const Config config = make_config(given.flags, environment);
  const auto texts = read_texts(find_home(config.home, given.program));
  const std::string bytes = read_file(given.words.back());
  const auto store =
      open_store(config, [&](const std::string& sentence) { streams.err << sentence << "\n"; });
  db::Organisations& organisations = store->organisations();
  const auto seen = organisations.version(the_system());
  const auto plan = plan_import(bytes, organisations.organisations(the_system(), ""), year);
  const Preview preview(texts, given.words.back(), plan);
  std::string why_not = hindrance(given, plan);
  if (why_not.empty()) {
    Progress progress(streams.err, to_terminal(streams.err));
    const bool saved = organisations.carry_out(
        the_system(), import_of(given, bytes, plan), plan.to_save(), seen,
        [&](std::size_t done, std::size_t all) { progress.at("saving", done, all); });
    why_not = saved ? "" : "the register changed meanwhile; run it again";
  }
  if (given.has("json"))
    preview.write_json(streams.out, why_not.empty());
  else
    preview.write_lines(streams.out);
  streams.err << preview.counts() << "\n";
  streams.err << (why_not.empty() ? "saved" : "nothing is saved: " + why_not) << "\n";
  const bool only_looked = !given.has("apply") && plan.unusable.empty() &&
                           (given.has("skip-wrong") || plan.count(RowKind::wrong) == 0);
  return why_not.empty() || only_looked ? 0 : 1;
}

}  // namespace draaiboek::web
