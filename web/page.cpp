#include "web/page.h"

#include <algorithm>

#include "web/account/csrf.h"
#include "web/account/random.h"
#include "web/show/assets.h"
#include "web/show/navigation.h"
#include "web/show/notice.h"
#include "web/show/query.h"
#include "web/show/render.h"
#include "web/way/help_topic.h"

namespace draaiboek::web {
namespace {

using engine::CommandId;
using engine::Refusal;

// A form that comes back with errors keeps its command: it hasn't been carried out.
std::string command_for(const Asked& asked, const Frame& frame) {
  const auto posted = CommandId::parse(asked.form().get("command"));
  if (!frame.errors.empty() && posted)
    return posted->text();
  return new_id<CommandId>().text();
}

// In the order in which their fields stand on the page; what belongs to none comes first.
std::vector<Refusal> in_order(std::vector<Refusal> errors, const std::string& page) {
  const auto place = [&](const Refusal& error) {
    return error.field.empty() ? 0 : page.find("id=\"" + error.field + "\"");
  };
  std::stable_sort(errors.begin(), errors.end(), [&](const Refusal& one, const Refusal& other) {
    return place(one) < place(other);
  });
  return errors;
}

// What a tab is called: the page, and what it is about when the way there says so.
std::string tab_words(const Frame& frame) {
  if (frame.crumbs.size() < 3)
    return frame.title;
  const std::string& about = frame.crumbs.at(frame.crumbs.size() - 2).words;
  const bool told = frame.title.find(about) != std::string::npos;
  return told ? frame.title : frame.title + " – " + about;
}

View errors_view(const Desk& desk, const Asked& asked, const std::vector<Refusal>& errors) {
  View::List list;
  for (const Refusal& error : errors) {
    View item;
    item.set("words", desk.say(error.message, asked.language)).set("field", error.field);
    list.push_back(std::move(item));
  }
  return list;
}

View navigation_view(const Desk& desk, const Asked& asked) {
  View::List list;
  for (const NavigationItem& item : navigation(asked.viewer, asked.request.path)) {
    View row;
    row.set("words", desk.say({std::string(item.key)}, asked.language));
    row.set("place", item.place).set("current", item.current);
    list.push_back(std::move(row));
  }
  return list;
}

View crumbs_view(const Frame& frame) {
  View::List list;
  for (const Crumb& crumb : frame.crumbs) {
    View item;
    item.set("words", crumb.words).set("place", crumb.place);
    list.push_back(std::move(item));
  }
  return list;
}

View scripts_view(const Desk& desk, const Frame& frame) {
  View::List list;
  for (const std::string& script : frame.scripts)
    list.emplace_back(desk.assets.place(script));
  return list;
}

void set_session(const Desk& desk, const Asked& asked, View& view) {
  // To the minute, so that two answers of the same moment are the same.
  const std::chrono::seconds left =
      std::chrono::round<std::chrono::minutes>(asked.session_ends - asked.now.instant);
  view.set("seconds", asked.signed_in() ? left.count() : 0);
  view.set("session_module", desk.assets.place("session.js"));
}

void set_assets(const Desk& desk, View& view) {
  view.set("styles", desk.assets.place("app.css"));
  view.set("module", desk.assets.place("app.js"));
  view.set("htmx", desk.assets.place("htmx.js"));
  view.set("icon", desk.assets.place("favicon.svg"));
}

// The same page in that language. The answer to a form may stand where nothing can be opened.
std::string place_in(const Asked& asked, const Frame& frame, std::string_view language) {
  const std::string& home = frame.home.empty() ? asked.home : frame.home;
  if (home.empty() || home == asked.request.path)
    return query_with(asked.request.query, "lang", language);
  return home + query_with({}, "lang", language);
}

View layout_view(const Desk& desk, const Asked& asked, const Frame& frame) {
  View view;
  view.set("title", tab_words(frame)).set("language", asked.language).set("csrf", asked.csrf);
  view.set("english", asked.language == "en").set("path", asked.request.path);
  view.set("signed_in", asked.signed_in()).set("person", asked.viewer.name);
  view.set("navigation", navigation_view(desk, asked)).set("crumbs", crumbs_view(frame));
  view.set("has_crumbs", !frame.crumbs.empty()).set("wide", frame.wide);
  view.set("has_errors", !frame.errors.empty()).set("scripts", scripts_view(desk, frame));
  view.set("notice", "").set("undo", "").set("help", help_place(asked));
  view.set("dutch", place_in(asked, frame, "nl")).set("shown_once", frame.shown_once);
  view.set("in_english", place_in(asked, frame, "en"));
  set_session(desk, asked, view);
  set_assets(desk, view);
  return view;
}

}  // namespace

const Seen& Asked::at() const {
  engine::expects(seen.has_value(), "the route has a {case}");
  return *seen;
}

const engine::Step& Asked::step() const {
  engine::expects(step_index.has_value(), "the route has a {case} and a {step}");
  return at().workflow().steps.at(*step_index);
}

Response show(Desk& desk, const Asked& asked, std::string_view name, const Frame& frame,
              View body) {
  body.set("title", frame.title).set("language", asked.language).set("csrf", asked.csrf);
  body.set("path", asked.request.path).set("command", command_for(asked, frame));
  View layout = layout_view(desk, asked, frame);
  const auto notice = notice_from_cookie(asked.request.cookies.get(notice_cookie));
  if (notice)
    layout.set("notice", desk.say(*notice, asked.language)).set("undo", undo_of(*notice));
  std::string words = desk.templates.render(std::string(name), body, asked.language);
  layout.set("errors", errors_view(desk, asked, in_order(frame.errors, words)));
  layout.set("body", std::move(words));
  const int status = frame.errors.empty() ? 200 : status_of(frame.errors.front());
  Response response =
      Response::html(desk.templates.render("layout", layout, asked.language), status);
  response.set_language(asked.language);
  if (notice)
    response.set_cookie(Cookie::gone(std::string(notice_cookie)));
  return response;
}

Response go_on(const Asked& asked, std::string_view place,
               const std::optional<engine::Message>& done, const std::string& undo) {
  Response response = Response::redirect(place);
  if (asked.request.htmx)
    response = std::move(Response(200).set_htmx_redirect(place));
  if (done)
    response.set_cookie(notice_as_cookie(*done, undo));
  return response;
}

namespace {

// `why` is the end of the key "error.<why>", with a title and a text.
Response page_of(Desk& desk, const Asked& asked, int status, const std::string& why) {
  const std::string key = "error." + why;
  Frame frame;
  frame.title = desk.say({key + ".title"}, asked.language);
  View body;
  body.set("words", desk.say({key + ".text"}, asked.language));
  body.set("number", status >= 500 ? asked.number : "").set("signed_in", asked.signed_in());
  Response response = show(desk, asked, "errors/error", frame, std::move(body));
  response.set_status(status);
  if (status == 503)
    response.set_retry_after(std::chrono::seconds(10));
  return response;
}

}  // namespace

Response error_page(Desk& desk, const Asked& asked, int status) {
  return page_of(desk, asked, status, std::to_string(status));
}

Response stale_form_page(Desk& desk, const Asked& asked) {
  return page_of(desk, asked, 403, "stale-form");
}

int status_of(const Refusal& refusal) {
  switch (refusal.kind) {
    case Refusal::Kind::forbidden:
      return 403;
    case Refusal::Kind::not_found:
      return 404;
    case Refusal::Kind::conflict:
      return 409;
    case Refusal::Kind::invalid:
      break;
  }
  return 422;
}

bool is_own_token(const Asked& asked, const std::string& sent) {
  return is_token(asked.csrf, sent);
}

}  // namespace draaiboek::web
