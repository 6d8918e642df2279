#include "web/pages/organisation/preview.h"

#include <algorithm>
#include <array>

#include "web/pages/organisation/place.h"
#include "web/pages/parts/paging.h"
#include "web/setup/register/plan.h"
#include "web/setup/register/wrong_words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using db::OrganisationImport;
using engine::Refusal;

constexpr std::size_t shown_at_once = 50;
constexpr std::array order = {RowKind::wrong, RowKind::changed, RowKind::added, RowKind::unchanged};

std::optional<OrganisationImport> import_of(Desk& desk, const Asked& asked) {
  const auto id = db::ImportId::parse(asked.path.get("name"));
  return id ? desk.store.organisations().kept_import(asked.viewer, *id) : std::nullopt;
}

/// A plan, and the version of the register that it was made on.
struct Previewed {
  std::int64_t version = 0;
  ImportPlan plan{};
};

// The version is asked first: a register that changes in between makes it too old, never too new.
Previewed preview_of(Desk& desk, const Asked& asked, const OrganisationImport& import) {
  db::Organisations& organisations = desk.store.organisations();
  const auto version = organisations.version(asked.viewer);
  return {version, plan_import(import.csv, organisations.organisations(asked.viewer, ""),
                               import.inhabitants_year)};
}

void put_in_order(std::vector<PlannedRow>& rows) {
  const auto rank = [](RowKind kind) { return std::find(order.begin(), order.end(), kind); };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const auto& a, const auto& b) { return rank(a.kind) < rank(b.kind); });
}

std::string_view tag_of(RowKind kind) {
  switch (kind) {
    case RowKind::wrong:
      return "late";
    case RowKind::changed:
      return "busy";
    case RowKind::added:
      return "accepted";
    case RowKind::unchanged:
      return "waiting";
  }
  return "waiting";
}

std::string change_words(const Say& say, const FieldChange& change) {
  std::string key = "organisations.row-change";
  if (change.before.empty())
    key = "organisations.row-filled";
  else if (change.after.empty())
    key = "organisations.row-emptied";
  return say(key, {{"field", say("organisations.field." + change.field)},
                   {"before", change.before},
                   {"after", change.after}});
}

View row_view(const Desk& desk, const Asked& asked, const PlannedRow& row) {
  const Say say(desk, asked);
  View::List details;
  for (const Wrong& wrong : row.wrong) {
    details.emplace_back(wrong_place(desk.texts, wrong, asked.language) + ": " +
                         wrong_words(desk.texts, wrong, asked.language));
  }
  if (row.kind == RowKind::changed) {
    for (const FieldChange& change : row.changes)
      details.emplace_back(change_words(say, change));
  }
  View view;
  view.set("line", row.line).set("name", named(row.after)).set("tag", tag_of(row.kind));
  view.set("kind", say("organisations.kind." + std::string(to_text(row.kind))));
  view.set("details", std::move(details));
  return view;
}

View counts_view(const Say& say, const ImportPlan& plan) {
  View::List counts;
  for (const RowKind kind : order) {
    View count;
    count.set("label", say("organisations.kind." + std::string(to_text(kind))));
    count.set("value", plan.count(kind));
    counts.push_back(std::move(count));
  }
  return counts;
}

std::string say_of(const Desk& desk, const Asked& asked, const Refusal& refusal) {
  return desk.say(refusal.message, asked.language);
}

Response show_preview(Desk& desk, const Asked& asked, const OrganisationImport& import,
                      std::vector<Refusal> errors) {
  const Say say(desk, asked);
  auto [version, plan] = preview_of(desk, asked, import);
  View body;
  body.set("summary", counts_view(say, plan)).set("file", import.file).set("version", version);
  body.set("has_wrong", plan.count(RowKind::wrong) > 0);
  body.set("can_save", !plan.to_save().empty());
  const bool asks_to_skip = !errors.empty() && errors.front().field == "skip";
  body.set("skip_error", asks_to_skip ? say_of(desk, asked, errors.front()) : "");
  body.set("skips", asked.form().get("skip") == "yes");
  put_in_order(plan.rows);
  const Paging paging = paging_of(asked, plan.rows.size(), shown_at_once);
  View::List rows;
  for (const PlannedRow& row : rows_of(std::move(plan.rows), paging))
    rows.push_back(row_view(desk, asked, row));
  body.set("rows", std::move(rows)).set("pagination", pagination_view(say, asked, paging));
  const std::string title = say("organisations.preview");
  Frame frame{.title = title,
              .crumbs = {{say("organisations.title"), "/organisaties"},
                         {say("organisations.import"), "/organisaties/import"},
                         {title, ""}}};
  frame.errors = std::move(errors);
  return show(desk, asked, "organisation/preview", frame, std::move(body));
}

