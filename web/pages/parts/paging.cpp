#include "web/pages/parts/paging.h"

#include <charconv>

#include "web/show/query.h"

namespace draaiboek::web {
namespace {

constexpr const char* page_name = "pagina";

View link(const Asked& asked, std::size_t page) {
  View view;
  view.set("number", page);
  view.set("place", query_with(asked.request.query, page_name, std::to_string(page)));
  return view;
}

}  // namespace

Paging paging_of(const Asked& asked, std::size_t all, std::size_t on_a_page) {
  Paging paging{all, 1, on_a_page};
  const std::string text = asked.request.query.get(page_name);
  std::from_chars(text.data(), text.data() + text.size(), paging.page);
  paging.page = std::clamp(paging.page, std::size_t{1}, paging.pages());
  return paging;
}

View pagination_view(const Say& say, const Asked& asked, const Paging& paging) {
  if (paging.pages() == 1)
    return false;
  View::List items;
  for (std::size_t page = 1; page <= paging.pages(); ++page) {
    const bool near = page + 1 >= paging.page && page <= paging.page + 1;
    const bool end = page == 1 || page == paging.pages();
    // One mark for all that is left out between an end and the page itself.
    const bool gap = page + 2 == paging.page || page == paging.page + 2;
    if (!near && !end && !gap)
      continue;
    View item = link(asked, page);
    item.set("current", page == paging.page).set("gap", gap && !end);
    items.push_back(std::move(item));
  }
  View view;
  view.set("items", std::move(items));
  view.set("previous", paging.page > 1 ? link(asked, paging.page - 1) : View(false));
  view.set("next_page", paging.page < paging.pages() ? link(asked, paging.page + 1) : View(false));
  view.set("shown", say("paging.shown", {{"first", std::to_string(paging.begin() + 1)},
                                         {"last", std::to_string(paging.end())},
                                         {"all", std::to_string(paging.all)}}));
  return view;
}

}  // namespace draaiboek::web
