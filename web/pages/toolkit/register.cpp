#include "web/pages/toolkit/register.h"

#include <algorithm>

#include "web/pages/parts/paging.h"
#include "web/pages/toolkit/item.h"
#include "web/pages/toolkit/item_form.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

constexpr const char* place = "/toolkit";

/// What is shown; "" for all.
struct Shown {
  std::string kind;
  std::string status;
};

std::string place_with(const Shown& chosen) {
  std::string query;
  for (const auto& [name, value] : {std::pair{"soort=", chosen.kind}, {"status=", chosen.status}}) {
    if (!value.empty())
      query += (query.empty() ? "?" : "&") + (name + value);
  }
  return place + query;
}

std::string known(const std::string& value, const std::vector<std::string>& all) {
  return std::find(all.begin(), all.end(), value) == all.end() ? "" : value;
}

Shown shown_by(const Asked& asked) {
  const auto& query = asked.request.query;
  return {known(query.get("soort"), item_kinds()), known(query.get("status"), item_statuses())};
}

/// One row of links, which keeps what another row chose: `part` is what this one chooses.
View filters_view(const Say& say, const Shown& chosen, std::string Shown::*part,
                  const std::string& key, const std::vector<std::string>& values) {
  View::List list;
  const auto add = [&](std::string words, const std::string& value) {
    Shown target = chosen;
    target.*part = value;
    View filter;
    filter.set("words", std::move(words)).set("place", place_with(target));
    filter.set("current", chosen.*part == value);
    list.push_back(std::move(filter));
  };
  add(say("participants.all"), "");
  for (const std::string& one : values)
    add(say(key + one), one);
  return list;
}

View row_view(const Say& say, const db::ToolkitRow& row) {
  const db::ToolkitItem& item = row.item;
  View view;
  view.set("name", title_of(say, item)).set("place", item_place(item.id));
  view.set("kind", say("toolkit.kind." + item.kind)).set("part", part_words(say, item.part));
  view.set("version", item.version).set("source", item.source);
  view.set("status", say("toolkit.status." + item.status));
  view.set("tag", item.is_withdrawn() ? "cancelled" : "accepted");
  view.set("places",
           row.places.empty() ? "" : say.count("toolkit.places-count", row.places.size()));
  return view;
}

Response show_new(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  View body;
  body.set("fields", item_fields(desk, asked, {.kind = item_kinds().front()}, errors));
  const std::string title = say("toolkit.new");
  Frame frame{
      .title = title,
      .crumbs = {{say("waves.title"), "/golven"}, {say("toolkit.title"), place}, {title, ""}}};
  frame.errors = std::move(errors);
  return show(desk, asked, "toolkit/new", frame, std::move(body));
}

}  // namespace

Response toolkit_page(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const Shown chosen = shown_by(asked);
  const auto& [kind, status] = chosen;
  std::vector<db::ToolkitRow> shown;
  for (db::ToolkitRow& row : desk.store.toolkit().items(asked.viewer)) {
    const bool fits =
        (kind.empty() || row.item.kind == kind) && (status.empty() || row.item.status == status);
    if (fits)
      shown.push_back(std::move(row));
  }
  const Paging paging = paging_of(asked, shown.size());
  View::List rows;
  for (const db::ToolkitRow& row : rows_of(std::move(shown), paging))
    rows.push_back(row_view(say, row));
  View body;
  const bool filtered = !kind.empty() || !status.empty();
  body.set("none", rows.empty()).set("filtered", filtered);
  body.set("has_filters", filtered || !rows.empty());
  body.set("rows", std::move(rows));
  body.set("kinds", filters_view(say, chosen, &Shown::kind, "toolkit.kind.", item_kinds()));
  body.set("statuses",
           filters_view(say, chosen, &Shown::status, "toolkit.status.", item_statuses()));
  body.set("pagination", pagination_view(say, asked, paging));
  body.set("manages", asked.viewer.has_role(engine::coordinator_role));
  const std::string title = say("toolkit.title");
  return show(desk, asked, "toolkit/list",
              {.title = title, .crumbs = {{say("waves.title"), "/golven"}, {title, ""}}},
              std::move(body));
}

Response new_item_page(Desk& desk, const Asked& asked) {
  return show_new(desk, asked, {});
}

Response add_item(Desk& desk, const Asked& asked) {
  const auto command = engine::CommandId::parse(asked.form().get("command"));
  if (!command)
    return show_new(desk, asked, {{{"refusal.form-incomplete"}}});
  Reader reader(asked.form());
  // The same form is the same item: a second click finds it.
  const db::ToolkitItem item =
      read_item(Say(desk, asked), db::ToolkitItemId{command->bits}, asked.form(), reader);
  if (!reader.ok())
    return show_new(desk, asked, reader.errors());
  if (desk.store.toolkit().save(asked.viewer, item, 0, asked.now.instant) == db::Kept::conflict)
    return show_new(desk, asked, {{{"refusal.other-command"}, "", Refusal::Kind::conflict}});
  return go_on(asked, item_place(item.id), engine::Message{"done.item-saved"});
}

}  // namespace draaiboek::web
