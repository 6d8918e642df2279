#include "web/pages/toolkit/item.h"

#include <algorithm>

#include "web/form/input.h"
#include "web/pages/step/file/files.h"
#include "web/pages/toolkit/file.h"
#include "web/pages/toolkit/item_form.h"
#include "web/setup/catalogue.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using db::Kept;
using db::ToolkitPlace;
using db::ToolkitRow;
using engine::Refusal;

std::string joined(const ToolkitPlace& place) {
  return place.programme + " " + place.step;
}

/// All steps of the active programmes: what an item can be offered at.
std::vector<Choice> step_choices(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  std::vector<Choice> choices = {{"", say("toolkit.choose-step")}};
  for (const auto& workflow : desk.catalogue.active()) {
    for (const engine::Step& step : workflow->steps) {
      choices.push_back({joined({workflow->id, step.id}),
                         say.word(workflow->title) + ": " + say.word(step.title)});
    }
  }
  return choices;
}

View places_view(const std::vector<Choice>& choices, const ToolkitRow& row) {
  View::List list;
  for (const ToolkitPlace& place : row.places) {
    const auto known = std::find_if(choices.begin(), choices.end(),
                                    [&](const Choice& one) { return one.value == joined(place); });
    View view;
    // A step of an older programme has no words any more.
    view.set("words", known == choices.end() ? joined(place) : known->label);
    view.set("value", joined(place));
    list.push_back(std::move(view));
  }
  return list;
}

View file_of(Desk& desk, const Asked& asked, const ToolkitRow& row) {
  if (!row.item.file)
    return false;
  const auto files = desk.store.toolkit().files(asked.viewer, {row.item.file});
  if (files.empty())
    return false;
  View view = file_view(asked, files.front());
  view.set("place", toolkit_file_place(row.item.file));
  return view;
}

void set_facts(View& body, const Say& say, const ToolkitRow& row) {
  View::List facts;
  const auto add = [&](const char* key, const std::string& value) {
    View fact;
    fact.set("label", say(key)).set("value", value);
    if (!value.empty())
      facts.push_back(std::move(fact));
  };
  const db::ToolkitItem& item = row.item;
  add("toolkit.kind-label", say("toolkit.kind." + item.kind));
  add("toolkit.part-label", part_words(say, item.part));
  add("toolkit.source", item.source);
  add("toolkit.version", item.version);
  add("toolkit.licence", item.licence);
  add("toolkit.status-label", say("toolkit.status." + item.status));
  add("toolkit.changed", moment(row.changed_at, say.language()));
  body.set("summary", std::move(facts)).set("link", item.link);
}

std::optional<ToolkitPlace> chosen_place(Desk& desk, const Asked& asked, const ToolkitRow& row) {
  const std::string chosen = asked.form().get("place");
  const auto blank = chosen.find(' ');
  if (blank == std::string::npos)
    return std::nullopt;
  const ToolkitPlace place{chosen.substr(0, blank), chosen.substr(blank + 1)};
  if (asked.form().get("action") == "remove") {
    const bool there = std::find(row.places.begin(), row.places.end(), place) != row.places.end();
    return there ? std::optional(place) : std::nullopt;
  }
  const auto choices = step_choices(desk, asked);
  const bool known = std::any_of(choices.begin(), choices.end(),
                                 [&](const Choice& one) { return one.value == chosen; });
  return known ? std::optional(place) : std::nullopt;
}

}  // namespace

std::string item_place(db::ToolkitItemId id) {
  return "/toolkit/" + id.text();
}

std::optional<ToolkitRow> item_at(Desk& desk, const Asked& asked) {
  const auto id = db::ToolkitItemId::parse(asked.path.get("name"));
  return id ? desk.store.toolkit().item(asked.viewer, *id) : std::nullopt;
}

Response show_item(Desk& desk, const Asked& asked, const ToolkitRow& row,
                   std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const auto choices = step_choices(desk, asked);
  View body;
  set_facts(body, say, row);
  body.set("file", file_of(desk, asked, row)).set("place", item_place(row.item.id));
  body.set("places", places_view(choices, row)).set("no_places", row.places.empty());
  body.set("manages", asked.viewer.has_role(engine::coordinator_role));
  body.set("step", choice_input(desk, asked, {.name = "place", .label = say("toolkit.step")},
                                choices, {""}, errors));
  body.set("fields", item_fields(desk, asked, row.item, errors)).set("revision", row.revision);
  set_upload(body, desk, asked, errors);
  const std::string title = title_of(say, row.item);
  Frame frame{
      .title = title,
      .crumbs = {{say("waves.title"), "/golven"}, {say("toolkit.title"), "/toolkit"}, {title, ""}}};
  frame.errors = std::move(errors);
  frame.scripts = {"upload.js"};
  return show(desk, asked, "toolkit/item", frame, std::move(body));
}

Response item_page(Desk& desk, const Asked& asked) {
  const auto row = item_at(desk, asked);
  return row ? show_item(desk, asked, *row, {}) : not_found(desk, asked);
}

Response change_item(Desk& desk, const Asked& asked) {
  const auto row = item_at(desk, asked);
  if (!row)
    return not_found(desk, asked);
  const Say say(desk, asked);
  Reader reader(asked.form());
  const db::ToolkitItem item = read_item(say, row->item.id, asked.form(), reader);
  constexpr int most = 1'000'000'000;
  const int seen = reader.number("revision", say("toolkit.version"), 1, most).value_or(0);
  if (!reader.ok())
    return show_item(desk, asked, *row, reader.errors());
  if (desk.store.toolkit().save(asked.viewer, item, seen, asked.now.instant) == Kept::conflict)
    return show_item(desk, asked, *row,
                     {{{"refusal.changed-meanwhile"}, "", Refusal::Kind::conflict}});
  return go_on(asked, item_place(item.id), engine::Message{"done.item-saved"});
}

Response place_item(Desk& desk, const Asked& asked) {
  const auto row = item_at(desk, asked);
  if (!row)
    return not_found(desk, asked);
  const auto place = chosen_place(desk, asked, *row);
  if (!place) {
    const std::string label = Say(desk, asked)("toolkit.step");
    return show_item(desk, asked, *row, {{{"input.choice", {{"label", label}}}, "place"}});
  }
  const bool on = asked.form().get("action") != "remove";
  desk.store.toolkit().place(asked.viewer, row->item.id, *place, on);
  return go_on(asked, item_place(row->item.id),
               engine::Message{on ? "done.item-placed" : "done.item-taken-away"});
}

}  // namespace draaiboek::web
