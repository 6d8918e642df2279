#include "web/pages/organisation/import.h"

#include <algorithm>
#include <map>

#include "engine/text/read_csv.h"
#include "web/account/random.h"
#include "web/body/multipart.h"
#include "web/form/read.h"
#include "web/pages/organisation/place.h"
#include "web/setup/register/plan.h"
#include "web/setup/register/wrong_words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using db::OrganisationImport;
using engine::Refusal;

/// A file of one form, whole: it is at most a few megabytes.
struct Arrived {
  std::string name;
  std::string bytes;
  Fields fields;
};

engine::Result<Arrived> arrived_of(const Asked& asked) {
  if (asked.request.body == nullptr)
    return Refusal{{"upload.malformed"}, ""};
  Arrived arrived;
  const FileReceiver receiver{
      [&](const ArrivingFile& file, const Fields& before) -> std::optional<Refusal> {
        if (!is_own_token(asked, before.get("csrf")))
          return Refusal{{"upload.token"}, "", Refusal::Kind::forbidden};
        arrived.name = file.name;
        return std::nullopt;
      },
      [&](std::string_view bytes) { arrived.bytes += bytes; },
      []() -> std::optional<Refusal> { return std::nullopt; }};
  MultipartLimits limits;
  limits.files = 1;
  limits.file = text::largest_csv;
  const auto fields =
      read_multipart(*asked.request.body, asked.request.content_type, receiver, limits);
  if (!fields)
    return fields.refusal();
  if (!is_own_token(asked, fields->get("csrf")))
    return Refusal{{"upload.token"}, "", Refusal::Kind::forbidden};
  arrived.fields = *fields;
  return arrived;
}

View imports_view(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const auto imports = desk.store.organisations().imports(asked.viewer);
  std::map<engine::PersonId, std::string> names;
  std::vector<engine::PersonId> ids;
  for (const OrganisationImport& one : imports)
    ids.push_back(one.applied_by);
  if (!ids.empty()) {
    for (const db::Person& person : desk.store.people().people(asked.viewer, ids))
      names[person.id] = person.name;
  }
  View::List rows;
  for (const OrganisationImport& one : imports) {
    const auto name = names.find(one.applied_by);
    View row;
    row.set("file", one.file).set("place", import_place(one.id));
    row.set("who", name == names.end() ? say("organisations.command-line") : name->second);
    row.set("when", one.applied ? moment(*one.applied, asked.language) : "");
    row.set("added", one.added).set("changed", one.changed).set("wrong", one.wrong);
    rows.push_back(std::move(row));
  }
  return rows;
}

Response show_imports(Desk& desk, const Asked& asked, const std::string& year,
                      std::vector<Refusal> errors) {
  const Say say(desk, asked);
  View body;
  body.set("file", input(desk, asked,
                         {.name = "file",
                          .label = say("organisations.import-file"),
                          .hint = say("organisations.import-file-hint")},
                         errors));
  body.set("year", input(desk, asked,
                         {.name = "year",
                          .label = say("organisations.import-year"),
                          .hint = say("organisations.import-year-hint"),
                          .value = year,
                          .optional = true},
                         errors));
  View imports = imports_view(desk, asked);
  body.set("has_imports", !std::get<View::List>(imports.held()).empty());
  body.set("imports", std::move(imports));
  const std::string title = say("organisations.import");
  Frame frame{.title = title, .crumbs = register_crumbs(say, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "organisation/import", frame, std::move(body));
}

/// Why the file can't be used at all, each reason a line of the list of errors.
std::vector<Refusal> refusals_of(const Desk& desk, const Asked& asked,
                                 const std::vector<Wrong>& unusable) {
  std::vector<Refusal> errors;
  for (const Wrong& wrong : unusable) {
    errors.push_back({{"organisations.file-wrong",
                       {{"place", wrong_place(desk.texts, wrong, asked.language)},
                        {"words", wrong_words(desk.texts, wrong, asked.language)}}},
                      "file"});
  }
  return errors;
}

int year_of(const Desk& desk, const Asked& asked, const Arrived& arrived, Reader& reader) {
  if (arrived.fields.get("year").empty())
    return 0;
  return reader.number("year", Say(desk, asked)("organisations.import-year"), 1990, 2100)
      .value_or(0);
}

// Programs and packed files begin with signs that no text has.
bool is_text(std::string_view bytes) {
  constexpr std::size_t beginning = 4096;
  const std::string_view seen = bytes.substr(0, beginning);
  return std::none_of(seen.begin(), seen.end(), [](char sign) {
    const auto code = static_cast<unsigned char>(sign);
    return code < 0x20 && sign != '\t' && sign != '\n' && sign != '\r';
  });
}

}  // namespace

Response imports_page(Desk& desk, const Asked& asked) {
  return show_imports(desk, asked, "", {});
}

Response send_import(Desk& desk, const Asked& asked) {
  const auto arrived = arrived_of(asked);
  if (!arrived)
    return show_imports(desk, asked, "", {arrived.refusal()});
  Reader reader(arrived->fields);
  const int year = year_of(desk, asked, *arrived, reader);
  if (arrived->name.empty())
    reader.add({{"organisations.import-none"}, "file"});
  if (!is_text(arrived->bytes))
    reader.add({{"organisations.not-csv", {{"name", arrived->name}}}, "file"});
  const std::string typed = arrived->fields.get("year");
  if (!reader.ok())
    return show_imports(desk, asked, typed, reader.errors());
  db::Organisations& organisations = desk.store.organisations();
  const auto plan =
      plan_import(arrived->bytes, organisations.organisations(asked.viewer, ""), year);
  if (!plan.unusable.empty())
    return show_imports(desk, asked, typed, refusals_of(desk, asked, plan.unusable));
  const OrganisationImport import{.id = new_id<db::ImportId>(),
                                  .file = arrived->name,
                                  .csv = arrived->bytes,
                                  .inhabitants_year = year,
                                  .by = asked.viewer.person,
                                  .sent = asked.now.instant};
  organisations.keep(asked.viewer, import);
  return go_on(asked, import_place(import.id));
}

}  // namespace draaiboek::web
