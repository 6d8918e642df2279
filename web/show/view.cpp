#include "web/show/view.h"

#include "engine/base/expects.h"

namespace draaiboek::web {

View& View::set(std::string name, View value) {
  auto* map = std::get_if<Map>(&held_);
  engine::expects(map != nullptr, "names are set on a map only");
  map->insert_or_assign(std::move(name), std::move(value));
  return *this;
}

View& View::set_all(View map) {
  auto* names = std::get_if<Map>(&map.held_);
  engine::expects(names != nullptr, "names are taken from a map only");
  for (auto& [name, value] : *names)
    set(name, std::move(value));
  return *this;
}

View& View::add(const std::string& name, View item) {
  auto* map = std::get_if<Map>(&held_);
  engine::expects(map != nullptr, "lists are made in a map only");
  auto* list = std::get_if<List>(&map->try_emplace(name, List{}).first->second.held_);
  engine::expects(list != nullptr, "items are added to a list only");
  list->push_back(std::move(item));
  return *this;
}

const View* View::find(std::string_view name) const {
  const auto* map = std::get_if<Map>(&held_);
  if (map == nullptr)
    return nullptr;
  const auto found = map->find(name);
  return found == map->end() ? nullptr : &found->second;
}

std::string View::text(std::string_view name) const {
  const View* found = find(name);
  const auto* text = found == nullptr ? nullptr : std::get_if<std::string>(&found->held_);
  return text == nullptr ? std::string() : *text;
}

}  // namespace draaiboek::web
