#include "web/pages/toolkit/item_form.h"

#include "web/form/input.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

constexpr std::size_t longest_title = 200;
constexpr std::size_t longest_source = 500;
constexpr std::size_t longest_version = 60;
constexpr std::size_t longest_link = 2000;

/// The question as it was before a form of the same page was posted, but not this one.
Asked before_posting(const Asked& asked, const Request& request) {
  return {.request = request,
          .number = asked.number,
          .now = asked.now,
          .language = asked.language,
          .viewer = asked.viewer,
          .csrf = asked.csrf,
          .session = asked.session};
}

View choice(Desk& desk, const Asked& asked, const Input& field,
            const std::vector<std::string>& values, const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  std::vector<Choice> choices;
  for (const std::string& value : values)
    choices.push_back({value, field.name == "part" ? part_words(say, value)
                                                   : say("toolkit." + field.name + "." + value)});
  return choice_input(desk, asked, field, choices, {field.value}, errors);
}

}  // namespace

const std::vector<std::string>& item_kinds() {
  static const std::vector<std::string> kinds = {"template", "presentation", "guideline",
                                                 "exercise", "example"};
  return kinds;
}

const std::vector<std::string>& item_statuses() {
  static const std::vector<std::string> statuses = {"collected", "adapted", "withdrawn"};
  return statuses;
}

const std::vector<std::string>& item_parts() {
  static const std::vector<std::string> parts = {"",
                                                 "bia-processes",
                                                 "bia-impact",
                                                 "bia-objectives",
                                                 "bia-dependencies",
                                                 "bia-recovery",
                                                 "s01",
                                                 "s02",
                                                 "s03",
                                                 "s04",
                                                 "s05",
                                                 "s06",
                                                 "s07",
                                                 "s08",
                                                 "s09",
                                                 "s10",
                                                 "s11",
                                                 "s12",
                                                 "s13",
                                                 "s14",
                                                 "s15",
                                                 "s16",
                                                 "s17"};
  return parts;
}

std::string part_words(const Say& say, const std::string& part) {
  return say("toolkit.part." + (part.empty() ? std::string("all") : part));
}

std::string title_of(const Say& say, const db::ToolkitItem& item) {
  return say.language() == "en" && !item.title_en.empty() ? item.title_en : item.title_nl;
}

View item_fields(Desk& desk, const Asked& posted, const db::ToolkitItem& item,
                 const std::vector<Refusal>& errors) {
  Request request = posted.request;
  if (!request.form.has("title-nl"))
    request.method = Method::get;
  const Asked asked = before_posting(posted, request);
  const Say say(desk, asked);
  const auto field = [&](const char* name, const std::string& value, bool optional) {
    Input one{.name = name, .label = say(std::string("toolkit.") + name), .value = value};
    one.optional = optional;
    return one;
  };
  const auto text = [&](const char* name, const std::string& value, bool optional) {
    return input(desk, asked, field(name, value, optional), errors);
  };
  View view;
  view.set("title_nl", text("title-nl", item.title_nl, false));
  view.set("title_en", text("title-en", item.title_en, true));
  Input kind{.name = "kind", .label = say("toolkit.kind-label"), .value = item.kind};
  view.set("kind", choice(desk, asked, kind, item_kinds(), errors));
  Input part{.name = "part", .label = say("toolkit.part-label"), .value = item.part};
  view.set("part", choice(desk, asked, part, item_parts(), errors));
  view.set("source", text("source", item.source, false));
  view.set("version", text("version", item.version, true));
  view.set("licence", text("licence", item.licence, false));
  view.set("link", text("link", item.link, true));
  Input status{.name = "status", .label = say("toolkit.status-label"), .value = item.status};
  status.hint = say("toolkit.status-hint");
  view.set("status", choice(desk, asked, status, item_statuses(), errors));
  return view;
}

db::ToolkitItem read_item(const Say& say, db::ToolkitItemId id, const Fields& form,
                          Reader& reader) {
  db::ToolkitItem item;
  item.id = id;
  item.title_nl = reader.text("title-nl", say("toolkit.title-nl"), longest_title);
  item.title_en = reader.optional_text("title-en", say("toolkit.title-en"), longest_title);
  item.kind = reader.choice("kind", say("toolkit.kind-label"), item_kinds());
  item.source = reader.text("source", say("toolkit.source"), longest_source);
  item.version = reader.optional_text("version", say("toolkit.version"), longest_version);
  item.licence = reader.text("licence", say("toolkit.licence"), longest_source);
  item.part = form.get("part");
  if (!item.part.empty())
    item.part = reader.choice("part", say("toolkit.part-label"), item_parts());
  item.status = reader.choice("status", say("toolkit.status-label"), item_statuses());
  item.link = reader.optional_text("link", say("toolkit.link"), longest_link);
  if (!item.link.empty() && !item.link.starts_with("https://"))
    reader.add({{"refusal.link-not-https"}, "link"});
  return item;
}

}  // namespace draaiboek::web
