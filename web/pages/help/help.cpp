#include "web/pages/help/help.h"

#include <algorithm>

#include "web/pages/help/whom.h"
#include "web/pages/parts/say.h"
#include "web/routes.h"
#include "web/way/help_topic.h"
#include "web/wire/percent.h"

namespace draaiboek::web {
namespace {

constexpr const char* place = "/hulp";
constexpr std::string_view readers_in_order[] = {"everyone", "participant", "staff",
                                                 "administrator"};

std::string key_of(std::string_view topic, const char* part) {
  return "help-on." + std::string(topic) + "." + part;
}

/// A text with one thing to do on each line.
View lines_view(const std::string& text) {
  View::List lines;
  for (std::size_t from = 0; from < text.size();) {
    const auto end = std::min(text.find('\n', from), text.size());
    if (end > from)
      lines.emplace_back(text.substr(from, end - from));
    from = end + 1;
  }
  return lines;
}

std::string with_way_back(const std::string& target, const std::string& back) {
  return back.empty() ? target : target + "?van=" + percent_encode(back);
}

View chapters_view(const Say& say, const std::string& back) {
  View::List chapters;
  for (const std::string_view readers : readers_in_order) {
    View chapter;
    chapter.set("words", say("help.for." + std::string(readers)));
    for (const HelpTopic& topic : help_topics()) {
      if (topic.readers != readers)
        continue;
      View line;
      line.set("words", say(key_of(topic.name, "title")));
      line.set("place", with_way_back(place + ("/" + std::string(topic.name)), back));
      chapter.add("topics", std::move(line));
    }
    chapters.push_back(std::move(chapter));
  }
  return chapters;
}

}  // namespace

std::string page_at(const std::string& target) {
  std::string path = target.substr(0, target.find('?'));
  for (bool whole = true; path.size() > 1; whole = false) {
    const auto found = find_route(routes(), Method::get, path);
    if (std::holds_alternative<Found>(found))
      return whole ? target : path;
    const auto slash = path.rfind('/');
    path.resize(slash == std::string::npos ? 0 : slash);
  }
  return "";
}

Response help_list_page(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const std::string back = page_at(asked.request.query.get("van"));
  View body;
  body.set("chapters", chapters_view(say, back)).set("back", back);
  return show(desk, asked, "help/list", {.title = say("help.title")}, std::move(body));
}

Response help_page(Desk& desk, const Asked& asked) {
  const std::string name = asked.path.get("name");
  const auto topics = help_topics();
  const bool known = std::any_of(topics.begin(), topics.end(),
                                 [&](const HelpTopic& topic) { return topic.name == name; });
  if (!known)
    return not_found(desk, asked);
  const Say say(desk, asked);
  const std::string back = page_at(asked.request.query.get("van"));
  View body;
  body.set("for", say(key_of(name, "for")));
  body.set("next", say(key_of(name, "next")));
  body.set("do", lines_view(say(key_of(name, "do")))).set("back", back);
  body.set("whom", whom_view(desk, asked, back)).set("list", with_way_back(place, back));
  return show(desk, asked, "help/page", {.title = say(key_of(name, "title"))}, std::move(body));
}

}  // namespace draaiboek::web
