#include "web/pages/toolkit/aids.h"

#include "web/pages/questions/asking.h"
#include "web/pages/questions/thread.h"
#include "web/pages/toolkit/file.h"
#include "web/pages/toolkit/item_form.h"

namespace draaiboek::web {

View aids_view(Desk& desk, const Asked& asked, const std::vector<std::string>& steps) {
  const Say say(desk, asked);
  View::List list;
  const std::string& programme = asked.at().workflow().id;
  for (const db::ToolkitItem& item :
       desk.store.toolkit().items_at(asked.viewer, programme, steps)) {
    View view;
    view.set("words", title_of(say, item)).set("kind", say("toolkit.kind." + item.kind));
    view.set("version", item.version).set("source", item.source).set("licence", item.licence);
    view.set("place", item.file ? toolkit_file_place(item.file) : item.link);
    view.set("elsewhere", !item.file);
    list.push_back(std::move(view));
  }
  return list;
}

bool is_filled(const View& list) {
  return !std::get<View::List>(list.held()).empty();
}

void set_aids(View& view, Desk& desk, const Asked& asked, const std::string& step) {
  View aids = aids_view(desk, asked, {step});
  view.set("has_aids", is_filled(aids));
  view.set("aids", std::move(aids));
  View told = told_view(desk, asked, step);
  view.set("has_told", is_filled(told));
  view.set("told", std::move(told));
  view.set("ask_place", asking_place(asked.at(), step));
}

}  // namespace draaiboek::web