Response show_applied(Desk& desk, const Asked& asked, const OrganisationImport& import) {
  const Say say(desk, asked);
  const auto person = desk.store.people().person(asked.viewer, import.applied_by);
  View::List counts;
  for (const auto& [kind, count] : {std::pair{RowKind::added, import.added},
                                    {RowKind::changed, import.changed},
                                    {RowKind::unchanged, import.unchanged},
                                    {RowKind::wrong, import.wrong}}) {
    View view;
    view.set("label", say("organisations.kind." + std::string(to_text(kind)))).set("value", count);
    counts.push_back(std::move(view));
  }
  View body;
  body.set("summary", std::move(counts)).set("file", import.file);
  body.set("applied", say("organisations.applied-by",
                          {{"name", person ? person->name : say("organisations.command-line")},
                           {"when", moment(*import.applied, asked.language)}}));
  const std::string title = say("organisations.applied");
  return show(desk, asked, "organisation/applied",
              {.title = title,
               .crumbs = {{say("organisations.title"), "/organisaties"},
                          {say("organisations.import"), "/organisaties/import"},
                          {title, ""}}},
              std::move(body));
}

engine::Message wrong_rows(std::size_t count) {
  if (count == 1)
    return {"organisations.wrong-rows-one"};
  return {"organisations.wrong-rows", {{"count", std::to_string(count)}}};
}

/// Why nothing may be saved yet.
std::vector<Refusal> refusals_of(const Asked& asked, const Previewed& previewed) {
  if (asked.form().get("version") != std::to_string(previewed.version))
    return {{{"organisations.register-changed"}, "", Refusal::Kind::conflict}};
  const auto wrong = previewed.plan.count(RowKind::wrong);
  if (wrong > 0 && asked.form().get("skip") != "yes")
    return {{wrong_rows(wrong), "skip"}};
  return {};
}

}  // namespace

Response import_page(Desk& desk, const Asked& asked) {
  const auto import = import_of(desk, asked);
  if (!import)
    return not_found(desk, asked);
  return import->applied ? show_applied(desk, asked, *import)
                         : show_preview(desk, asked, *import, {});
}

Response carry_out_import(Desk& desk, const Asked& asked) {
  auto import = import_of(desk, asked);
  if (!import)
    return not_found(desk, asked);
  // A second click finds that it is done.
  if (import->applied)
    return go_on(asked, import_place(import->id));
  const Previewed previewed = preview_of(desk, asked, *import);
  const auto errors = refusals_of(asked, previewed);
  if (!errors.empty())
    return show_preview(desk, asked, *import, errors);
  const auto count = [&](RowKind kind) { return static_cast<int>(previewed.plan.count(kind)); };
  import->applied_by = asked.viewer.person;
  import->applied = asked.now.instant;
  import->added = count(RowKind::added);
  import->changed = count(RowKind::changed);
  import->unchanged = count(RowKind::unchanged);
  import->wrong = count(RowKind::wrong);
  const bool saved =
      desk.store.organisations().carry_out(asked.viewer, *import, previewed.plan.to_save(),
                                           previewed.version, [](std::size_t, std::size_t) {});
  if (!saved)
    return show_preview(desk, asked, *import,
                        {{{"organisations.register-changed"}, "", Refusal::Kind::conflict}});
  return go_on(asked, import_place(import->id), engine::Message{"done.import-saved"});
}

}  // namespace draaiboek::web
